import {
  askableByCode,
  techniquesByCode,
  type AskableSample,
  type Connection,
  type Technique,
} from "@regolith/db";
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
  type SentMember,
} from "@regolith/domain";
import { idOf } from "../graphql/global-id.ts";
import type { ApplicationItemInput } from "./section.inputs.ts";
import type { AnalysisStepInput, TeamMemberInput } from "./section-rows.types.ts";

/** Somebody of the team, as sent. */
export function readMember({ id, ...input }: TeamMemberInput): SentMember {
  const { fullName, nativeName, email, institution, country, role, contribution } = input;
  const named = { fullName, nativeName, email, institution, country, role, contribution };
  return { ...named, id: idOf("TeamMember", id ?? "") };
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

/** The analysis plan, as sent: samples and techniques that exist, and figures that are masses. */
export async function readSteps(
  db: Connection,
  steps: readonly AnalysisStepInput[],
): Promise<Result<Answers["ANALYSIS"]>> {
  const samples = await askableByCode(
    db,
    steps.flatMap(({ sampleCode }) => sampleCode ?? []),
  );
  const techniques = await techniquesByCode(
    db,
    steps.flatMap(({ techniqueCode }) => techniqueCode ?? []),
  );
  const rows = allOf("analysis", steps, (step) => readStep(step, { samples, techniques }));
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

interface KnownToSteps {
  readonly samples: Samples;
  readonly techniques: ReadonlyMap<string, Technique>;
}

function readStep(
  input: AnalysisStepInput,
  { samples, techniques }: KnownToSteps,
): Result<AnalysisStepAnswers> {
  const code = input.sampleCode ?? null;
  const techniqueCode = input.techniqueCode ?? null;
  const sample = code === null ? null : samples.get(code);
  const isKnown = techniqueCode === null || techniques.has(techniqueCode);
  const consumed = readMass(input.consumedMg, ["consumedMg"]);
  if (sample === undefined || !isKnown || !consumed.ok) {
    return refused(
      ...(sample === undefined ? [problem("UNKNOWN_SAMPLE", ["sampleCode"])] : []),
      ...(isKnown ? [] : [problem("UNKNOWN_TECHNIQUE", ["techniqueCode"])]),
      ...problemsIn(consumed),
    );
  }
  const { technique, instrument, place, destructive } = input;
  const sampleId = sample?.id ?? null;
  const words = { technique, instrument, place, destructive };
  return ok({ sampleId, techniqueCode, ...words, consumedUg: consumed.value });
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
