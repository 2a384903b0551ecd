import type { PlanEntry } from "@regolith/db";
import {
  problem,
  requestMass,
  type AllocationOutcome,
  type DeclineReason,
  type Grant,
  type Problem,
} from "@regolith/domain";
import { idOf } from "../graphql/global-id.ts";
import type { Board } from "./board.ts";

export interface OutcomeInput {
  readonly applicationId: string;
  readonly outcome: AllocationOutcome;
  readonly reason?: string | null;
  readonly reasonCode?: DeclineReason | null;
}

export interface GrantInput {
  readonly itemId: string;
  /** Left out for the sample asked for. */
  readonly sampleCode?: string | null;
  /** Left out for a whole unit. */
  readonly massMg?: number | null;
}

/** What was read, and what could not be. */
interface Read<T> {
  readonly value: readonly T[];
  readonly problems: readonly Problem[];
}

/** Entries for all on the board, in its order; paths `applications, index in the input, field`. */
export function readOutcomes(board: Board, inputs: readonly OutcomeInput[]): Read<PlanEntry> {
  const problems: Problem[] = [];
  const said = new Map<string, OutcomeInput>();
  for (const [index, input] of inputs.entries()) {
    const id = idOf("Application", input.applicationId);
    if (board.applications.some((application) => application.id === id) && id !== null) {
      said.set(id, input);
    } else {
      problems.push(problem("NOT_ON_BOARD", ["applications", String(index), "applicationId"]));
    }
  }
  const value = board.entries.map((entry): PlanEntry => {
    const input = said.get(entry.applicationId);
    if (input === undefined) return entry;
    const { outcome, reason, reasonCode } = input;
    return { ...entry, outcome, reason: reason ?? "", reasonCode: reasonCode ?? null };
  });
  return { value, problems };
}

/** Grants as sent; an id that names no item and a code that names no sample stay what is not on the board. */
export function readGrants(board: Board, inputs: readonly GrantInput[]): Read<Grant> {
  const problems: Problem[] = [];
  const items = board.applications.flatMap((application) => application.items);
  const value = inputs.map((input, index): Grant => {
    const itemId = idOf("ApplicationItem", input.itemId) ?? "";
    const item = items.find(({ id }) => id === itemId);
    const code = input.sampleCode ?? item?.sampleCode;
    const sample = board.samples.find((one) => one.code === code);
    const sampleId = sample?.id ?? "";
    if (sample?.requestMode === "WHOLE_UNIT" && (input.massMg ?? null) === null) {
      return { itemId, sampleId, massUg: sample.availableUg };
    }
    const path = ["grants", String(index), "massMg"];
    if (input.massMg === null || input.massMg === undefined) {
      problems.push(problem("MASS_REQUIRED", path));
      return { itemId, sampleId, massUg: 0n };
    }
    const mass = requestMass(input.massMg, path);
    if (!mass.ok) problems.push(...mass.problems);
    return { itemId, sampleId, massUg: mass.ok ? mass.value : 0n };
  });
  return { value, problems };
}
