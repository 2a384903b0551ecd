import { randomUUID } from "node:crypto";
import type { TestApi, TestPerson } from "../test-api.ts";
import { dataOf, type Input, type ShownProblem } from "./application-requests.ts";

export interface ShownRound {
  readonly id: string;
  readonly code: string;
  readonly version: number;
  readonly stage: string;
  readonly state: string;
  readonly policyVersion: number;
  readonly offeredCount: number;
  readonly closesAt: string;
  readonly days: Readonly<Record<string, string | null>>;
  readonly history: {
    readonly nodes: readonly {
      readonly action: string;
      readonly actorName: string | null;
      readonly changes: readonly { field: string; before: string; after: string }[];
    }[];
  };
}

export const ROUND = `id code version stage state policyVersion offeredCount closesAt
  days { opensOn noticeDueOn closesOn reviewsDueOn panelOn decisionDueOn }
  history(first: 10) { nodes { action actorName changes { field before after } } }`;

/** A round in the months after the clock of the tests begins, as the API takes it. */
export function roundPlan(changes: Input = {}): Input {
  return {
    ...{ nameEn: "Summer round", nameZh: "夏季批次", audience: "BOTH", missions: ["chang-e-5"] },
    ...{ asksEndorsement: false, opensOn: "2026-07-01", closesOn: "2026-08-31" },
    ...{ reviewsDueOn: "2026-10-15", panelOn: "2026-10-20", decisionDueOn: "2026-11-30" },
    ...changes,
  };
}

let rounds = 0;

/** A code that no round has yet. */
export function aRoundCode(): string {
  rounds += 1;
  return `2040-${String(rounds)}`;
}

export interface RoundOutcome {
  readonly round: ShownRound | null;
  readonly added?: number;
  readonly removed?: number;
  readonly problems: readonly ShownProblem[];
}

/** Carries out a mutation of rounds by name, as somebody. */
export async function changeRound(
  api: TestApi,
  person: TestPerson,
  name: string,
  input: Input,
): Promise<RoundOutcome> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const counts = name === "roundOfferSamples" ? "added removed" : "";
  const document = `mutation Change($input: ${type}!) {
    ${name}(input: $input) { round { ${ROUND} } ${counts} problems { code path message params { name value } } }
  }`;
  const data = await dataOf<Record<string, RoundOutcome>>(api, person, document, { input });
  const outcome = data[name];
  if (outcome === undefined) throw new Error(`No answer to ${name}`);
  return outcome;
}

/** The round of an outcome. Fails on a refusal. */
export function roundIn({ round, problems }: RoundOutcome): ShownRound {
  if (round === null) throw new Error(JSON.stringify(problems));
  return round;
}

/** A round the secretariat prepared. */
export async function preparedRound(
  api: TestApi,
  secretary: TestPerson,
  changes: Input = {},
): Promise<ShownRound> {
  const input = { ...roundPlan(), code: aRoundCode(), idempotencyKey: randomUUID(), ...changes };
  return roundIn(await changeRound(api, secretary, "roundCreate", input));
}

/** Which round and version a mutation is about. */
export function seenRound({ id, version }: ShownRound): Input {
  return { id, expectedVersion: version };
}
