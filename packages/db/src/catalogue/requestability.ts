import {
  problem,
  requestability,
  type Balance,
  type RequestableSample,
  type Requestability,
} from "@regolith/domain";
import { ByName } from "./by-name.ts";
import { writeObject, jsonObject, type FieldSql } from "./object-sql.ts";
import type { Selected, SelectedField } from "./selected.ts";
import type { Part, Statement } from "./statement.ts";
import { TOLD_UG } from "./told-stock.ts";

const LENT = `('RESEARCH', 'PUBLIC_WELFARE')`;

/**
 * The condition that a sample can be asked for now; a test holds it to the domain's rule. Give the name of
 * its stock where that is joined already.
 */
export function isRequestable(statement: Statement, sample: string, stock?: string): string {
  return [
    `${sample}."useCategory" in ${LENT} and not ${sample}."withheld"`,
    `${sample}."id" in (select o."sampleId" from ${openOffers(statement, statement.alias())})`,
    stock === undefined ? hasEnough(sample) : isEnough(sample, stock),
  ].join(" and ");
}

function hasEnough(sample: string): string {
  return `exists (select from "SampleStock" k where k."sampleId" = ${sample}."id" and ${isEnough(sample, "k")})`;
}

function isEnough(sample: string, stock: string): string {
  const { availableUg, reservedUg, onLoanUg } = TOLD_UG;
  return `${availableUg(stock)} > 0 and (${sample}."requestMode" = 'BY_MASS' or (${reservedUg(stock)} = 0 and ${onLoanUg(stock)} = 0))`;
}

/** What is offered in rounds open now. */
function openOffers(statement: Statement, round: string): string {
  return `"Round" ${round} join "RoundSample" o on o."roundId" = ${round}."id" where ${isOpen(statement, round)}`;
}

function isOpen(statement: Statement, round: string): string {
  const now = statement.now();
  return `${round}."stage" = 'PUBLISHED' and ${round}."cancelledAt" is null and ${round}."opensAt" <= ${now} and ${now} < ${round}."closesAt"`;
}

/** Of several rounds, the one that closes first. */
const soonest = (round: string) => `order by ${round}."closesAt", ${round}."code" limit 1`;

const BUCKETS = [
  "receivedUg",
  "availableUg",
  "reservedUg",
  "onLoanUg",
  "consumedUg",
  "lostUg",
  "splitOutUg",
] as const satisfies readonly (keyof Balance)[];

/** The facts of one sample: its buckets are null when no stock is known. */
type RawFacts = readonly [
  id: string,
  useCategory: RequestableSample["useCategory"],
  requestMode: RequestableSample["requestMode"],
  withheld: boolean,
  buckets: readonly number[] | null,
  /** Code of the round open now that offers it. */
  offeredIn: string | null,
  /** Code of any round open now. */
  open: string | null,
];

/** What the type has; the round is looked up only when it is selected. */
export const REQUESTABILITY_FIELDS = ["requestable", "reasons", "round"] as const;

/** Whether a sample can be asked for now: the facts by SQL, the judgement by the domain. */
export const requestabilitySql: FieldSql = {
  below: { type: "Requestability", as: "object" },
  write: (statement, sample, { selected }) => {
    const rounds = selected.filter(({ name }) => name === "round");
    const judged = selected.filter(({ name }) => name !== "round");
    const parts: [string, Part][] = rounds.map((field, index) => [
      `round${index}`,
      writeRound(statement, sample, field),
    ]);
    if (judged.length > 0) parts.push(["facts", { sql: writeFacts(statement, sample) }]);
    const { sql, finish } = jsonObject(parts);
    return { sql, finish: (value) => finishAll(statement, selected, finish?.(value)) };
  },
};

/** The round in which it can be asked for. */
function writeRound(statement: Statement, sample: string, { selected }: SelectedField): Part {
  const round = statement.alias();
  const { sql, finish } = writeObject(statement, "Round", round, selected);
  const offering = `${openOffers(statement, round)} and o."sampleId" = ${sample}."id"`;
  return { sql: `(select ${sql} from ${offering} ${soonest(round)})`, finish };
}

function writeFacts(statement: Statement, sample: string): string {
  const buckets = BUCKETS.map((bucket) => TOLD_UG[bucket]("q")).join(", ");
  const stock = `select json_build_array(${buckets}) from "SampleStock" q where q."sampleId" = ${sample}."id"`;
  const offering = `select r."code" from ${openOffers(statement, "r")} and o."sampleId" = ${sample}."id"`;
  const open = `select r."code" from "Round" r where ${isOpen(statement, "r")}`;
  return `json_build_array(
    ${sample}."id", ${sample}."useCategory"::text, ${sample}."requestMode"::text, ${sample}."withheld",
    (${stock}), (${offering} ${soonest("r")}), (${open} ${soonest("r")}))`;
}

function finishAll({ reading }: Statement, selected: Selected, value: unknown): unknown {
  const raw = value as Readonly<Record<string, unknown>> & { readonly facts?: RawFacts };
  const judgement = raw.facts && judge(raw.facts);
  let round = 0;
  return Object.fromEntries(
    selected.map(({ key, name, selected: below }) => {
      if (name === "round") return [key, raw[`round${round++}`]];
      if (name === "requestable") return [key, judgement?.requestable];
      const reasons = reading.toReasons(judgement?.reasons ?? []);
      return [key, reasons.map((reason) => new ByName(reason, below))];
    }),
  );
}

function judge(facts: RawFacts): Requestability {
  const [id, useCategory, requestMode, withheld, buckets, offeredIn, open] = facts;
  const sample = { id, useCategory, requestMode, withheld };
  const balance = buckets && toBalance(buckets);
  const code = offeredIn ?? open;
  if (code === null) {
    const { reasons } = requestability(sample, balance);
    return { requestable: false, reasons: [...reasons, problem("NO_OPEN_ROUND")] };
  }
  const sampleIds = new Set(offeredIn === null ? [] : [id]);
  return requestability(sample, balance, { round: { code, sampleIds } });
}

function toBalance(buckets: readonly number[]): Balance {
  const entries = BUCKETS.map((bucket, index) => [bucket, BigInt(buckets[index] ?? 0)] as const);
  return Object.fromEntries(entries) as unknown as Balance;
}
