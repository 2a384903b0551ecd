import { readOrcid, type Affiliation, type Applying, type Judged } from "@regolith/domain";
import type { Prisma } from "../generated/client.ts";
import { HEAD } from "../applications/rows.ts";
import { toHead } from "../applications/to-application.ts";
import type { ApplicationHead } from "../applications/application.ts";
import type { Connection } from "../transaction.ts";
import { affiliation, NAMED_INSTITUTION } from "./judges.ts";

const ACCOUNT = {
  ...{ id: true, name: true, nativeName: true, email: true, orcid: true, institution: true },
  listedInstitution: { select: NAMED_INSTITUTION },
  formerAddresses: { select: { email: true } },
} satisfies Prisma.PersonSelect;

const JUDGED = {
  ...HEAD,
  person: { select: ACCOUNT },
  applicant: { include: { listed: { select: NAMED_INSTITUTION } } },
  experience: { select: { papers: true } },
  teamMembers: {
    select: {
      ...{ fullName: true, nativeName: true, email: true, institution: true },
      ...{ personId: true, state: true },
      person: { select: ACCOUNT },
      part: { select: { orcid: true, papers: true } },
    },
    orderBy: { position: "asc" },
  },
} satisfies Prisma.ApplicationInclude;

type JudgedRow = Prisma.ApplicationGetPayload<{ include: typeof JUDGED }>;
type AccountRow = Prisma.PersonGetPayload<{ select: typeof ACCOUNT }>;

/** An application with the people who apply and what they published. */
export interface LoadedJudged {
  readonly head: ApplicationHead;
  readonly judged: Judged;
}

/** Those of the applications that the office was given, by id. */
export async function loadJudged(
  tx: Connection,
  ids: readonly string[],
): Promise<readonly LoadedJudged[]> {
  const rows = await tx.application.findMany({
    where: { id: { in: [...ids] }, submittedAt: { not: null } },
    include: JUDGED,
    orderBy: { id: "asc" },
  });
  return rows.map(toJudged);
}

function toJudged(row: JudgedRow): LoadedJudged {
  const { person, applicant, experience, teamMembers, ...head } = row;
  const read = toHead({ ...head, teamMembers });
  const members = teamMembers.filter(({ state }) => state !== "DECLINED").map(toApplying);
  const pi: Applying = {
    id: person.id,
    names: given(applicant?.fullName, person.name, applicant?.nativeName, person.nativeName),
    emails: [...addressesOf(person), ...given(applicant?.email)],
    orcid: orcidOf(applicant?.orcid) ?? person.orcid,
    institutions: [
      affiliation(applicant?.institution ?? "", applicant?.listed ?? null),
      ...institutionsOf(person),
    ],
    papers: experience?.papers ?? "",
  };
  return {
    head: read,
    judged: {
      submittedAt: row.submittedAt ?? row.createdAt,
      people: [pi, ...members],
      formerIds: read.formerIds,
    },
  };
}

function toApplying(member: JudgedRow["teamMembers"][number]): Applying {
  const { fullName, nativeName, email, institution, person, part } = member;
  return {
    id: person?.id ?? null,
    names: given(fullName, nativeName, person?.name, person?.nativeName),
    emails: [...given(email), ...(person === null ? [] : addressesOf(person))],
    orcid: orcidOf(part?.orcid) ?? person?.orcid ?? null,
    institutions: [
      affiliation(institution, null),
      ...(person === null ? [] : institutionsOf(person)),
    ],
    papers: part?.papers ?? "",
  };
}

function addressesOf({ email, formerAddresses }: AccountRow): string[] {
  return [email, ...formerAddresses.map((former) => former.email)];
}

function institutionsOf({ institution, listedInstitution }: AccountRow): Affiliation[] {
  return [affiliation(institution ?? "", listedInstitution)];
}

function given(...texts: readonly (string | null | undefined)[]): string[] {
  const written = texts.flatMap((text) => (text === null || text === undefined ? [] : text.trim()));
  return [...new Set(written)].filter((text) => text !== "");
}

function orcidOf(written: string | undefined): string | null {
  const read = readOrcid(written ?? "");
  return read.ok ? read.value : null;
}
