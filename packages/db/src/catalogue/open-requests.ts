import { demandOn, OPEN_REQUEST_STATUSES, ugToMg, type RequestMode } from "@regolith/domain";
import type { FieldSql } from "./object-sql.ts";
import type { Statement } from "./statement.ts";
import { TOLD_UG } from "./told-stock.ts";

/** What the type has: sums without who asks. */
export const OPEN_REQUEST_FIELDS = [
  "count",
  "minimumMg",
  "optimumMg",
  "wholeUnits",
  "demand",
] as const;

type RawSums = readonly [
  requestMode: RequestMode,
  count: number,
  minimumUg: number,
  optimumUg: number,
  /** Null when no stock is known. */
  availableUg: number | null,
];

/** The statuses are the domain's, so they may stand in the statement. */
const OPEN = OPEN_REQUEST_STATUSES.map((status) => `'${status}'`).join(", ");

/** What open applications ask of a sample: summed by SQL, judged by the domain. Read only when it is selected. */
export const openRequestsSql: FieldSql = {
  below: { type: "OpenRequests", as: "object" },
  write: (statement, sample, { selected }) => ({
    sql: writeSums(statement, sample),
    finish: (value) => {
      const sums = toSums(value as RawSums);
      return Object.fromEntries(
        selected.map(({ key, name }) => [key, sums[name as keyof typeof sums]]),
      );
    },
  }),
};

function writeSums(statement: Statement, sample: string): string {
  const item = statement.alias();
  const application = statement.alias();
  const sum = (column: string) => `coalesce(sum(${item}."${column}"), 0)`;
  const sums = `select json_build_array(${sample}."requestMode"::text, count(*), ${sum("minimumUg")}, ${sum("optimumUg")},
    (select ${TOLD_UG.availableUg("q")} from "SampleStock" q where q."sampleId" = ${sample}."id"))`;
  return `(${sums} from "ApplicationItem" ${item} join "Application" ${application}
    on ${application}."id" = ${item}."applicationId" and ${application}."status" in (${OPEN})
    where ${item}."sampleId" = ${sample}."id")`;
}

function toSums([requestMode, count, minimum, optimum, available]: RawSums) {
  const requests = { count, minimumUg: BigInt(minimum), optimumUg: BigInt(optimum) };
  const stock = available === null ? null : { availableUg: BigInt(available) };
  return {
    count,
    minimumMg: ugToMg(requests.minimumUg),
    optimumMg: ugToMg(requests.optimumUg),
    wholeUnits: requestMode === "WHOLE_UNIT" ? count : 0,
    demand: demandOn(requestMode, requests, stock),
  };
}
