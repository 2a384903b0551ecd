import type { EnteredPublication, EnteredTie } from "@regolith/domain";
import { recordAudit } from "../people/audit.ts";
import type { Connection } from "../transaction.ts";

/** A tie somebody declared. */
export interface OwnTie extends EnteredTie {
  readonly id: string;
  readonly createdAt: Date;
}

/** A paper somebody wrote with others. */
export interface OwnPublication extends EnteredPublication {
  readonly id: string;
}

export interface OwnTies {
  readonly ties: readonly OwnTie[];
  readonly publications: readonly OwnPublication[];
  readonly keywords: readonly string[];
  /** Of the keywords; 0 until they are saved for the first time. */
  readonly keywordsVersion: number;
}

/** What somebody of the committee keeps about themselves. */
export async function tiesOf(db: Connection, personId: string): Promise<OwnTies> {
  const [ties, publications, expertise] = await Promise.all([
    db.tie.findMany({ where: { personId }, orderBy: [{ createdAt: "asc" }, { id: "asc" }] }),
    db.jointPublication.findMany({
      where: { personId },
      orderBy: [{ year: "desc" }, { createdAt: "asc" }, { id: "asc" }],
    }),
    db.reviewerExpertise.findUnique({ where: { personId } }),
  ]);
  return {
    ...{ ties, publications },
    keywords: expertise?.keywords ?? [],
    keywordsVersion: expertise?.version ?? 0,
  };
}

interface Own {
  readonly personId: string;
  readonly at: Date;
}

export async function addTie(
  tx: Connection,
  { personId, at, id, tie }: Own & { readonly id: string; readonly tie: EnteredTie },
): Promise<void> {
  await tx.tie.create({ data: { ...tie, id, personId, createdAt: at } });
  await recordAudit(tx, { ...own({ personId, at }), action: "tie.added", details: { id } });
}

/** Ends one; a conflict it made stands as long as whom it is with applies. */
export async function removeTie(
  tx: Connection,
  { personId, at, id }: Own & { readonly id: string },
): Promise<boolean> {
  const { count } = await tx.tie.deleteMany({ where: { id, personId } });
  if (count === 0) return false;
  await recordAudit(tx, { ...own({ personId, at }), action: "tie.removed", details: { id } });
  return true;
}

export async function addPublication(
  tx: Connection,
  {
    personId,
    at,
    id,
    publication,
  }: Own & { readonly id: string; readonly publication: EnteredPublication },
): Promise<void> {
  const { coAuthors, ...facts } = publication;
  const data = { ...facts, coAuthors: [...coAuthors], id, personId, createdAt: at };
  await tx.jointPublication.create({ data });
  await recordAudit(tx, { ...own({ personId, at }), action: "publication.added", details: { id } });
}

export async function removePublication(
  tx: Connection,
  { personId, at, id }: Own & { readonly id: string },
): Promise<boolean> {
  const { count } = await tx.jointPublication.deleteMany({ where: { id, personId } });
  if (count === 0) return false;
  const action = "publication.removed";
  await recordAudit(tx, { ...own({ personId, at }), action, details: { id } });
  return true;
}

/** @returns whether they were saved on the newest version */
export async function saveKeywords(
  tx: Connection,
  {
    personId,
    at,
    keywords,
    expectedVersion,
  }: Own & { readonly keywords: readonly string[]; readonly expectedVersion: number },
): Promise<boolean> {
  const data = { keywords: [...keywords], updatedAt: at };
  if (expectedVersion === 0) {
    const { count } = await tx.reviewerExpertise.createMany({
      data: { ...data, personId },
      skipDuplicates: true,
    });
    return count > 0;
  }
  const { count } = await tx.reviewerExpertise.updateMany({
    where: { personId, version: expectedVersion },
    data: { ...data, version: { increment: 1 } },
  });
  return count > 0;
}

/** How many ties and papers somebody keeps. */
export async function countTies(
  tx: Connection,
  personId: string,
): Promise<{ readonly ties: number; readonly publications: number }> {
  const where = { personId };
  const [ties, publications] = await Promise.all([
    tx.tie.count({ where }),
    tx.jointPublication.count({ where }),
  ]);
  return { ties, publications };
}

function own({ personId, at }: Own) {
  return { personId, actorId: personId, at };
}
