import {
  getNamedType,
  isEnumType,
  isInterfaceType,
  isLeafType,
  isNonNullType,
  isObjectType,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
} from "graphql";
import { SCHEMA } from "./crawl.ts";

type Fields = GraphQLObjectType | GraphQLInterfaceType;

export interface Asking {
  /** Fields that are left out, such as `Application.messages`. */
  readonly except: readonly string[];
  /** How many objects within objects are gone into. */
  readonly depth: number;
}

/**
 * Every field of a type as it can be asked for in a list of it, with what is in it. Those are left out that need to be
 * told what to look for.
 */
export function everyField(typeName: string, asking: Asking): readonly string[] {
  const type = SCHEMA.getType(typeName);
  if (!isObjectType(type)) throw new Error(`The API has no type ${typeName}`);
  return fieldsOf(type, asking);
}

function fieldsOf(type: Fields, asking: Asking): readonly string[] {
  return Object.values(type.getFields())
    .filter(({ name }) => !["edges", "pageInfo"].includes(name))
    .filter(({ name }) => !asking.except.includes(`${type.name}.${name}`))
    .flatMap((field) => selectionsOf(field, asking));
}

function selectionsOf(field: GraphQLField<unknown, unknown>, asking: Asking): readonly string[] {
  const within = withinOf(field, asking);
  return within === null ? [] : waysToAsk(field).map((asked) => `${asked} ${within}`.trim());
}

/** Null for an object too deep. */
function withinOf({ type }: GraphQLField<unknown, unknown>, asking: Asking): string | null {
  const named = getNamedType(type);
  if (isLeafType(named)) return "";
  if (asking.depth === 0 || !(isObjectType(named) || isInterfaceType(named))) return null;
  // The page of a list is no object of its own.
  const depth = asking.depth - (named.name.endsWith("Connection") ? 0 : 1);
  return `{ __typename ${fieldsOf(named, { ...asking, depth }).join(" ")} }`;
}

/** A field whose argument is one of an enum is asked for with each of them. */
function waysToAsk({ name, args }: GraphQLField<unknown, unknown>): readonly string[] {
  const page = args.some((arg) => arg.name === "first") ? ["first: 3"] : [];
  const needed = args.filter((arg) => isNonNullType(arg.type) && arg.defaultValue === undefined);
  const [one, ...more] = needed;
  if (one === undefined) return [`${name}${inBrackets(page)}`];
  const values = getNamedType(one.type);
  if (!isEnumType(values) || more.length > 0) return [];
  return values.getValues().map((value) => {
    const given = inBrackets([`${one.name}: ${value.name}`, ...page]);
    return `${name}_${value.name}: ${name}${given}`;
  });
}

function inBrackets(args: readonly string[]): string {
  return args.length === 0 ? "" : `(${args.join(", ")})`;
}
