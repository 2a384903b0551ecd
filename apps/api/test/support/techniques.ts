import { randomUUID } from "node:crypto";
import type { TestApi, TestPerson } from "../test-api.ts";
import { dataOf, type Input, type ShownProblem } from "./application-requests.ts";

export interface ShownTechnique {
  readonly id: string;
  readonly code: string;
  readonly version: number;
  readonly active: boolean;
  readonly name: { readonly en: string; readonly zh: string };
  readonly typicalMg: number | null;
  readonly provenance: string;
  readonly history: {
    readonly nodes: readonly {
      readonly action: string;
      readonly actorName: string | null;
      readonly changes: readonly { field: string; before: string; after: string }[];
    }[];
  } | null;
}

export const TECHNIQUE = `id code version active name { en zh } typicalMg provenance
  history(first: 10) { nodes { action actorName changes { field before after } } }`;

/** What the office says of a technique, as the API takes it. */
export function techniqueFacts(changes: Input = {}): Input {
  return {
    ...{ nameEn: "Ion probing", nameZh: "离子探测", minimumMg: 0.1, typicalMg: 0.5 },
    ...{ destructiveness: "SURFACE", consumedMg: 0.02, leavesEn: "Pits.", leavesZh: "剥蚀坑。" },
    ...{ imaging: false, forms: ["SECTION"], methodKeywords: ["ion probe"], position: 1 },
    ...changes,
  };
}

/** A code that no technique has yet. */
export function aCode(): string {
  return `T-${randomUUID().slice(0, 8).toUpperCase()}`;
}

interface TechniqueOutcome {
  readonly technique: ShownTechnique | null;
  readonly problems: readonly ShownProblem[];
}

/** Carries out a mutation of techniques by name, as somebody. */
export async function changeTechnique(
  api: TestApi,
  person: TestPerson,
  name: string,
  input: Input,
): Promise<TechniqueOutcome> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const document = `mutation Change($input: ${type}!) {
    ${name}(input: $input) { technique { ${TECHNIQUE} } problems { code path message params { name value } } }
  }`;
  const data = await dataOf<Record<string, TechniqueOutcome>>(api, person, document, { input });
  const outcome = data[name];
  if (outcome === undefined) throw new Error(`No answer to ${name}`);
  return outcome;
}

/** A technique entered by the secretariat. */
export async function enteredTechnique(
  api: TestApi,
  secretary: TestPerson,
  changes: Input = {},
): Promise<ShownTechnique> {
  const input = { ...techniqueFacts(), code: aCode(), idempotencyKey: randomUUID(), ...changes };
  const { technique, problems } = await changeTechnique(api, secretary, "techniqueCreate", input);
  if (technique === null) throw new Error(JSON.stringify(problems));
  return technique;
}
