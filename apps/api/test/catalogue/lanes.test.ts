import { graphql, parse, type OperationDefinitionNode } from "graphql";
import type { Context } from "../../src/context.ts";
import { readAtOnce } from "../../src/graphql/answer-at-once.ts";
import { Loaders } from "../../src/graphql/loaders.ts";
import { createSchema } from "../../src/schema.ts";
import type { TestApi } from "../test-api.ts";
import { SEED_PATIENCE_MS, SEEDED_AT, startSeededApi } from "./seeded-api.ts";

let api: TestApi;
beforeAll(async () => {
  api = await startSeededApi();
}, SEED_PATIENCE_MS);
afterAll(() => api.stop());

const schema = createSchema();

function newContext(): Context {
  const { db } = api;
  // What the catalogue's reads take from the context; nobody is signed in.
  const context = { db, locale: "zh", now: () => new Date(SEEDED_AT), loaders: new Loaders() };
  return { ...context, actor: null } as unknown as Context;
}

async function atOnce(query: string, variables: Record<string, unknown>): Promise<unknown> {
  const document = parse(query);
  const [operation] = document.definitions as OperationDefinitionNode[];
  if (operation === undefined) throw new Error("There is no operation");
  const contextValue = newContext();
  const response = await readAtOnce({
    ...{ schema, document, operation },
    ...{ request: { variables }, contextValue },
  });
  if (response === null) return null;
  const { body } = response;
  return body.kind === "single" ? JSON.parse(JSON.stringify(body.singleResult)) : null;
}

async function executed(query: string, variableValues: Record<string, unknown>): Promise<unknown> {
  const contextValue = newContext();
  const result = await graphql({ schema, source: query, variableValues, contextValue });
  return JSON.parse(JSON.stringify(result)) as unknown;
}

const PAGE = "pageInfo { hasNextPage hasPreviousPage startCursor endCursor }";

const CORPUS: [name: string, query: string, variables: Record<string, unknown>][] = [
  [
    "the first page",
    `{ samples(first: 20) { totalCount ${PAGE} nodes { id code name { en zh } massMg } } }`,
    {},
  ],
  [
    "the last page",
    `{ samples(last: 5, orderBy: { field: MASS, direction: DESC }) { ${PAGE} edges { cursor node { massMg } } } }`,
    {},
  ],
  [
    "aliases at every level",
    `{ one: samples(first: 2) { all: nodes { c: code } page: pageInfo { more: hasNextPage hasNextPage: hasPreviousPage } }
       two: samples(first: 3) { edges { at: cursor it: node { code same: code } } totalCount } }`,
    {},
  ],
  [
    "one field with two arguments",
    `{ missions { nodes { a: samples(first: 1) { nodes { code } } b: samples(last: 2) { nodes { code } ${PAGE} } } } }`,
    {},
  ],
  [
    "fragments, named and in place",
    `query { missions { ...page nodes { ... on Mission { code ...names } ... { status } } } }
     fragment page on MissionConnection { ${PAGE} }
     fragment names on Mission { name { ...both } targetBody { ...both } }
     fragment both on Text { zh en }`,
    {},
  ],
  [
    "directives with variables",
    `query ($yes: Boolean!, $no: Boolean!) { samples(first: 2) {
       nodes @include(if: $yes) { code @skip(if: $yes) form @skip(if: $no) ... @include(if: $no) { massMg } }
       totalCount @include(if: $no) } }`,
    { yes: true, no: false },
  ],
  [
    "filters in variables",
    `query ($filter: SampleFilter, $first: Int = 3) { samples(filter: $filter, first: $first) { totalCount nodes { code } }
       sampleFacets(filter: $filter) { total form { value count } v: mission { value } requestable measured } }`,
    { filter: { form: ["POWDER"], mission: ["chang-e-5"], requestable: true, text: "玄武" } },
  ],
  [
    "everything of one sample",
    `query ($code: String!) { sample(code: $code) { id code mission { code } description { en } lithology { zh } useCategory
       collectionMethod form requestMode condition lotCode depthTopCm sizeUm custodian { en } massMg massNote { en } provenance
       stockProvenance available { massMg } stock { receivedMg splitOutMg } withheld withheldReason { en } parent { code }
       children { nodes { code } } labels { label description { en } } measurementCount
       measurements(first: 3) { totalCount ${PAGE} nodes { property value unit publication { doi samples { code } } sources { url } } }
       publications { key year } allotments { massMg pastRound { code } } sources { label supports { en } }
       requestability { requestable reasons { code message path params { name value } } round { code state } }
       ledger { nodes { from to massMg reason at } ${PAGE} } } }`,
    { code: "CE5C0000YJYX048" },
  ],
  [
    "what is asked of samples, and what became of them",
    `{ samples(first: 50) { nodes {
         code openRequests { n: count minimumMg optimumMg wholeUnits demand } measuredMethods { zh }
         grants(first: 3) { totalCount ${PAGE} nodes { massMg decidedAt state revoked round { code } } }
         loans(first: 3) { edges { cursor node { reason massMg at } } } } } }`,
    {},
  ],
  ["what is not there", `{ sample(code: "nowhere") { code } round(code: "none") { code } }`, {}],
  [
    "rounds and what was announced",
    `{ rounds { nodes { code state opensAt closesAt samples(first: 2) { nodes { code } } } }
       pastRounds(first: 3) { edges { node { code kind massG allotments { institutionEn sample { code } } } } } }`,
    {},
  ],
];

it.each(CORPUS)("gives the same at once as executed: %s", async (_name, query, variables) => {
  const answer = await atOnce(query, variables);
  expect(answer).not.toBeNull();
  expect(answer).toEqual(await executed(query, variables));
});

it.each([
  ["names of types", "{ samples(first: 1) { nodes { __typename code } } }"],
  [
    "the schema beside samples",
    "{ samples(first: 1) { nodes { code } } __schema { description } }",
  ],
  ["anything that is not the catalogue's", "{ portal { now } samples(first: 1) { totalCount } }"],
  ["a question that is refused", "{ samples(first: 0) { totalCount } }"],
  ["variables that do not fit", "query ($first: Int!) { samples(first: $first) { totalCount } }"],
  [
    "a change",
    `mutation { profileSave(input: { expectedVersion: 1, name: "x" }) { problems { code } } }`,
  ],
])("leaves to execution %s", async (_what, query) => {
  expect(await atOnce(query, {})).toBeNull();
});
