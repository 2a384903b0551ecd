import { LARGEST_MG, type Microgram } from "../../mass/mass.ts";
import {
  problem,
  problemWith,
  under,
  type Problem,
  type ProblemPath,
} from "../../problems/problem.ts";
import { amountProblems } from "../../samples/amounts.ts";
import { textProblems } from "../../text/text.ts";
import type { AnalysisStepAnswers, Answers, ItemAnswers, SectionKey } from "./answers.ts";
import type { FieldForm, AnySectionForm } from "./form.ts";
import { researchFormV1 } from "./research-form-v1.ts";
import { SECTION_NAMES } from "./section-path.ts";

/**
 * What cannot be kept, asked at every save: too long, too many, figures that are no amount.
 * What is only unfinished or not right yet is kept; see `sectionProblems`.
 */
export function shapeProblems<Key extends SectionKey>(key: Key, answers: Answers[Key]): Problem[] {
  const form: AnySectionForm = researchFormV1.sections[key];
  const rows = rowsOf(answers);
  return under(
    [SECTION_NAMES[key]],
    [
      ...lengthProblems(form.fields, answers),
      ...(form.rows === undefined ? [] : countProblems(rows, form.rows.max, ROW_NAMES[key])),
      ...rows.flatMap((row, index) =>
        under([String(index)], lengthProblems(form.rows?.fields ?? [], row)),
      ),
      ...massProblems(answers),
    ],
  );
}

const ROW_NAMES: Readonly<Partial<Record<SectionKey, string>>> = {
  TEAM: "members",
  SAMPLES: "items",
  ANALYSIS: "steps",
};

/** The repeated answers of a section, none for those without. */
export function rowsOf(answers: Answers[SectionKey]): readonly object[] {
  if ("members" in answers) return answers.members;
  if ("items" in answers) return answers.items;
  return "steps" in answers ? answers.steps : [];
}

function lengthProblems(fields: readonly FieldForm[], answers: object): Problem[] {
  const values: Readonly<Record<string, unknown>> = { ...answers };
  return fields.flatMap(({ name, maxLength }) => {
    const value = values[name];
    return maxLength !== undefined && typeof value === "string"
      ? textProblems(value, maxLength, [name])
      : [];
  });
}

function countProblems(rows: readonly object[], max: number, name = "rows"): Problem[] {
  return rows.length > max ? [problemWith("TOO_MANY", { max, count: rows.length }, [name])] : [];
}

function massProblems(answers: Answers[SectionKey]): Problem[] {
  if ("items" in answers) return [...itemProblems(answers.items), ...duplicates(answers.items)];
  return "steps" in answers ? stepProblems(answers.steps) : [];
}

function itemProblems(items: readonly ItemAnswers[]): Problem[] {
  return items.flatMap((item, index) =>
    under([String(index)], amountProblems(item.requestMode, item)),
  );
}

function duplicates(items: readonly ItemAnswers[]): Problem[] {
  const seen = new Set<string>();
  return items.flatMap(({ sampleId }, index) => {
    const isRepeated = seen.has(sampleId);
    seen.add(sampleId);
    return isRepeated ? [problem("DUPLICATE_SAMPLE", [String(index), "sampleCode"])] : [];
  });
}

function stepProblems(steps: readonly AnalysisStepAnswers[]): Problem[] {
  return steps.flatMap(({ consumedUg }, index) =>
    consumedUg === null ? [] : consumedProblems(consumedUg, [String(index), "consumedMg"]),
  );
}

/** A step may consume nothing, and is planned to the microgram. */
function consumedProblems(consumedUg: Microgram, path: ProblemPath): Problem[] {
  const max = LARGEST_MG;
  const fits = consumedUg >= 0n && consumedUg <= BigInt(max) * 1000n;
  return fits ? [] : [problemWith("OUT_OF_RANGE", { min: 0, max }, path)];
}
