import type { AnySectionForm } from "@regolith/domain";
import { emptyRow, type SectionWords, withoutRow, withRowAdded, withRowMoved } from "./words.ts";

/** What a button in a section's form asks for: `add`, `remove:2`, `up:2`, `down:2`, `optimum:2:105`. */
export function applyIntent(
  words: SectionWords,
  form: AnySectionForm,
  { intent, code }: { readonly intent: string; readonly code: string },
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
    default:
      return words;
  }
}

/** A number as it is catalogued: without the spaces it is printed with, in capitals. */
export function plainCode(typed: string): string {
  return typed.replace(/\s+/gu, "").toUpperCase();
}

/** The optimum lowered, and the minimum with it where it would stand above. */
export function withOptimum(words: SectionWords, index: number, optimumMg: string): SectionWords {
  const rows = words.rows.map((row, at) => {
    if (at !== index) return row;
    const isAbove = Number(row.minimumMg) > Number(optimumMg);
    return { ...row, optimumMg, ...(isAbove && { minimumMg: optimumMg }) };
  });
  return { ...words, rows };
}

function addedRow(words: SectionWords, form: AnySectionForm, code: string): SectionWords {
  if (form.rows === undefined) return words;
  if (form.key !== "SAMPLES") return withRowAdded(words, emptyRow(form));
  const sampleCode = plainCode(code);
  return sampleCode === "" ? words : withRowAdded(words, { ...emptyRow(form), sampleCode });
}
