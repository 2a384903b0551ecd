import type { TechniqueChoiceFragment } from "@regolith/client";
import { proposalOf, ugToMg } from "@regolith/domain";
import type { Locale } from "@regolith/words";
import { readMass } from "./mass-text.ts";
import { flagIn, type Row, textIn } from "./words.ts";

/** The office's list, in the reader's language. */
export interface KnownTechniques {
  readonly techniques: readonly TechniqueChoiceFragment[];
  readonly locale: Locale;
}

/** What a technique proposes for a step, as it would be typed. */
export interface ProposedWords {
  readonly destructive: boolean;
  readonly consumedMg: string;
}

export function proposedWords(technique: TechniqueChoiceFragment): ProposedWords {
  const { destructiveness, typicalMg, consumedMg } = technique;
  const proposal = proposalOf({
    destructiveness,
    typicalUg: toUg(typicalMg),
    consumedUg: toUg(consumedMg),
  });
  const { destructive, consumedUg } = proposal;
  return { destructive, consumedMg: consumedUg === null ? "" : String(ugToMg(consumedUg)) };
}

/** Whether a step says what its technique proposes. */
export function followsTechnique(row: Row, technique: TechniqueChoiceFragment): boolean {
  const { destructive, consumedMg } = proposedWords(technique);
  return (
    flagIn(row, "destructive") === destructive &&
    Object.is(readMass(textIn(row, "consumedMg")), readMass(consumedMg))
  );
}

export function findTechnique(
  { techniques }: KnownTechniques,
  code: string,
): TechniqueChoiceFragment | undefined {
  return techniques.find((technique) => technique.code === code);
}

/**
 * A step with another technique of the list. What was typed stays: only empty answers, and those that were
 * taken from the technique chosen before, take what this one proposes.
 */
export function rowWithTechnique(row: Row, code: string, known: KnownTechniques | null): Row {
  const chosen = { ...row, techniqueCode: code };
  const next = known && findTechnique(known, code);
  if (known === null || !next) return chosen;
  const before = findTechnique(known, textIn(row, "techniqueCode"));
  return { ...chosen, ...nameFor(row, { before, next, known }), ...figuresFor(row, before, next) };
}

/** The technique's own figures instead of what was typed: only by a button that says so. */
export function rowWithProposal(row: Row, known: KnownTechniques | null): Row {
  const technique = known && findTechnique(known, textIn(row, "techniqueCode"));
  return technique ? { ...row, ...proposedWords(technique) } : row;
}

interface Change {
  readonly before: TechniqueChoiceFragment | undefined;
  readonly next: TechniqueChoiceFragment;
  readonly known: KnownTechniques;
}

function nameFor(row: Row, { before, next, known }: Change): Row {
  const typed = textIn(row, "technique").trim();
  const isOwn = typed !== "" && typed !== before?.name.en && typed !== before?.name.zh;
  return isOwn ? {} : { technique: next.name[known.locale] };
}

function figuresFor(row: Row, before: Change["before"], next: TechniqueChoiceFragment): Row {
  const isEmpty = textIn(row, "consumedMg").trim() === "";
  const isUntouched = isEmpty && !flagIn(row, "destructive");
  const wasProposed = before !== undefined && followsTechnique(row, before);
  if (isUntouched || wasProposed) return { ...proposedWords(next) };
  return isEmpty ? { consumedMg: proposedWords(next).consumedMg } : {};
}

function toUg(mg: number | null): bigint | null {
  return mg === null ? null : BigInt(Math.round(mg * 1000));
}
