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

/**
 * How long applications of the last rounds before one stayed in each stage, all their stays together: the median in days, and of how
 * many. With public stages it tells no more than the applicant reads. Without a round, all rounds that closed count.
 */
export async function pastStageLengths(
  db: Connection,
  asked: {
    readonly roundId: string | null;
    readonly stages: "PUBLIC" | "OFFICE";
    readonly now: Date;
  },
): Promise<ReadonlyMap<PublicStatus | ApplicationStatus, FoundPast>> {
  const { roundId, stages, now } = asked;
  const names = APPLICATION_STATUSES.filter((status) => !isUnsubmitted(status)).map(
    (status) =>
      Prisma.sql`(${status}::"ApplicationStatus", ${stages === "PUBLIC" ? publicStatus(status) : status})`,
  );
  const rows = await db.$queryRaw<{ stage: string; cases: bigint; median: number }[]>`
    with rounds as (
      select r."id" from "Round" r
      where r."closesAt" < coalesce(
        (select own."closesAt" from "Round" own where own."id" = ${roundId}::uuid), ${now})
      order by r."closesAt" desc limit ${ROUNDS}
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
      select s."applicationId", s."stage", sum(extract(epoch from s."until" - s."at")) as "seconds"
      from steps s
      join "Application" a on a."id" = s."applicationId"
      join named n on n."status" = a."status"
      -- What still stands in a stage has not been in it for as long as it will be.
      where s."until" is not null and s."stage" <> n."stage"
      group by s."applicationId", s."stage"
    )
    select "stage", count(*) as "cases",
      percentile_cont(0.5) within group (order by "seconds")::float8 / 86400 as "median"
    from stays group by "stage"`;
  return new Map(
    rows.map(({ stage, cases, median }) => [
      stage as PublicStatus | ApplicationStatus,
      { cases: Number(cases), medianDays: median },
    ]),
  );
}
