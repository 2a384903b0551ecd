import type { Language, TermsVersionName } from "@regolith/domain";
import { recordAudit } from "../people/audit.ts";
import type { Connection } from "../transaction.ts";

/** A version together with the text that was read. */
export interface ReadTerms extends TermsVersionName {
  /** SHA-256 of the text in the language it was read in, in hexadecimal. */
  readonly textHash: string;
}

/** That somebody agreed to a version, and when. */
export interface TermsAcceptance extends ReadTerms {
  readonly language: Language;
  readonly at: Date;
}

export interface Agreement {
  readonly personId: string;
  readonly terms: readonly ReadTerms[];
  readonly language: Language;
  readonly at: Date;
}

/** What each of these people agreed to, the newest first. */
export async function findAcceptances(
  db: Connection,
  personIds: readonly string[],
): Promise<ReadonlyMap<string, TermsAcceptance[]>> {
  const rows = await db.termsAcceptance.findMany({
    where: { personId: { in: [...personIds] } },
    orderBy: [{ at: "desc" }, { version: "desc" }, { document: "asc" }],
  });
  const found = new Map<string, TermsAcceptance[]>(personIds.map((id) => [id, []]));
  for (const { personId, document, version, language, textHash, at } of rows) {
    found.get(personId)?.push({ document, version, language, textHash, at });
  }
  return found;
}

/** Which versions somebody agreed to. */
export function acceptedTerms(db: Connection, personId: string): Promise<TermsVersionName[]> {
  const select = { document: true, version: true } as const;
  return db.termsAcceptance.findMany({ where: { personId }, select });
}

/** Records what somebody agreed to. What was agreed to before stays as it was recorded then. */
export async function recordAcceptances(
  tx: Connection,
  { personId, terms, language, at }: Agreement,
): Promise<void> {
  const { count } = await tx.termsAcceptance.createMany({
    data: terms.map(({ document, version, textHash }) => ({
      ...{ personId, document, version, textHash, language, at },
    })),
    skipDuplicates: true,
  });
  if (count === 0) return;
  const versions = terms.map(({ document, version }) => ({ document, version }));
  await recordAudit(tx, {
    ...{ at, actorId: personId, personId, action: "terms.accepted" },
    details: { versions, language },
  });
}

/** Every text that anybody agreed to. */
export async function acceptedTexts(
  db: Connection,
): Promise<Pick<TermsAcceptance, "document" | "version" | "language" | "textHash">[]> {
  const texts = await db.termsAcceptance.groupBy({
    by: ["document", "version", "language", "textHash"],
  });
  return texts;
}
