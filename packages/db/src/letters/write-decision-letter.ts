import { createHash } from "node:crypto";
import { letterOf, type LetterPart, type LetterText, type Move } from "@regolith/domain";
import { writeLetters } from "@regolith/words";
import type { Prisma } from "../generated/client.ts";
import type { Connection } from "../transaction.ts";
import { letterFacts, type LetterSubject } from "./letter-facts.ts";
import { letterTemplateInForce } from "./letter-templates.ts";

export interface MoveToWrite {
  /** Of the event that records it. */
  readonly id: string;
  readonly action: Move;
  readonly at: Date;
  readonly note?: string | undefined;
  readonly reasonCode?: string | undefined;
}

/**
 * Writes the letter of a decision in both languages, in the transaction of the decision; a move that needs none
 * leaves none. `before` is the application as it was.
 */
export async function writeDecisionLetter(
  tx: Connection,
  before: LetterSubject,
  { id, action, ...decision }: MoveToWrite,
): Promise<void> {
  const kind = letterOf(action);
  if (kind === null) return;
  const facts = await letterFacts(tx, before, { ...decision, kind });
  const template = await letterTemplateInForce(tx, kind, before.type);
  const { en, zh } = writeLetters(facts, template);
  await tx.decisionLetter.create({
    data: {
      ...{ id, applicationId: before.id, kind, templateVersion: template.version },
      ...{ subjectEn: en.subject, partsEn: toJson(en.parts) },
      ...{ subjectZh: zh.subject, partsZh: toJson(zh.parts) },
      sha256: letterHash({ en, zh }),
      appealUntil: facts.appealEnd,
      at: decision.at,
    },
  });
}

/** SHA-256 over subjects and parts of both languages, by which a letter is known again. */
export function letterHash({ en, zh }: Readonly<Record<"en" | "zh", LetterText>>): string {
  const written = [en, zh].map(({ subject, parts }) => [
    subject,
    ...parts.map(({ kind, text }) => [kind, text]),
  ]);
  return createHash("sha256").update(JSON.stringify(written)).digest("hex");
}

function toJson(parts: readonly LetterPart[]): Prisma.InputJsonArray {
  return parts.map(({ kind, text }) => ({ kind, text }));
}
