import { ok, refused, techniqueProblems, type Result, type TechniqueFacts } from "@regolith/domain";
import { problemsIn, readMass } from "../applications/read-answers.ts";
import type { TechniqueFactsInput } from "./technique.inputs.ts";

/** What the office says of a technique, as sent: figures that are masses, and everything else as the rules want it. */
export function readTechnique(code: string, input: TechniqueFactsInput): Result<TechniqueFacts> {
  const minimum = readMass(input.minimumMg, ["minimumMg"]);
  const typical = readMass(input.typicalMg, ["typicalMg"]);
  const consumed = readMass(input.consumedMg, ["consumedMg"]);
  if (!minimum.ok || !typical.ok || !consumed.ok) {
    return refused(...problemsIn(minimum, typical, consumed));
  }
  const facts = {
    code: code.trim(),
    nameEn: input.nameEn.trim(),
    nameZh: input.nameZh.trim(),
    minimumUg: minimum.value,
    typicalUg: typical.value,
    destructiveness: input.destructiveness,
    consumedUg: consumed.value,
    leavesEn: input.leavesEn.trim(),
    leavesZh: input.leavesZh.trim(),
    isImaging: input.imaging,
    forms: [...new Set(input.forms)],
    methodKeywords: eachOnce(input.methodKeywords),
    position: input.position,
  };
  const problems = techniqueProblems(facts);
  return problems.length === 0 ? ok(facts) : refused(...problems);
}

function eachOnce(words: readonly string[]): string[] {
  return [...new Set(words.map((word) => word.trim()).filter((word) => word !== ""))];
}
