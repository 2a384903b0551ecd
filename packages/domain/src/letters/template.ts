import { problem, problemWith, type Problem } from "../problems/problem.ts";
import { isBlank, textProblems } from "../text/text.ts";
import type { LetterKind } from "./letter.ts";
import { allowedIn, isListPlaceholder, neededIn } from "./placeholders.ts";

/** Longest subject of a letter, in characters. */
export const LETTER_SUBJECT_MAX_LENGTH = 200;
/** Longest words of a letter before anything is put in, in characters. */
export const LETTER_BODY_MAX_LENGTH = 10_000;

/**
 * The words of a letter in both languages. A line that begins with `# ` heads a section, one that begins with `- `
 * is an item of a list, an empty line parts paragraphs, and `{number}` stands for the application's number.
 */
export interface LetterWords {
  readonly subjectEn: string;
  readonly subjectZh: string;
  readonly bodyEn: string;
  readonly bodyZh: string;
}

export const LETTER_FIELDS = ["subjectEn", "bodyEn", "subjectZh", "bodyZh"] as const;
export type LetterField = (typeof LETTER_FIELDS)[number];

const PLACEHOLDER = /\{([^{}\n]*)\}/gu;

/** The names written in braces, in their order. */
export function placeholdersIn(text: string): string[] {
  return [...text.matchAll(PLACEHOLDER)].map(([, name = ""]) => name);
}

/** Everything that keeps the words of a letter from being saved, each with its field. */
export function letterWordsProblems(kind: LetterKind, words: LetterWords): Problem[] {
  return LETTER_FIELDS.flatMap((field) => fieldProblems(kind, field, words[field]));
}

function fieldProblems(kind: LetterKind, field: LetterField, text: string): Problem[] {
  if (isBlank(text)) return [problem("REQUIRED", [field])];
  const isSubject = field === "subjectEn" || field === "subjectZh";
  const max = isSubject ? LETTER_SUBJECT_MAX_LENGTH : LETTER_BODY_MAX_LENGTH;
  const shape = textProblems(text, max, [field]);
  if (shape.length > 0) return shape;
  return [
    ...(isSubject && text.trim().includes("\n") ? [problem("ONE_LINE_ONLY", [field])] : []),
    ...strayBraces(text, field),
    ...unknownNames(kind, text, field),
    ...notAlone(text, field),
    ...(isSubject ? [] : missingNames(kind, text, field)),
  ];
}

/** A brace that opens or closes nothing would be sent as it stands. */
function strayBraces(text: string, field: LetterField): Problem[] {
  const rest = text.replace(PLACEHOLDER, "");
  const stray = /[{}]/u.exec(rest)?.[0];
  return stray === undefined ? [] : [problemWith("STRAY_BRACE", { brace: stray }, [field])];
}

function unknownNames(kind: LetterKind, text: string, field: LetterField): Problem[] {
  const allowed: readonly string[] = allowedIn(kind);
  const known = allowed.map(inBraces).join(" ");
  const unknown = new Set(placeholdersIn(text).filter((name) => !allowed.includes(name)));
  return [...unknown].map((name) =>
    problemWith("UNKNOWN_PLACEHOLDER", { name: inBraces(name), known }, [field]),
  );
}

function missingNames(kind: LetterKind, text: string, field: LetterField): Problem[] {
  const named = placeholdersIn(text);
  const missing = neededIn(kind).filter((name) => !named.includes(name));
  return missing.map((name) =>
    problemWith("PLACEHOLDER_MISSING", { name: inBraces(name) }, [field]),
  );
}

/** What stands for whole paragraphs has its line for itself, and so no place in a subject. */
function notAlone(text: string, field: LetterField): Problem[] {
  const isBody = field === "bodyEn" || field === "bodyZh";
  const misplaced = text
    .split("\n")
    .filter((line) => !isBody || !/^\s*\{[^{}]*\}\s*$/u.test(line))
    .flatMap(placeholdersIn)
    .filter(isListPlaceholder);
  return [...new Set(misplaced)].map((name) =>
    problemWith("PLACEHOLDER_NOT_ALONE", { name: inBraces(name) }, [field]),
  );
}

function inBraces(name: string): string {
  return `{${name}}`;
}
