import { askableByCode, type AskableSample, type Connection } from "@regolith/db";
import {
  mgToUg,
  ok,
  problem,
  refused,
  under,
  type AnalysisStepAnswers,
  type Answers,
  type ItemAnswers,
  type Microgram,
  type Problem,
  type ProblemPath,
  type Result,
} from "@regolith/domain";
import type { ApplicationItemInput } from "./section.inputs.ts";
import type { AnalysisStep, TeamMember } from "./section-rows.types.ts";

/** Somebody of the team, as sent. */
export function readMember(input: TeamMember): TeamMember {
  const { fullName, nativeName, email, institution, country, role, contribution } = input;
  return { fullName, nativeName, email, institution, country, role, contribution };
}

type Samples = ReadonlyMap<string, AskableSample>;

/** The samples asked for, as sent: codes that exist, and figures that are masses. */
export async function readItems(
  db: Connection,
  items: readonly ApplicationItemInput[],
): Promise<Result<Answers["SAMPLES"]>> {
  const samples = await askableByCode(
    db,
    items.map(({ sampleCode }) => sampleCode),
  );
  const rows = allOf("samples", items, (item) => readItem(item, samples));
  return rows.ok ? ok({ items: rows.value }) : rows;
}

/** The analysis plan, as sent: codes that exist, and figures that are masses. */
export async function readSteps(
  db: Connection,
  steps: readonly AnalysisStep[],
): Promise<Result<Answers["ANALYSIS"]>> {
  const samples = await askableByCode(
    db,
    steps.flatMap(({ sampleCode }) => sampleCode ?? []),
  );
  const rows = allOf("analysis", steps, (step) => readStep(step, samples));
  return rows.ok ? ok({ steps: rows.value }) : rows;
}

function readItem(input: ApplicationItemInput, samples: Samples): Result<ItemAnswers> {
  const sample = samples.get(input.sampleCode);
  const minimum = readMass(input.minimumMg, ["minimumMg"]);
  const optimum = readMass(input.optimumMg, ["optimumMg"]);
  if (sample === undefined || !minimum.ok || !optimum.ok) {
    return refused(
      ...(sample === undefined ? [problem("UNKNOWN_SAMPLE", ["sampleCode"])] : []),
      ...problemsIn(minimum, optimum),
    );
  }
  return ok({
    sampleId: sample.id,
    sampleCode: sample.code,
    requestMode: sample.sample.requestMode,
    unitMassUg: sample.unitMassUg,
    minimumUg: minimum.value,
    optimumUg: optimum.value,
    reason: input.reason,
    acceptsEquivalent: input.acceptsEquivalent,
    equivalenceCriteria: [...new Set(input.equivalenceCriteria)],
    equivalenceNote: input.equivalenceNote,
    preparation: input.preparation,
  });
}

function readStep(input: AnalysisStep, samples: Samples): Result<AnalysisStepAnswers> {
  const code = input.sampleCode ?? null;
  const sample = code === null ? null : samples.get(code);
  const consumed = readMass(input.consumedMg, ["consumedMg"]);
  if (sample === undefined || !consumed.ok) {
    return refused(
      ...(sample === undefined ? [problem("UNKNOWN_SAMPLE", ["sampleCode"])] : []),
      ...problemsIn(consumed),
    );
  }
  const { technique, instrument, place, destructive } = input;
  const sampleId = sample?.id ?? null;
  return ok({ sampleId, technique, instrument, place, destructive, consumedUg: consumed.value });
}

/** A mass in mg as it came; null when none was given. */
export function readMass(
  mg: number | null | undefined,
  path: ProblemPath,
): Result<Microgram | null> {
  return mg === null || mg === undefined ? ok(null) : mgToUg(mg, path);
}

/** All problems of several readings. */
export function problemsIn(...results: readonly Result<unknown>[]): Problem[] {
  return results.flatMap((result) => (result.ok ? [] : result.problems));
}

/** All rows, or what is wrong with any of them; paths `section, index, field`. */
function allOf<Input, Row>(
  section: string,
  inputs: readonly Input[],
  read: (input: Input) => Result<Row>,
): Result<Row[]> {
  const rows: Row[] = [];
  const problems: Problem[] = [];
  for (const [index, input] of inputs.entries()) {
    const row = read(input);
    if (row.ok) rows.push(row.value);
    else problems.push(...under([section, String(index)], row.problems));
  }
  return problems.length === 0 ? ok(rows) : refused(...problems);
}
