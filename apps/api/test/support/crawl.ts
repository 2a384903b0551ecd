import { readFileSync } from "node:fs";
import {
  buildSchema,
  getNamedType,
  isAbstractType,
  isEnumType,
  isLeafType,
  isNonNullType,
  isObjectType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
} from "graphql";
import type { TestApi, TestPerson } from "../test-api.ts";

/** The API as it is published. */
export const SCHEMA = buildSchema(
  readFileSync(new URL("../../schema.graphql", import.meta.url), "utf8"),
);

/** How each field of the query is asked, as the arguments of each try: `(id: "…")`, or nothing. */
export type Tries = Readonly<Record<string, readonly string[]>>;

/** All that somebody was answered. */
export interface Crawled {
  /** Every answer, one a line. */
  readonly text: string;
  /** Fields that led to something, such as `Application.reviews`. */
  readonly reached: ReadonlySet<string>;
}

/** Public, the same for everybody, and silent about applications: read, and not gone on from. */
const ENDS: ReadonlySet<string> = new Set(["Sample", "Mission", "Measurement", "Publication"]);
/** So many fields are asked for at once, which stays within what one request may hold. */
const AT_ONCE = 10;
/** How much of a list, of a list in it, and so on. */
const PAGES = [30, 5, 2, 1];
/** As far as the API lets itself be asked. */
const DEEPEST = 10;

/** A way into an answer; an inline fragment leads to no key of its own. */
interface Step {
  readonly select: string;
  readonly key: string | null;
}
interface Crawling {
  readonly ask: (document: string) => Promise<unknown>;
  readonly texts: string[];
  readonly reached: Set<string>;
  /** Fields gone through from one field of the query. */
  readonly gone: Set<string>;
}

/** Asks, as somebody, for every field of everything that the tries lead to. */
export async function crawl(api: TestApi, person: TestPerson, tries: Tries): Promise<Crawled> {
  const texts: string[] = [];
  const reached = new Set<string>();
  const ask = async (document: string) => {
    const answer = await api.askAs(person, document);
    const failed = answer.errors.filter(({ extensions: { code } }) => code !== "NOT_FOUND");
    if (failed.length > 0) throw new Error(`${failed[0]?.message ?? ""} ${document}`.slice(0, 900));
    const data: unknown = answer.data;
    texts.push(JSON.stringify(data));
    return data;
  };
  for (const [name, given] of Object.entries(tries)) {
    const field = queryField(name);
    const crawling = { ask, texts, reached, gone: new Set<string>() };
    for (const args of given) {
      await follow(crawling, [], [{ field, select: `${name}${args}`, key: name, edge: name }]);
    }
  }
  return { text: texts.join("\n"), reached };
}

export function queryField(name: string): GraphQLField<unknown, unknown> {
  const field = SCHEMA.getQueryType()?.getFields()[name];
  if (field === undefined) throw new Error(`The API has no query ${name}`);
  return field;
}

/** One field of a type as it is asked for. */
interface Edge extends Step {
  readonly field: GraphQLField<unknown, unknown>;
  readonly edge: string;
  readonly key: string;
}

/** Asks for these fields of what a way leads to, and goes on from those that are there. */
async function follow(
  crawling: Crawling,
  way: readonly Step[],
  edges: readonly Edge[],
): Promise<void> {
  for (let start = 0; start < edges.length; start += AT_ONCE) {
    const some = edges.slice(start, start + AT_ONCE);
    const inner = some.map(({ select, field }) => `${select} ${leavesOf(field)}`).join(" ");
    const data = await crawling.ask(`{ ${wrap(way, inner)} }`);
    for (const edge of some) {
      const found = at(data, [...way, edge]);
      if (found.length > 0) crawling.reached.add(edge.edge);
      for (const type of typesIn(edge.field, found)) {
        const isAbstract = isAbstractType(getNamedType(edge.field.type));
        const fragment = { select: `... on ${type.name}`, key: null };
        if (isAbstract) await crawling.ask(`{ ${wrap([...way, edge, fragment], leaves(type))} }`);
        await goOn(crawling, isAbstract ? [...way, edge, fragment] : [...way, edge], type);
      }
    }
  }
}

async function goOn(
  crawling: Crawling,
  way: readonly Step[],
  type: GraphQLObjectType,
): Promise<void> {
  if (ENDS.has(type.name) || way.length >= DEEPEST) return;
  // Pages within pages get smaller: an answer may hold only so much.
  const pages = way.filter(({ select }) => /\((?:first|ids): |, first: /u.test(select)).length;
  const edges = edgesOf(type, PAGES[pages] ?? 1).filter(({ edge }) => !crawling.gone.has(edge));
  for (const { edge } of edges) crawling.gone.add(edge);
  await follow(crawling, way, edges);
}

function edgesOf(type: GraphQLObjectType, first: number): readonly Edge[] {
  const fields = type.getFields();
  return Object.values(fields)
    .filter((field) => !isLeafType(getNamedType(field.type)))
    .filter(({ name }) => name !== "edges" || fields["nodes"] === undefined)
    .flatMap((field) => waysToAsk(type, field, first));
}

/** A field whose argument has to be one of an enum is asked for with each; lists as long as they may be. */
function waysToAsk(
  type: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
  first: number,
): readonly Edge[] {
  const { name, args } = field;
  const edge = `${type.name}.${name}`;
  const page = args.some((arg) => arg.name === "first") ? [`first: ${String(first)}`] : [];
  const needed = args.filter((arg) => isNonNullType(arg.type) && arg.defaultValue === undefined);
  const [one, ...more] = needed;
  if (one === undefined) {
    return [{ field, edge, key: name, select: `${name}${inBrackets(page)}` }];
  }
  const values = getNamedType(one.type);
  if (!isEnumType(values) || more.length > 0) throw new Error(`Say how ${edge} is asked for`);
  return values.getValues().map((value) => {
    const key = `${name}_${value.name}`;
    const select = `${key}: ${name}${inBrackets([`${one.name}: ${value.name}`, ...page])}`;
    return { field, edge, key, select };
  });
}

function inBrackets(args: readonly string[]): string {
  return args.length === 0 ? "" : `(${args.join(", ")})`;
}

/** Everything of it that is no object again. */
function leavesOf({ type }: GraphQLField<unknown, unknown>): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return "";
  return `{ ${leaves(named)} }`;
}

function leaves(type: GraphQLNamedType): string {
  return ["__typename", ...leafNames(type)].join(" ");
}

function leafNames(type: GraphQLNamedType): readonly string[] {
  if (!isObjectType(type) && !isAbstractType(type)) return [];
  if (!("getFields" in type)) return [];
  return Object.values(type.getFields())
    .filter((field) => isLeafType(getNamedType(field.type)))
    .filter(({ args }) => args.every((arg) => !isNonNullType(arg.type)))
    .map(({ name }) => name);
}

function wrap(way: readonly Step[], inner: string): string {
  return way.reduceRight((within, { select }) => `${select} { ${within} }`, inner);
}

/** What is at the end of a way, without what is null. */
function at(data: unknown, way: readonly Step[]): readonly Record<string, unknown>[] {
  let found = [data];
  for (const { key } of way) {
    if (key === null) continue;
    found = found.flatMap((one) => (one as Record<string, unknown>)[key]).flat(3);
    found = found.filter((one) => typeof one === "object" && one !== null);
  }
  return found as readonly Record<string, unknown>[];
}

function typesIn(
  { type }: GraphQLField<unknown, unknown>,
  found: readonly Record<string, unknown>[],
): readonly GraphQLObjectType[] {
  if (isLeafType(getNamedType(type))) return [];
  const names = new Set(found.map((one) => String(one["__typename"])));
  return [...names].map((name) => SCHEMA.getType(name)).filter(isObjectType);
}
