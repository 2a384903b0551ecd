import { CATALOGUE, CATALOGUE_NODES } from "@regolith/db";
import { buildSchema, isObjectType, printSchema } from "graphql";
import { readFromCatalogue } from "../../src/catalogue/read-from-catalogue.ts";
import { createSchema } from "../../src/schema.ts";

const schema = printSchema(createSchema());
const changed = (from: RegExp, to: string) => {
  expect(schema).toMatch(from);
  return () => readFromCatalogue(buildSchema(schema.replace(from, to)));
};

it("the map reads every field that the types of the catalogue have", () => {
  expect(() => readFromCatalogue(buildSchema(schema))).not.toThrow();
});

it("a server does not start whose schema has a field that nobody reads", () => {
  expect(changed(/type Sample implements Node \{/u, "$& colour: String")).toThrow(
    "Sample.colour is not read",
  );
  expect(changed(/type Requestability \{/u, "$& until: String")).toThrow(
    "Requestability.until is not read",
  );
});

it("nor one whose schema lacks a field, or gives it another type", () => {
  expect(changed(/massNote: Text/u, "weightNote: Text")).toThrow(
    "Sample.massNote is not in the schema",
  );
  expect(changed(/withheldReason: Text/u, "withheldReason: String")).toThrow(
    "Sample.withheldReason is of another type",
  );
  expect(changed(/labels: \[PublishedLabel!\]!/u, "labels: PublishedLabel!")).toThrow(
    "Sample.labels is of another type",
  );
  expect(changed(/pastRound\(/u, "formerRound(")).toThrow("Query.pastRound is not in the schema");
});

it("everything in the catalogue with an id can be fetched by it", () => {
  const types = Object.values(createSchema().getTypeMap()).filter(isObjectType);
  const nodes = types.filter((type) => type.getInterfaces().some(({ name }) => name === "Node"));
  const read = nodes.map(({ name }) => name).filter((name) => name in CATALOGUE);
  expect(new Set(read)).toEqual(new Set(CATALOGUE_NODES));
});
