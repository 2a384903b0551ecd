import { lockAnyApplication, type WholeApplication } from "@regolith/db";
import type { TestDatabase } from "@regolith/db/testing";
import {
  balanceHolds,
  decisionOf,
  move,
  moveByClock,
  TOLD_BY,
  WORKFLOW,
  type Action,
  type Actor,
  type ApplicationStatus,
  type Move,
} from "@regolith/domain";
import { isMove } from "./walk-moves.ts";

/** What a step leaves behind. */
export interface Traces {
  readonly status: ApplicationStatus;
  readonly version: number;
  readonly events: number;
  readonly lastAction: string;
  readonly told: number;
  readonly decisions: number;
  /** Of all applications: the last mail in the outbox, and how many entries the ledger has. */
  readonly mails: number;
  readonly entries: number;
}

export async function read({ prisma }: TestDatabase, id: string): Promise<WholeApplication> {
  const found = await prisma.$transaction((tx) => lockAnyApplication(tx, id));
  if (found === null) throw new Error("It is still there");
  return found;
}

export async function tracesOf({ pool }: TestDatabase, id: string): Promise<Traces> {
  const { rows } = await pool.query<Traces>(
    `select a."status", a."version", e."count" as "events", e."last" as "lastAction",
      (select count(*)::int from "Notification" where "applicationId" = a."id") as "told",
      (select count(*)::int from "Decision" where "applicationId" = a."id") as "decisions",
      (select coalesce(max("seq"), 0)::int from "OutboxMail") as "mails",
      (select count(*)::int from "LedgerEntry") as "entries"
    from "Application" a, lateral (
      select count(*)::int as "count", (array_agg("action" order by "seq" desc))[1] as "last"
      from "ApplicationEvent" where "applicationId" = a."id") e
    where a."id" = $1`,
    [id],
  );
  const [row] = rows;
  if (row === undefined) throw new Error("It is still there");
  return row;
}

/** What was done is of the table, and left its event, what is told by it, and its decision. */
export function expectTaken(
  application: WholeApplication,
  { action, actor }: { readonly action: Action; readonly actor: Actor | "CLOCK" },
  { before, after }: { readonly before: Traces; readonly after: Traces },
): void {
  expect([after.events, after.lastAction]).toEqual([before.events + 1, action]);
  if (!isMove(action)) {
    expect(after.status).toBe(application.status);
    return;
  }
  expect(after.status).toBe(destination(application, action, actor));
  const isTold = TOLD_BY[action].length > 0;
  expect([after.told > before.told, after.mails > before.mails]).toEqual([isTold, isTold]);
  const decides = decisionOf(action, { from: application.status }) !== null;
  expect(after.decisions).toBe(before.decisions + (decides ? 1 : 0));
}

function destination(application: WholeApplication, action: Move, actor: Actor | "CLOCK") {
  if (actor === "CLOCK") return moveByClock(application, action);
  const moved = move(application, action, actor);
  return moved.ok ? moved.value : null;
}

/**
 * Nothing is reserved but what is recommended or granted, by a decision on record; and every balance holds.
 */
export async function expectLedgerAddsUp({ pool }: TestDatabase): Promise<void> {
  const { rows } = await pool.query<Record<string, string>>(
    `select s.*, coalesce(p."ug", 0) as "promisedUg" from "SampleStock" s left join (
      select coalesce(i."grantedSampleId", i."sampleId") as "id", sum(i."grantedUg") as "ug"
      from "ApplicationItem" i join "Application" a on a."id" = i."applicationId"
      where i."grantedUg" is not null and a."status" in ('RECOMMENDED', 'APPROVED')
        and exists (select from "Decision" d
          where d."applicationId" = a."id" and d."outcome" = 'RECOMMENDED')
        and (a."status" <> 'APPROVED' or exists (select from "Decision" d
          where d."applicationId" = a."id" and d."outcome" = 'APPROVED'))
      group by 1) p on p."id" = s."sampleId"`,
  );
  expect(rows.length).toBeGreaterThan(0);
  for (const { sampleId: _, promisedUg, ...masses } of rows) {
    const balance = Object.fromEntries(
      Object.entries(masses).map(([bucket, ug]) => [bucket, BigInt(ug)]),
    );
    expect(balanceHolds(balance as unknown as Parameters<typeof balanceHolds>[0])).toBe(true);
    expect(balance["reservedUg"]).toBe(BigInt(promisedUg ?? 0));
  }
}

/** Every step on record, whoever walked, is of the table; and each application's steps follow one another. */
export async function expectHistoriesOfTable({ pool }: TestDatabase): Promise<void> {
  const { rows } = await pool.query<{ from: ApplicationStatus; action: Move; to: string }>(
    `select distinct "fromStatus"::text as "from", "action", "toStatus"::text as "to"
    from "ApplicationEvent" where "action" = any($1)`,
    [Object.keys(TOLD_BY)],
  );
  expect(rows.length).toBeGreaterThan(0);
  for (const { from, action, to } of rows) {
    const destinations = WORKFLOW[from][action]?.to;
    const isBack = destinations === "BEFORE_CHANGES";
    const possible = isBack ? ["SUBMITTED", "SCREENING", "UNDER_REVIEW"] : [destinations];
    expect([from, action, possible]).toEqual([from, action, expect.arrayContaining([to])]);
  }
  const { rows: torn } = await pool.query(
    `select "applicationId" from (select "applicationId", "fromStatus",
      lag("toStatus") over (partition by "applicationId" order by "seq") as "before"
      from "ApplicationEvent") steps where "before" is distinct from "fromStatus"`,
  );
  expect(torn).toEqual([]);
}
