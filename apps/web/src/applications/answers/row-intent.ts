import type { AnySectionForm } from "@regolith/domain";
import { type KnownTechniques, rowWithProposal, rowWithTechnique } from "./technique-choice.ts";
import {
  emptyRow,
  type SectionWords,
  textIn,
  withoutRow,
  withRowAdded,
  withRowChanged,
  withRowMoved,
} from "./words.ts";

interface Asked {
  readonly intent: string;
  /** The number typed beside the button that adds a sample. */
  readonly code?: string;
  /** Needed by `fill` and `take`. */
  readonly known?: KnownTechniques | null;
}

/**
 * What a button in a section's form asks for: `add`, `remove:2`, `up:2`, `down:2`, `optimum:2:105`; `fill:2` lets
 * the technique chosen in a step fill in what is empty, `take:2` takes its figures instead of one's own.
 */
export function applyIntent(
  words: SectionWords,
  form: AnySectionForm,
  { intent, code = "", known = null }: Asked,
): SectionWords {
  const [action = "", at = "", value = ""] = intent.split(":");
  const index = Number(at);
  switch (action) {
    case "add":
      return addedRow(words, form, code);
    case "remove":
      return withoutRow(words, index);
    case "up":
      return withRowMoved(words, index, -1);
    case "down":
      return withRowMoved(words, index, 1);
    case "optimum":
      return withOptimum(words, index, value);
    case "fill":
      return withRowChanged(words, index, (row) =>
        rowWithTechnique(row, textIn(row, "techniqueCode"), known),
      );
    case "take":
      return withRowChanged(words, index, (row) => rowWithProposal(row, known));
    default:
      return words;
  }
}

/** Whether a button's work needs the office's list of techniques. */
export function needsTechniques(intent: string): boolean {
  return intent.startsWith("fill:") || intent.startsWith("take:");
}

/** A number as it is catalogued: without the spaces it is printed with, in capitals. */
export function plainCode(typed: string): string {
  return typed.replace(/\s+/gu, "").toUpperCase();
}

/** The optimum lowered, and the minimum with it where it would stand above. */
export function withOptimum(words: SectionWords, index: number, optimumMg: string): SectionWords {
  return withRowChanged(words, index, (row) => {
    const isAbove = Number(row.minimumMg) > Number(optimumMg);
    return { ...row, optimumMg, ...(isAbove && { minimumMg: optimumMg }) };
  });
}

function addedRow(words: SectionWords, form: AnySectionForm, code: string): SectionWords {
  if (form.rows === undefined) return words;
  if (form.key !== "SAMPLES") return withRowAdded(words, emptyRow(form));
  const sampleCode = plainCode(code);
  return sampleCode === "" ? words : withRowAdded(words, { ...emptyRow(form), sampleCode });
}
