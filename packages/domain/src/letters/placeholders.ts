import type { LetterKind } from "./letter.ts";

/** Stand for a few words inside a sentence. */
export const WORD_PLACEHOLDERS = [
  "applicant",
  "number",
  "title",
  "round",
  "date",
  "appealUntil",
  "reserveUntil",
  "contact",
] as const;
export type WordPlaceholder = (typeof WORD_PLACEHOLDERS)[number];

/** Stand for whole paragraphs, and so alone in their line. */
export const LIST_PLACEHOLDERS = ["samples", "conditions", "reasons", "comments"] as const;
export type ListPlaceholder = (typeof LIST_PLACEHOLDERS)[number];

export type LetterPlaceholder = WordPlaceholder | ListPlaceholder;
export const LETTER_PLACEHOLDERS: readonly LetterPlaceholder[] = [
  ...WORD_PLACEHOLDERS,
  ...LIST_PLACEHOLDERS,
];

/** Those for which there may be nothing to say. */
export const MAY_BE_EMPTY: ReadonlySet<LetterPlaceholder> = new Set<LetterPlaceholder>([
  "appealUntil",
  "reserveUntil",
  "conditions",
  "reasons",
  "comments",
]);

interface Rule {
  /** What this letter can name beside the words every letter can. */
  readonly allowed: readonly LetterPlaceholder[];
  /** What its body has to name. */
  readonly needed: readonly LetterPlaceholder[];
}

const ALWAYS = ["applicant", "number", "title", "round", "date", "contact"] as const;

/** What each letter may name and what it must. */
const RULES: Readonly<Record<LetterKind, Rule>> = {
  APPROVED: {
    allowed: ["samples", "conditions", "reasons", "comments"],
    needed: ["applicant", "number", "samples", "conditions", "comments"],
  },
  DECLINED: {
    allowed: ["samples", "reasons", "comments", "appealUntil"],
    needed: ["applicant", "number", "reasons", "comments", "appealUntil"],
  },
  RESERVED: {
    allowed: ["samples", "reasons", "comments", "reserveUntil"],
    needed: ["applicant", "number", "reasons"],
  },
  APPEAL_GRANTED: { allowed: ["reasons"], needed: ["applicant", "number", "reasons"] },
  APPEAL_REFUSED: { allowed: ["reasons"], needed: ["applicant", "number", "reasons"] },
  LAPSED: { allowed: [], needed: ["applicant", "number"] },
};

export function allowedIn(kind: LetterKind): readonly LetterPlaceholder[] {
  const allowed = new Set<LetterPlaceholder>([...ALWAYS, ...RULES[kind].allowed]);
  return LETTER_PLACEHOLDERS.filter((name) => allowed.has(name));
}

export function neededIn(kind: LetterKind): readonly LetterPlaceholder[] {
  return RULES[kind].needed;
}

export function isListPlaceholder(name: string): name is ListPlaceholder {
  return (LIST_PLACEHOLDERS as readonly string[]).includes(name);
}
