import { COMMITTEE_ROLES, type Affiliation, type Judge } from "@regolith/domain";
import type { Prisma } from "../generated/client.ts";
import type { Connection } from "../transaction.ts";

/** An institution with every name it is known by. */
export const NAMED_INSTITUTION = {
  ...{ id: true, nameEn: true, nameZh: true },
  names: { select: { text: true } },
} satisfies Prisma.InstitutionSelect;

type NamedInstitution = Prisma.InstitutionGetPayload<{ select: typeof NAMED_INSTITUTION }>;

const JUDGE = {
  ...{ id: true, name: true, nativeName: true, email: true, orcid: true, institution: true },
  listedInstitution: { select: NAMED_INSTITUTION },
  formerAddresses: { select: { email: true } },
  jointPublications: { orderBy: [{ year: "desc" }, { id: "asc" }] },
  ties: { orderBy: [{ createdAt: "asc" }, { id: "asc" }] },
} satisfies Prisma.PersonSelect;

/** Whoever can be asked to review, or presides: people with a role of the committee. */
export const IS_OF_COMMITTEE = {
  roleGrants: { some: { role: { in: [...COMMITTEE_ROLES] }, revokedAt: null } },
} satisfies Prisma.PersonWhereInput;

/** Those of the committee that meet a condition, with all that can be a conflict of interest of theirs. */
export async function loadJudges(
  tx: Connection,
  where: Prisma.PersonWhereInput = {},
): Promise<readonly Judge[]> {
  const rows = await tx.person.findMany({
    where: { AND: [IS_OF_COMMITTEE, where] },
    select: JUDGE,
    orderBy: { id: "asc" },
  });
  return rows.map(toJudge);
}

function toJudge(row: Prisma.PersonGetPayload<{ select: typeof JUDGE }>): Judge {
  const { id, name, nativeName, email, orcid, institution, listedInstitution } = row;
  return {
    ...{ id, orcid },
    names: [name, nativeName ?? ""].filter((one) => one !== ""),
    emails: [email, ...row.formerAddresses.map((former) => former.email)],
    institution: affiliation(institution ?? "", listedInstitution),
    publications: row.jointPublications.map(({ title, year, doi, coAuthors }) => ({
      ...{ title, year, doi, coAuthors },
    })),
    ties: row.ties.map((tie) => ({
      ...{ kind: tie.kind, name: tie.name, email: tie.email, note: tie.note },
      institution: affiliation(tie.institution, null),
    })),
  };
}

/** Where somebody works: as they wrote it, and as the directory knows it. */
export function affiliation(written: string, listed: NamedInstitution | null): Affiliation {
  const known =
    listed === null
      ? []
      : [listed.nameEn, listed.nameZh ?? "", ...listed.names.map(({ text }) => text)];
  return { id: listed?.id ?? null, names: [written, ...known].filter((name) => name !== "") };
}
