import { sampleFacetsSql } from "./facets.ts";
import {
  measurementConditions,
  publicationConditions,
  sampleConditions,
  type MeasurementFilter,
  type PublicationFilter,
  type SampleFilter,
} from "./filters.ts";
import { tableOf } from "./fields.ts";
import type { Key } from "./keyset.ts";
import { connection, type List } from "./list.ts";
import { listMeasurements } from "./lists/measurements.ts";
import { listPublications } from "./lists/publications.ts";
import { listSamples, type SampleOrder } from "./lists/samples.ts";
import { writeObject, type FieldSql, type ObjectSql } from "./object-sql.ts";
import type { Statement } from "./statement.ts";

/** What can be asked of the catalogue itself. */
export const querySql: ObjectSql = {
  table: "",
  fields: {
    missions: connection("Mission", ({ row, statement }) => byPosition(statement, "Mission", row)),
    mission: byCode("Mission"),
    samples: connection("Sample", ({ statement, row, args }) => {
      const conditions = sampleConditions(statement, row, filterOf<SampleFilter>(args));
      const order = (args["orderBy"] ?? undefined) as SampleOrder | undefined;
      return listSamples(row, [...conditions.values()], order);
    }),
    sampleFacets: sampleFacetsSql,
    sample: byCode("Sample"),
    publications: connection("Publication", ({ statement, row, args }) =>
      listPublications(
        row,
        publicationConditions(statement, row, filterOf<PublicationFilter>(args)),
      ),
    ),
    measurements: connection("Measurement", ({ statement, row, args }) =>
      listMeasurements(
        row,
        measurementConditions(statement, row, filterOf<MeasurementFilter>(args)),
      ),
    ),
    rounds: connection("Round", ({ row, statement }) => roundsByOpening(statement, row)),
    round: byCode("Round"),
    pastRounds: connection("PastRound", ({ row, statement }) =>
      byPosition(statement, "PastRound", row),
    ),
    pastRound: byCode("PastRound"),
  },
};

function filterOf<Filter extends object>(args: Readonly<Record<string, unknown>>): Partial<Filter> {
  return args["filter"] ?? {};
}

function byCode(type: string): FieldSql {
  return {
    below: { type, as: "object" },
    write: (statement, _row, { args, selected }) => {
      const row = statement.alias();
      const { sql, finish } = writeObject(statement, type, row, selected);
      const code = statement.param(args["code"], "text");
      const from = `${tableOf(statement, type)} ${row}`;
      return { sql: `(select ${sql} from ${from} where ${row}."code" = ${code})`, finish };
    },
  };
}

function byPosition(statement: Statement, type: string, row: string): List {
  return inOrder(statement, type, row, [
    { sql: `${row}."position"`, type: "bigint" },
    { sql: `${row}."id"`, type: "uuid" },
  ]);
}

/** The latest first: what is to come, what is open, what was. */
function roundsByOpening(statement: Statement, row: string): List {
  const opensAt = `(extract(epoch from ${row}."opensAt") * 1000)::bigint`;
  return inOrder(statement, "Round", row, [
    { sql: opensAt, type: "bigint", isDown: true },
    { sql: `${row}."id"`, type: "uuid", isDown: true },
  ]);
}

function inOrder(statement: Statement, type: string, row: string, keys: readonly Key[]): List {
  const all = { from: `${tableOf(statement, type)} ${row}`, where: [] };
  return { name: type, runs: [{ ...all, keys }], all };
}
