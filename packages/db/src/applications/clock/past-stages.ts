import {
  APPLICATION_STATUSES,
  isUnsubmitted,
  publicStatus,
  type ApplicationStatus,
  type PublicStatus,
} from "@regolith/domain";
import { Prisma } from "../../generated/client.ts";
import type { Connection } from "../../transaction.ts";

/** The rounds before one's own that are looked at: what was long ago says little. */
const ROUNDS = 5;

export interface FoundPast {
  readonly medianDays: number;
  readonly cases: number;
}

/** By the stage's name. */
export type PastLengths = ReadonlyMap<PublicStatus | ApplicationStatus, FoundPast>;

/**
 * How long applications of the last rounds before some stayed in each stage, all their stays together: the median in days, and of how
 * many, for each of these rounds by its id. With public stages it tells no more than the applicant reads. For null, which is no round,
 * all rounds that closed count.
 */
export async function pastStageLengths(
  db: Connection,
  asked: {
    readonly roundIds: readonly (string | null)[];
    readonly stages: "PUBLIC" | "OFFICE";
    readonly now: Date;
  },
): Promise<ReadonlyMap<string | null, PastLengths>> {
  const { roundIds, stages, now } = asked;
  const names = APPLICATION_STATUSES.filter((status) => !isUnsubmitted(status)).map(
    (status) =>
      Prisma.sql`(${status}::"ApplicationStatus", ${stages === "PUBLIC" ? publicStatus(status) : status})`,
  );
  const rows = await db.$queryRaw<PastRow[]>`
    with before as (select distinct unnest(${[...roundIds]}::uuid[]) as "id"),
    rounds as (
      select b."id" as "beforeId", last."id" from before b
      left join "Round" own on own."id" = b."id"
      cross join lateral (
        select r."id" from "Round" r where r."closesAt" < coalesce(own."closesAt", ${now})
        order by r."closesAt" desc limit ${ROUNDS}
      ) last
    ),
    named ("status", "stage") as (values ${Prisma.join(names)}),
    steps as (
      select e."applicationId", n."stage", e."at",
        lead(e."at") over (partition by e."applicationId" order by e."seq") as "until"
      from "Application" a
      join "ApplicationEvent" e on e."applicationId" = a."id"
      join named n on n."status" = e."toStatus"
      where a."roundId" in (select "id" from rounds)
    ),
    stays as (
      select a."roundId", s."applicationId", s."stage", sum(extract(epoch from s."until" - s."at")) as "seconds"
      from steps s
      join "Application" a on a."id" = s."applicationId"
      join named n on n."status" = a."status"
      -- What still stands in a stage has not been in it for as long as it will be.
      where s."until" is not null and s."stage" <> n."stage"
      group by a."roundId", s."applicationId", s."stage"
    )
    select r."beforeId", s."stage", count(*) as "cases",
      percentile_cont(0.5) within group (order by s."seconds")::float8 / 86400 as "median"
    from rounds r join stays s on s."roundId" = r."id" group by r."beforeId", s."stage"`;
  const byRound = Map.groupBy(rows, ({ beforeId }) => beforeId);
  return new Map([...byRound].map(([id, found]) => [id, toLengths(found)]));
}

interface PastRow {
  readonly beforeId: string | null;
  readonly stage: string;
  readonly cases: bigint;
  readonly median: number;
}

function toLengths(rows: readonly PastRow[]): PastLengths {
  return new Map(
    rows.map(({ stage, cases, median }) => [
      stage as PublicStatus | ApplicationStatus,
      { cases: Number(cases), medianDays: median },
    ]),
  );
}
