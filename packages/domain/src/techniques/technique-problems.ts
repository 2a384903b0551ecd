import { LARGEST_MG, type Microgram } from "../mass/mass.ts";
import { problem, problemWith, type Problem } from "../problems/problem.ts";
import { isBlank, textProblems } from "../text/text.ts";
import type { TechniqueFacts } from "./technique.ts";

/** Lengths in characters. */
export const TECHNIQUE_LIMITS = {
  code: 40,
  name: 120,
  leaves: 500,
  keywords: 20,
  keyword: 60,
  position: 9_999,
} as const;

const CODE = /^[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)*$/u;

/** Why a technique cannot be kept as it was written, all at once; paths are the fields as people enter them. */
export function techniqueProblems(facts: TechniqueFacts): Problem[] {
  return [
    ...codeProblems(facts.code),
    ...nameProblems(facts.nameEn, "nameEn"),
    ...nameProblems(facts.nameZh, "nameZh"),
    ...textProblems(facts.leavesEn, TECHNIQUE_LIMITS.leaves, ["leavesEn"]),
    ...textProblems(facts.leavesZh, TECHNIQUE_LIMITS.leaves, ["leavesZh"]),
    ...massesProblems(facts),
    ...(facts.forms.length === 0 ? [problem("NONE_CHOSEN", ["forms"])] : []),
    ...keywordProblems(facts.methodKeywords),
    ...positionProblems(facts.position),
  ];
}

function codeProblems(code: string): Problem[] {
  if (isBlank(code)) return [problem("REQUIRED", ["code"])];
  const tooLong = textProblems(code, TECHNIQUE_LIMITS.code, ["code"]);
  if (tooLong.length > 0) return tooLong;
  return CODE.test(code) ? [] : [problem("INVALID_CODE", ["code"])];
}

function nameProblems(name: string, field: string): Problem[] {
  if (isBlank(name)) return [problem("REQUIRED", [field])];
  return textProblems(name, TECHNIQUE_LIMITS.name, [field]);
}

function massesProblems(facts: TechniqueFacts): Problem[] {
  const { minimumUg, typicalUg, consumedUg, destructiveness } = facts;
  const found = [
    ...massProblems(minimumUg, "minimumMg"),
    ...massProblems(typicalUg, "typicalMg"),
    ...massProblems(consumedUg, "consumedMg"),
  ];
  if (found.length > 0) return found;
  return [
    ...(minimumUg !== null && typicalUg !== null && minimumUg > typicalUg
      ? [problem("MINIMUM_ABOVE_TYPICAL", ["minimumMg"])]
      : []),
    ...(destructiveness === "NONE" && consumedUg !== null
      ? [problem("CONSUMES_NOTHING", ["consumedMg"])]
      : []),
    ...(destructiveness === "ALIQUOT" && typicalUg === null
      ? [problem("MASS_REQUIRED", ["typicalMg"])]
      : []),
  ];
}

function massProblems(massUg: Microgram | null, field: string): Problem[] {
  if (massUg === null) return [];
  if (massUg <= 0n) return [problem("MASS_NOT_POSITIVE", [field])];
  const max = LARGEST_MG;
  return massUg > BigInt(max) * 1000n
    ? [problemWith("OUT_OF_RANGE", { min: 0, max }, [field])]
    : [];
}

function keywordProblems(keywords: readonly string[]): Problem[] {
  const { keywords: max, keyword } = TECHNIQUE_LIMITS;
  const path = ["methodKeywords"];
  if (keywords.length > max) {
    return [problemWith("TOO_MANY", { max, count: keywords.length }, path)];
  }
  return keywords.flatMap((word) => textProblems(word, keyword, path));
}

function positionProblems(position: number): Problem[] {
  const { position: max } = TECHNIQUE_LIMITS;
  const fits = Number.isInteger(position) && position >= 0 && position <= max;
  return fits ? [] : [problemWith("OUT_OF_RANGE", { min: 0, max }, ["position"])];
}
