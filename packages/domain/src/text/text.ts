import { problem, problemWith, type Problem, type ProblemPath } from "../problems/problem.ts";

/** Characters as people count them for limits: code points, so that one 汉字 or emoji base is one. */
export function characterCount(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

export function isBlank(text: string): boolean {
  return text.trim() === "";
}

/** Too long, or with characters no database keeps (NUL, halves of surrogate pairs). */
export function textProblems(text: string, max: number, path: ProblemPath): Problem[] {
  if (text.includes("\u0000") || !text.isWellFormed()) return [problem("INVALID", path)];
  const length = characterCount(text);
  return length > max ? [problemWith("TOO_LONG", { max, length }, path)] : [];
}

/** Names compare without regard to case, width of characters and number of spaces. */
export function isSameName(one: string, other: string): boolean {
  return plainName(one) === plainName(other);
}

function plainName(name: string): string {
  return name.normalize("NFKC").trim().replace(/\s+/gu, " ").toLowerCase();
}
