import type { Connection } from "../transaction.ts";
import { refreshConflicts } from "../committee/refresh-conflicts.ts";
import { auditInstitution } from "./audit-institution.ts";
import type { DirectoryChange } from "./change-institution.ts";
import { findableBy, type Institution, type InstitutionName } from "./institution.ts";

/** Locks two institutions, always in the same order, so that two merges at once never wait for each other. */
export async function lockPair(tx: Connection, one: string, other: string): Promise<void> {
  await tx.$queryRaw`select 1 from "Institution" where "id" in (${one}::uuid, ${other}::uuid)
    order by "id" for update`;
}

/**
 * Makes one locked institution stand for another one, for good: everything that referred to the merged one
 * refers to the survivor, which is found by the names of both.
 */
export async function mergeInstitutions(
  tx: Connection,
  { merged, survivor }: { readonly merged: Institution; readonly survivor: Institution },
  { actorId, at }: DirectoryChange,
): Promise<void> {
  const [from, to] = [merged.id, survivor.id];
  await tx.institution.updateMany({ where: { mergedIntoId: from }, data: { mergedIntoId: to } });
  await tx.institution.update({
    where: { id: from },
    data: { mergedIntoId: to, state: "CLOSED", version: { increment: 1 } },
  });
  await endDoubles(tx, { from, to }, at);
  const where = { institutionId: from };
  const data = { institutionId: to };
  const officers = await tx.institutionOfficer.updateMany({ where, data });
  const applicants = await tx.applicantAnswers.updateMany({ where, data });
  const persons = await tx.person.updateMany({ where, data });
  const endorsements = await tx.application.updateMany({
    where: { endorserId: from },
    data: { endorserId: to },
  });
  await tx.institution.updateMany({ where: { successorId: from }, data: { successorId: to } });
  await takeOver(tx, merged, survivor);
  await refreshConflicts(tx, { institutionId: to }, at);
  const moved = {
    ...{ officers: officers.count, applicants: applicants.count },
    ...{ persons: persons.count, endorsements: endorsements.count },
  };
  const event = { action: "institution.merged", actorId, at };
  await auditInstitution(tx, { ...event, institutionId: from, details: { into: to, ...moved } });
}

/** The survivor has every name and domain of both, and what it did not know itself. */
async function takeOver(tx: Connection, merged: Institution, survivor: Institution): Promise<void> {
  const main: InstitutionName[] = [
    { text: merged.nameEn, language: "en", kind: "LABEL" },
    ...(merged.nameZh === null
      ? []
      : [{ text: merged.nameZh, language: "zh", kind: "LABEL" } as const]),
  ];
  const nameZh = survivor.nameZh ?? merged.nameZh;
  const known = new Set([survivor.nameEn, nameZh, ...survivor.names.map(({ text }) => text)]);
  const names = [...main, ...merged.names].filter(({ text }) => {
    const isNew = !known.has(text);
    known.add(text);
    return isNew;
  });
  const { _max: last } = await tx.institutionName.aggregate({
    where: { institutionId: survivor.id, source: "OFFICE" },
    _max: { position: true },
  });
  const next = (last.position ?? -1) + 1;
  await tx.institutionName.createMany({
    data: names.map((name, index) => ({
      ...{ institutionId: survivor.id, source: "OFFICE" as const, position: next + index, ...name },
    })),
  });
  await tx.institution.update({
    where: { id: survivor.id },
    data: {
      ...{ nameZh, country: survivor.country ?? merged.country },
      website: survivor.website ?? merged.website,
      emailDomains: [...new Set([...survivor.emailDomains, ...merged.emailDomains])],
      ...findableBy([...known].filter((name) => name !== null)),
      version: { increment: 1 },
    },
  });
}

/** Somebody who speaks for both, or is proposed for both, is left once: confirmed rather than proposed. */
async function endDoubles(
  tx: Connection,
  { from, to }: { readonly from: string; readonly to: string },
  at: Date,
): Promise<void> {
  const active = await tx.institutionOfficer.findMany({
    where: { institutionId: { in: [from, to] }, state: { in: ["PROPOSED", "CONFIRMED"] } },
    orderBy: [{ proposedAt: "asc" }, { id: "asc" }],
    select: { id: true, email: true, state: true },
  });
  for (const same of Map.groupBy(active, ({ email }) => email).values()) {
    const kept = same.find(({ state }) => state === "CONFIRMED") ?? same[0];
    for (const { id, state } of same.filter((one) => one !== kept)) {
      await tx.institutionOfficer.update({
        where: { id },
        data: {
          state: state === "CONFIRMED" ? "ENDED" : "REFUSED",
          ...{ decidedAt: at, tokenHash: null, tokenExpiresAt: null },
        },
      });
    }
  }
}
