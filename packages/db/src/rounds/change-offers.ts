import { isOfferable, ok, problem, problemWith, refused, type Result } from "@regolith/domain";
import { Prisma } from "../generated/client.ts";
import { ASKABLE, inTruth } from "../applications/requestable-sample.ts";
import type { Connection } from "../transaction.ts";
import type { OfficeRound } from "./office-round.ts";
import {
  all,
  isOfferableSql,
  offerConditions,
  offerSource,
  type OfferFilter,
} from "./offer-filter.ts";
import { recordRound, type RoundChange } from "./round-history.ts";

/** Samples by their numbers, by a filter, or both. */
export interface SampleChoice {
  readonly codes: readonly string[];
  /** Null where only numbers are named. */
  readonly filter: OfferFilter | null;
}

/** Longest list of numbers in a sentence. */
const NAMED_AT_MOST = 10;

/**
 * Offers samples in a locked round. A filter takes what can be offered of what it finds; a number that cannot be
 * offered is refused. Returns how many were added.
 */
export async function addOffers(
  tx: Connection,
  round: OfficeRound,
  { codes, filter }: SampleChoice,
  now: Date,
): Promise<Result<number>> {
  const named = await offerableIds(tx, round, codes);
  if (!named.ok) return named;
  const isOpen = round.stage === "PUBLISHED" && round.opensAt <= now;
  const atOpening = isOpen
    ? Prisma.sql`k."availableUg" + k."undecidedUg"`
    : Prisma.sql`null::bigint`;
  const byFilter =
    filter === null
      ? Prisma.sql`false`
      : all([isOfferableSql(round.id), ...offerConditions(filter)]);
  const added = await tx.$executeRaw`
    insert into "RoundSample" ("roundId", "sampleId", "availableUg")
    select ${round.id}::uuid, s."id", ${atOpening} from ${offerSource(round.id)}
    where o."roundId" is null and (s."id" = any(${named.value}::uuid[]) or (${byFilter}))`;
  return ok(added);
}

/** Takes samples out of a locked round; what somebody asked for in it stays. Returns how many went. */
export async function removeOffers(
  tx: Connection,
  round: OfficeRound,
  { codes, filter }: SampleChoice,
): Promise<Result<number>> {
  const wanted = all(filter === null ? [Prisma.sql`false`] : offerConditions(filter));
  const chosen = Prisma.sql`o."roundId" is not null
    and (s."code" = any(${codes.map(plain)}::text[]) or (${wanted}))`;
  const asked = await tx.$queryRaw<{ code: string }[]>`
    select s."code" from ${offerSource(round.id)} where ${chosen} and exists (
      select from "ApplicationItem" i join "Application" a on a."id" = i."applicationId"
      where i."sampleId" = s."id" and a."roundId" = ${round.id}::uuid)
    order by s."code"`;
  if (asked.length > 0) {
    const samples = listed(asked.map(({ code }) => code));
    return refused(problemWith("SAMPLES_ASKED_FOR", { count: asked.length, samples }, ["remove"]));
  }
  const removed = await tx.$executeRaw`
    delete from "RoundSample" d where d."roundId" = ${round.id}::uuid and d."sampleId" in (
      select s."id" from ${offerSource(round.id)} where ${chosen})`;
  return ok(removed);
}

/** Records that the offer of a locked round was changed. */
export async function recordOffers(
  tx: Connection,
  { id, offeredCount }: OfficeRound,
  { added, removed }: { readonly added: number; readonly removed: number },
  by: RoundChange,
): Promise<void> {
  if (added + removed === 0) return;
  await tx.round.update({ where: { id }, data: { version: { increment: 1 } } });
  const after = String(offeredCount + added - removed);
  const change = { field: "samples", before: String(offeredCount), after };
  await recordRound(tx, id, { ...by, action: "SAMPLES_CHANGED", changes: [change] });
}

async function offerableIds(
  tx: Connection,
  { missions }: OfficeRound,
  codes: readonly string[],
): Promise<Result<string[]>> {
  const rows = await tx.sample.findMany({
    where: { code: { in: codes.map(plain) } },
    select: { ...ASKABLE, mission: { select: { code: true } } },
  });
  const known = new Set(rows.map(({ code }) => code));
  const unknown = codes.filter((code) => !known.has(code));
  const barred = rows.filter((row) => {
    const { sample, stock: balance } = inTruth(row);
    return !isOfferable({ sample, mission: row.mission.code, balance }, missions);
  });
  const problems = [
    ...(unknown.length === 0
      ? []
      : [problemWith("SAMPLES_UNKNOWN", { samples: listed(unknown) }, ["add"])]),
    ...(barred.length === 0
      ? []
      : [
          problemWith(
            "SAMPLES_NOT_OFFERABLE",
            { samples: listed(barred.map(({ code }) => code)) },
            ["add"],
          ),
        ]),
  ];
  return problems.length > 0 ? refused(...problems) : ok(rows.map(({ id }) => id));
}

/** Whether nothing at all is chosen. */
export function choosesNothing({ codes, filter }: SampleChoice): boolean {
  return codes.length === 0 && filter === null;
}

export const NOTHING_CHOSEN = problem("NOTHING_CHOSEN", ["add"]);

/** PostgreSQL refuses a NUL even to compare with. */
function plain(code: string): string {
  return code.replaceAll("\0", "");
}

function listed(codes: readonly string[]): string {
  const first = codes.slice(0, NAMED_AT_MOST).join(", ");
  return codes.length > NAMED_AT_MOST ? `${first} …` : first;
}
