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
import type { ApplicationType } from "../status.ts";
import type { AnalysisStepAnswers, Answers, ItemAnswers, SectionKey } from "./answers.ts";
import { LARGEST_COUNT } from "./fields.ts";
import type { FieldForm } from "./form.ts";
import { sectionForm } from "./forms.ts";
import { SECTION_NAMES } from "./section-path.ts";

/**
 * What cannot be kept, asked at every save: too long, too many, figures that are no amount, answers to what
 * the form does not ask. What is only unfinished or not right yet is kept; see `sectionProblems`.
 */
export function shapeProblems<Key extends SectionKey>(
  type: ApplicationType,
  key: Key,
  answers: Answers[Key],
): Problem[] {
  const form = sectionForm(type, key);
  const rows = rowsOf(answers);
  return under(
    [SECTION_NAMES[key]],
    [
      ...lengthProblems(form.fields, answers),
      ...countProblems(form.fields, answers),
      ...unaskedProblems(form.fields, answers),
      ...(form.rows === undefined ? [] : rowCountProblems(rows, form.rows.max, ROW_NAMES[key])),
      ...rows.flatMap((row, index) =>
        under([String(index)], lengthProblems(form.rows?.fields ?? [], row)),
      ),
      ...massProblems(answers),
      ...preparationProblems(type, answers),
    ],
  );
}

/** What the repeated answers of a section are called. */
export const ROW_NAMES: Readonly<Partial<Record<SectionKey, string>>> = {
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

/** Texts that are too long, or hold what no database keeps. */
export function lengthProblems(fields: readonly FieldForm[], answers: object): Problem[] {
  const values: Readonly<Record<string, unknown>> = { ...answers };
  return fields.flatMap(({ name, maxLength }) => {
    const value = values[name];
    return maxLength !== undefined && typeof value === "string"
      ? textProblems(value, maxLength, [name])
      : [];
  });
}

function countProblems(fields: readonly FieldForm[], answers: object): Problem[] {
  const values: Readonly<Record<string, unknown>> = { ...answers };
  const [min, max] = [1, LARGEST_COUNT];
  return fields.flatMap(({ name, kind }) => {
    const value = values[name];
    if (kind !== "count" || typeof value !== "number") return [];
    const fits = Number.isInteger(value) && value >= min && value <= max;
    return fits ? [] : [problemWith("OUT_OF_RANGE", { min, max }, [name])];
  });
}

/** Answers of a section that this type's form leaves out; nobody would ever see them. */
function unaskedProblems(fields: readonly FieldForm[], answers: object): Problem[] {
  // An institution is answered with where it stands in the directory.
  const asked = new Set(
    fields.flatMap(({ name, kind }) => (kind === "institution" ? [name, `${name}Id`] : [name])),
  );
  const isGiven = (value: unknown) => value !== "" && value !== null && !Array.isArray(value);
  return Object.entries(answers)
    .filter(([name, value]) => !asked.has(name) && isGiven(value))
    .map(([name]) => problem("NOT_ASKED", [name]));
}

function rowCountProblems(rows: readonly object[], max: number, name = "rows"): Problem[] {
  return rows.length > max ? [problemWith("TOO_MANY", { max, count: rows.length }, [name])] : [];
}

function massProblems(answers: Answers[SectionKey]): Problem[] {
  if ("items" in answers) return [...itemProblems(answers.items), ...duplicates(answers.items)];
  return "steps" in answers ? stepProblems(answers.steps) : [];
}

/** What is shown to the public is neither cut nor mounted for it. */
function preparationProblems(type: ApplicationType, answers: Answers[SectionKey]): Problem[] {
  if (type !== "PUBLIC_WELFARE" || !("items" in answers)) return [];
  return answers.items.flatMap(({ preparation }, index) =>
    preparation === "AS_IS" ? [] : [problem("LENT_AS_IT_IS", [String(index), "preparation"])],
  );
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
