import { problem, type Problem } from "../problems/problem.ts";
import { isBlank, textProblems } from "../text/text.ts";
import { isEmail } from "../people/email.ts";
import type { EnteredPublication, TieKind } from "./conflict.ts";

/** Longest words of a tie, a paper's title, a name, in characters. */
export const TIE_TEXT_MAX_LENGTH = 500;
export const MOST_CO_AUTHORS = 200;
export const MOST_KEYWORDS = 40;
export const KEYWORD_MAX_LENGTH = 60;
/** Most ties, and most papers, one person keeps. */
export const MOST_TIES = 200;

/** Somebody's tie as it is entered; the institution as plain text. */
export interface EnteredTie {
  readonly kind: TieKind;
  readonly name: string;
  readonly email: string;
  readonly institution: string;
  readonly note: string;
}

/** A tie is to somebody, by name or address, or to an institution. */
export function tieProblems({ name, email, institution, note }: EnteredTie): Problem[] {
  const isToNobody = [name, email, institution].every(isBlank);
  return [
    ...(isToNobody ? [problem("REQUIRED", ["name"])] : []),
    ...(isBlank(email) || isEmail(email.trim()) ? [] : [problem("INVALID_EMAIL", ["email"])]),
    ...textProblems(name, TIE_TEXT_MAX_LENGTH, ["name"]),
    ...textProblems(institution, TIE_TEXT_MAX_LENGTH, ["institution"]),
    ...textProblems(note, TIE_TEXT_MAX_LENGTH, ["note"]),
  ];
}

export function publicationProblems(
  { title, year, doi, coAuthors }: EnteredPublication,
  thisYear: number,
): Problem[] {
  const max = thisYear + 1;
  return [
    ...(isBlank(title) ? [problem("REQUIRED", ["title"])] : []),
    ...textProblems(title, TIE_TEXT_MAX_LENGTH, ["title"]),
    ...(Number.isInteger(year) && year >= EARLIEST_YEAR && year <= max
      ? []
      : [{ code: "OUT_OF_RANGE", params: { min: EARLIEST_YEAR, max }, path: ["year"] } as const]),
    ...textProblems(doi, TIE_TEXT_MAX_LENGTH, ["doi"]),
    ...(coAuthors.length > MOST_CO_AUTHORS
      ? [tooMany(MOST_CO_AUTHORS, coAuthors.length, "coAuthors")]
      : []),
    ...coAuthors.flatMap((name) => textProblems(name, TIE_TEXT_MAX_LENGTH, ["coAuthors"])),
  ];
}
const EARLIEST_YEAR = 1950;

export function keywordProblems(keywords: readonly string[]): Problem[] {
  return [
    ...(keywords.length > MOST_KEYWORDS
      ? [tooMany(MOST_KEYWORDS, keywords.length, "keywords")]
      : []),
    ...keywords.flatMap((keyword) => textProblems(keyword, KEYWORD_MAX_LENGTH, ["keywords"])),
  ];
}

function tooMany(max: number, count: number, field: string): Problem {
  return { code: "TOO_MANY", params: { max, count }, path: [field] };
}
