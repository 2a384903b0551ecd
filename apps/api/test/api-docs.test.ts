import { PROBLEM_CODES } from "@regolith/domain";
import { buildSchema, type GraphQLObjectType, parse, validate } from "graphql";
import { readFileSync } from "node:fs";

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), "utf8");
const docs = read("docs/api.md");
const schema = buildSchema(read("apps/api/schema.graphql"));

it("names the code of every problem in docs/api.md", () => {
  expect(PROBLEM_CODES.filter((code) => !docs.includes(`\`${code}\``))).toEqual([]);
});

it.each([
  ["question", schema.getQueryType()],
  ["change", schema.getMutationType()],
])("names every %s that can be asked for in docs/api.md", (_kind, type) => {
  const names = Object.keys((type as GraphQLObjectType).getFields());
  expect(names.filter((name) => !new RegExp(`\\b${name}\\b`).test(docs))).toEqual([]);
});

it("shows queries in docs/api.md that the schema answers", () => {
  const queries = [...docs.matchAll(/```graphql\n(.*?)```/gs)].map(([, query = ""]) => query);
  expect(queries).not.toEqual([]);
  expect(queries.flatMap((query) => validate(schema, parse(query)))).toEqual([]);
});
