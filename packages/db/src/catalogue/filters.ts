import { sampleCodeKey } from "@regolith/domain";
import { tableOf } from "./fields.ts";
import { ofMissions } from "./lists/publications.ts";
import { isRequestable } from "./requestability.ts";
import type { Statement } from "./statement.ts";

/** Longest text that is searched for. */
export const TEXT_MAX_LENGTH = 200;

/** Which samples; what is left out or null restricts nothing, an empty list leaves none. */
export interface SampleFilter {
  readonly text?: string | null;
  readonly mission?: readonly string[] | null;
  readonly form?: readonly string[] | null;
  readonly collectionMethod?: readonly string[] | null;
  readonly useCategory?: readonly string[] | null;
  readonly provenance?: readonly string[] | null;
  readonly requestable?: boolean | null;
  readonly measured?: boolean | null;
  readonly lotCode?: string | null;
  /** Code of a round that offers it. */
  readonly round?: string | null;
}

export interface PublicationFilter {
  readonly mission?: readonly string[] | null;
  readonly text?: string | null;
}

export interface MeasurementFilter {
  readonly provenance?: readonly string[] | null;
  readonly mission?: readonly string[] | null;
  readonly numberedOnly?: boolean | null;
  readonly property?: string | null;
}

export type FilterName = keyof SampleFilter;

/** The condition of each part of a sample filter that is given, by its name. */
export function sampleConditions(
  statement: Statement,
  row: string,
  filter: SampleFilter,
): ReadonlyMap<FilterName, string> {
  const { text, mission, form, collectionMethod, useCategory, provenance, lotCode, round } = filter;
  const conditions: readonly (readonly [FilterName, string | null])[] = [
    ["text", given(text, (words) => searchSamples(statement, row, words))],
    ["mission", given(mission, (codes) => inMissions(statement, row, codes))],
    ["form", given(form, (some) => isOneOf(statement, row, "form", "SampleForm", some))],
    [
      "collectionMethod",
      given(collectionMethod, (some) =>
        isOneOf(statement, row, "collectionMethod", "CollectionMethod", some),
      ),
    ],
    [
      "useCategory",
      given(useCategory, (some) => isOneOf(statement, row, "useCategory", "UseCategory", some)),
    ],
    ["provenance", given(provenance, (some) => hasProvenance(statement, row, some))],
    ["requestable", filter.requestable === true ? isRequestable(statement, row) : null],
    ["measured", filter.measured === true ? isMeasured(row) : null],
    ["lotCode", given(lotCode, (code) => `${row}."lotCode" = ${statement.param(code, "text")}`)],
    ["round", given(round, (code) => isOfferedIn(statement, row, code))],
  ];
  return new Map(conditions.filter((one): one is readonly [FilterName, string] => one[1] !== null));
}

function isOfferedIn(statement: Statement, sample: string, code: string): string {
  const round = `select r."id" from ${tableOf(statement, "Round")} r where r."code" = ${statement.param(code, "text")}`;
  return `${sample}."id" in (select o."sampleId" from "RoundSample" o where o."roundId" = (${round}))`;
}

export function isMeasured(sample: string): string {
  return `${sample}."id" in (select m."sampleId" from "Measurement" m where m."sampleId" is not null)`;
}

export function publicationConditions(
  statement: Statement,
  row: string,
  { mission, text }: PublicationFilter,
): string[] {
  const haystack = `lower(concat_ws(' ', ${["title", "authors", "journal", "key", "doi", "year"].map((name) => `${row}."${name}"`).join(", ")}))`;
  return [
    given(mission, (codes) => ofMissions(row, `= ${missionIds(statement, codes)}`)),
    given(text, (words) => containsAll(statement, haystack, words)),
  ].filter((one) => one !== null);
}

export function measurementConditions(
  statement: Statement,
  row: string,
  { provenance, mission, numberedOnly, property }: MeasurementFilter,
): string[] {
  return [
    given(provenance, (some) => hasProvenance(statement, row, some)),
    given(mission, (codes) => inMissions(statement, row, codes)),
    numberedOnly === true ? `${row}."sampleId" is not null` : null,
    given(property, (words) =>
      containsAll(statement, `lower(${row}."propertyEn" || ' ' || ${row}."propertyZh")`, words),
    ),
  ].filter((one) => one !== null);
}

function given<Value>(
  value: Value | null | undefined,
  write: (value: Value) => string,
): string | null {
  return value === null || value === undefined ? null : write(value);
}

/** All words occur in code, names and lithology, or the text begins the code however it is separated. */
function searchSamples(statement: Statement, row: string, text: string): string {
  const words = containsAll(statement, `${row}."searchText"`, text);
  const prefix = sampleCodeKey(text);
  if (prefix === "") return words;
  const from = statement.param(prefix, "text");
  // Keys are made of digits and small letters: `{` comes after all of them.
  const to = statement.param(`${prefix}{`, "text");
  return `(${words}) or (${row}."codeKey" ~>=~ ${from} and ${row}."codeKey" ~<~ ${to})`;
}

/** Each word on its own, wherever it stands; a text without words restricts nothing. */
function containsAll(statement: Statement, haystack: string, text: string): string {
  const words = checked(statement, text)
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== "");
  if (words.length === 0) return "true";
  return [...new Set(words)]
    .map((word) => `${haystack} like ${statement.param(contains(word), "text")}`)
    .join(" and ");
}

function checked({ reading }: Statement, text: string): string {
  if (text.length <= TEXT_MAX_LENGTH) return text;
  throw reading.refuse(`A search has at most ${TEXT_MAX_LENGTH} characters.`);
}

function contains(word: string): string {
  return `%${word.replace(/[\\%_]/gu, String.raw`\$&`)}%`;
}

function inMissions(statement: Statement, row: string, codes: readonly string[]): string {
  return `${row}."missionId" = ${missionIds(statement, codes)}`;
}

function missionIds(statement: Statement, codes: readonly string[]): string {
  return `any (array(select i."id" from "Mission" i where i."code" = any (${statement.param(codes, "text[]")})))`;
}

function hasProvenance(statement: Statement, row: string, some: readonly string[]): string {
  return isOneOf(statement, row, "provenance", "Provenance", some);
}

function isOneOf(
  statement: Statement,
  row: string,
  column: string,
  type: string,
  some: readonly string[],
): string {
  return `${row}."${column}" = any (${statement.param(some, `"${type}"[]`)})`;
}
