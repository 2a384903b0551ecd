import type { Answers, SectionKey } from "@regolith/domain";
import type { Connection } from "../transaction.ts";
import { refreshConflicts } from "../committee/refresh-conflicts.ts";
import { writeAnswers, type Writing } from "./sections/write-answers.ts";

/** Writes one section of a locked application and raises the version of both. */
export async function recordSection<Key extends SectionKey>(
  tx: Connection,
  application: Writing["application"],
  save: { readonly key: Key; readonly answers: Answers[Key]; readonly now: Date },
): Promise<void> {
  const { key, answers, now } = save;
  const applicationId = application.id;
  await writeAnswers({ tx, application, now }, key, answers);
  await recordSectionChange(tx, { applicationId, key, now });
  await recordChange(tx, applicationId, now);
  if (NAMES_PEOPLE.includes(key)) await refreshConflicts(tx, { applicationId }, now);
}

/** Sections that say who applies, from where, and what they published. */
const NAMES_PEOPLE: readonly SectionKey[] = ["APPLICANT", "TEAM", "EXPERIENCE"];

/** Raises the version of a section whose answers changed. */
export async function recordSectionChange(
  tx: Connection,
  {
    applicationId,
    key,
    now,
  }: { readonly applicationId: string; readonly key: SectionKey; readonly now: Date },
): Promise<void> {
  await tx.applicationSection.upsert({
    where: { applicationId_key: { applicationId, key } },
    update: { version: { increment: 1 }, savedAt: now },
    create: { applicationId, key, version: 1, savedAt: now },
  });
}

/** Raises the version of a locked application after a change of any kind. */
export async function recordChange(tx: Connection, id: string, now: Date): Promise<void> {
  await tx.application.update({
    where: { id },
    data: { version: { increment: 1 }, updatedAt: now },
  });
}

/** The same after a change of which the applicant's side reads nothing. */
export async function recordInnerChange(tx: Connection, id: string, now: Date): Promise<void> {
  await tx.application.update({
    where: { id },
    data: { version: { increment: 1 }, innerChanges: { increment: 1 }, updatedAt: now },
  });
}

/** Moves a locked draft to another round, or to none, with all its answers. */
export async function setRoundOf(
  tx: Connection,
  id: string,
  {
    round,
    now,
  }: { readonly round: { readonly id: string; readonly formVersion: number } | null; now: Date },
): Promise<void> {
  await tx.application.update({
    where: { id },
    data: {
      ...{ roundId: round?.id ?? null, roundSetAt: round === null ? null : now },
      ...(round !== null && { formVersion: round.formVersion }),
      version: { increment: 1 },
      updatedAt: now,
    },
  });
}
