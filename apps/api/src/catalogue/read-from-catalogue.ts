import {
  getNamedType,
  getNullableType,
  isLeafType,
  isListType,
  isObjectType,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLSchema,
} from "graphql";
import { CATALOGUE, CATALOGUE_PARTS, type FieldSql, type ObjectSql } from "@regolith/db";
import type { Read } from "./read.ts";

/**
 * Makes the types of the catalogue answer from what was read: every field by its key in the answer. Throws
 * when the catalogue's map and the schema differ, so that a server with such a map does not start.
 */
export function readFromCatalogue(schema: GraphQLSchema): GraphQLSchema {
  const map: Readonly<Record<string, ObjectSql>> = CATALOGUE;
  const differences = Object.entries(map).flatMap(([name, { fields }]) =>
    compare(schema, name, fields),
  );
  for (const [name, fields] of Object.entries(CATALOGUE_PARTS)) {
    differences.push(...compareNames(schema, name, fields));
  }
  if (differences.length > 0) {
    throw new Error(`The catalogue's map does not fit the schema: ${differences.join("; ")}`);
  }
  for (const type of typesRead(schema, map)) {
    for (const field of Object.values(type.getFields())) field.resolve = byKey;
  }
  return schema;
}

const byKey: GraphQLFieldResolver<Read, unknown> = (source, _args, _context, { path }) =>
  source[path.key];

function compare(
  schema: GraphQLSchema,
  name: string,
  mapped: Readonly<Record<string, FieldSql>>,
): string[] {
  const fields = fieldsOf(schema, name);
  const wrong = Object.entries(mapped).flatMap(([key, fieldSql]) => {
    const field = fields[key];
    return field === undefined || fits(field, fieldSql)
      ? []
      : [`${name}.${key} is of another type`];
  });
  // Of the root only some fields are the catalogue's.
  const names = Object.keys(mapped);
  const isWhole = name !== "Query";
  return [
    ...(isWhole ? compareNames(schema, name, names) : missing(fields, name, names)),
    ...wrong,
  ];
}

function compareNames(schema: GraphQLSchema, name: string, mapped: readonly string[]): string[] {
  const fields = fieldsOf(schema, name);
  const unread = Object.keys(fields).filter((key) => !mapped.includes(key));
  return [...missing(fields, name, mapped), ...unread.map((key) => `${name}.${key} is not read`)];
}

type Fields = Readonly<Record<string, GraphQLField<unknown, unknown>>>;

function missing(fields: Fields, name: string, mapped: readonly string[]): string[] {
  return mapped
    .filter((key) => fields[key] === undefined)
    .map((key) => `${name}.${key} is not in the schema`);
}

function fits({ type }: GraphQLField<unknown, unknown>, { below }: FieldSql): boolean {
  const named = getNamedType(type);
  if (below === undefined) return isLeafType(named);
  const expected = below.as === "connection" ? `${below.type}Connection` : below.type;
  return named.name === expected && isListType(getNullableType(type)) === (below.as === "list");
}

function fieldsOf(schema: GraphQLSchema, name: string): Fields {
  const type = schema.getType(name);
  return isObjectType(type) ? type.getFields() : {};
}

/** Every type whose objects come out of the catalogue, with the connections between them. */
function typesRead(
  schema: GraphQLSchema,
  map: Readonly<Record<string, ObjectSql>>,
): GraphQLObjectType[] {
  const nodes = Object.values(map).flatMap(({ fields }) =>
    Object.values(fields).flatMap(({ below }) => (below?.as === "connection" ? [below.type] : [])),
  );
  const connections = [...new Set(nodes)].flatMap((name) => [`${name}Connection`, `${name}Edge`]);
  return [...Object.keys(map), ...Object.keys(CATALOGUE_PARTS), ...connections]
    .filter((name) => name !== "Query")
    .map((name) => schema.getType(name))
    .filter(isObjectType);
}
