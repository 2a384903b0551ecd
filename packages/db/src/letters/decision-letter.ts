import type { Actor, LetterKind, LetterPart, LetterText } from "@regolith/domain";
import { visibleTo } from "../applications/visible-to.ts";
import type { Prisma } from "../generated/client.ts";
import type { Connection } from "../transaction.ts";

/** A letter about a decision, as it was sent. */
export interface DecisionLetter {
  /** Of the event that recorded the decision. */
  readonly id: string;
  readonly applicationId: string;
  readonly kind: LetterKind;
  readonly templateVersion: number;
  readonly en: LetterText;
  readonly zh: LetterText;
  /** SHA-256 of both languages, in hexadecimal. */
  readonly sha256: string;
  /** The first instant at which it is too late to appeal; null when there is no appeal. */
  readonly appealUntil: Date | null;
  readonly at: Date;
}

/** The letters of applications, oldest first, by the application's id. Whoever asks has seen that it exists. */
export async function lettersOf(
  db: Connection,
  applicationIds: readonly string[],
): Promise<ReadonlyMap<string, readonly DecisionLetter[]>> {
  const rows = await db.decisionLetter.findMany({
    where: { applicationId: { in: [...applicationIds] } },
    orderBy: [{ at: "asc" }, { id: "asc" }],
  });
  return Map.groupBy(rows.map(toLetter), ({ applicationId }) => applicationId);
}

/** One letter about an application that exists for somebody: missing and hidden take the same way. */
export async function findLetter(
  db: Connection,
  actor: Actor,
  id: string,
): Promise<DecisionLetter | null> {
  const [visible] = await db.$queryRaw<{ id: string }[]>`
    select l."id" from "DecisionLetter" l join "Application" a on a."id" = l."applicationId"
    where l."id" = ${id}::uuid and ${visibleTo(actor)}`;
  if (visible === undefined) return null;
  return toLetter(await db.decisionLetter.findUniqueOrThrow({ where: { id: visible.id } }));
}

function toLetter(row: Prisma.DecisionLetterModel): DecisionLetter {
  const { subjectEn, partsEn, subjectZh, partsZh, ...letter } = row;
  return {
    ...letter,
    en: { subject: subjectEn, parts: toParts(partsEn) },
    zh: { subject: subjectZh, parts: toParts(partsZh) },
  };
}

/** Written by the store itself, so of this shape. */
function toParts(parts: Prisma.JsonValue): readonly LetterPart[] {
  return parts as unknown as readonly LetterPart[];
}
