import {
  Kind,
  OperationTypeNode,
  parse,
  print,
  visit,
  type DefinitionNode,
  type OperationDefinitionNode,
} from "graphql";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { TestApi } from "../test-api.ts";
import { SEED_PATIENCE_MS, startSeededApi } from "./seeded-api.ts";

const DOCUMENTS = path.resolve(import.meta.dirname, "../../../../packages/client/src");

/** Root fields that answer whoever asks. */
const PUBLIC = new Set([
  ...["portal", "missions", "mission", "samples", "sampleFacets", "sample", "publications"],
  ...["measurements", "rounds", "round", "pastRounds", "pastRound", "me"],
]);

const VARIABLES = {
  code: "CE5C0000YJYX048",
  filter: {},
  orderBy: { field: "CODE", direction: "ASC" },
  long: "CE5C0000YJYX",
  middle: "CE5C0000",
  short: "CE5",
};

const definitions = readdirSync(DOCUMENTS, { recursive: true })
  .map(String)
  .filter((file) => file.endsWith(".graphql"))
  .flatMap((file) => parse(readFileSync(path.join(DOCUMENTS, file), "utf8")).definitions);

const publicQueries = definitions.filter(isPublicQuery);

function isPublicQuery(definition: DefinitionNode): definition is OperationDefinitionNode {
  if (
    definition.kind !== Kind.OPERATION_DEFINITION ||
    definition.operation !== OperationTypeNode.QUERY
  )
    return false;
  const { selections } = definition.selectionSet;
  return selections.every((one) => one.kind === Kind.FIELD && PUBLIC.has(one.name.value));
}

/** The query with the fragments it uses, and theirs. */
function withFragments(query: OperationDefinitionNode): string {
  const used = new Map<string, DefinitionNode>();
  const collect = (definition: DefinitionNode) => {
    visit(definition, {
      FragmentSpread: ({ name: { value } }) => {
        const fragment = definitions.find(
          (one) => one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === value,
        );
        if (fragment === undefined || used.has(value)) return;
        used.set(value, fragment);
        collect(fragment);
      },
    });
  };
  collect(query);
  return [query, ...used.values()].map(print).join("\n");
}

function variablesOf({ variableDefinitions = [] }: OperationDefinitionNode): object {
  const declared = new Set(variableDefinitions.map(({ variable }) => variable.name.value));
  return Object.fromEntries(Object.entries(VARIABLES).filter(([name]) => declared.has(name)));
}

/** Pages are of a sample, unless they say otherwise. */
function codeFor(name = ""): object {
  if (name === "MissionPage") return { code: "chang-e-5" };
  return name.startsWith("Round") && name !== "RoundList" ? { code: "2025-2" } : {};
}

let api: TestApi;
beforeAll(async () => {
  api = await startSeededApi();
}, SEED_PATIENCE_MS);
afterAll(() => api.stop());

it("there are documents that pages send to read the catalogue", () => {
  expect(publicQueries.length).toBeGreaterThan(10);
});

it.each(publicQueries.map((query) => [query.name?.value, query] as const))(
  "the document %s is answered, with something in every list it asks for first",
  async (name, query) => {
    const variables = { ...variablesOf(query), ...codeFor(name) };
    const { data, errors } = await api.ask(withFragments(query), { variables });
    expect(errors).toEqual([]);
    const roots = Object.entries(data as Record<string, { nodes?: unknown[] } | null>);
    const empty = roots.filter(
      ([key, answer]) => key !== "me" && (answer === null || answer.nodes?.length === 0),
    );
    expect(empty.map(([key]) => key)).toEqual([]);
  },
);
