import {
  DAY_MS,
  roundRemindersDue,
  UNSUBMITTED_STATUSES,
  type InRound,
  type Policy,
  type RoundReminder,
} from "@regolith/domain";
import type { ApplicationHead } from "../applications/application.ts";
import { lockAnyApplication } from "../applications/find-applications.ts";
import { HEAD } from "../applications/rows.ts";
import { toHead } from "../applications/to-application.ts";
import { inTurn } from "../clockwork/in-turn.ts";
import type { Database } from "../connect.ts";
import type { Prisma } from "../generated/client.ts";
import { notify } from "../notifications/notify.ts";
import { policyOf } from "../policy/policy-of.ts";
import type { Connection } from "../transaction.ts";
import { noticeGivers } from "./notices.ts";

/**
 * Reminds those who work on an application that is not submitted of the days of its round: its closing, and by when
 * notice of intent is due. Each application is a transaction of its own, in which each reminder leaves its row, so that two clocks at
 * once send it once.
 */
export async function remindOfRounds(db: Pick<Database, "prisma">, now: Date): Promise<void> {
  const cases: Pick<Row, "id">[] = [];
  for (const round of await nearRounds(db.prisma, now)) {
    cases.push(...(await applicationsToRemind(db.prisma, round, now)));
  }
  await inTurn(db, {
    ...{ cases, work: (tx, { id }) => remind(tx, id, now) },
    failed: "Some were not reminded of the days of their round",
  });
}

const ROUND = {
  ...{ id: true, code: true, opensAt: true, cancelledAt: true, policyVersion: true },
  ...{ closesAt: true, closesSetAt: true, noticeDueAt: true, noticeDueSetAt: true },
} satisfies Prisma.RoundSelect;
type RoundRow = Prisma.RoundGetPayload<{ select: typeof ROUND }>;

/** Published rounds one of whose days is no further away than the earliest reminder of it, the first to close first. */
async function nearRounds(db: Connection, now: Date): Promise<RoundRow[]> {
  const rounds = await db.round.findMany({
    where: { stage: "PUBLISHED", cancelledAt: null, closesAt: { gt: now } },
    select: ROUND,
    orderBy: [{ closesAt: "asc" }, { id: "asc" }],
  });
  const near: RoundRow[] = [];
  for (const round of rounds) {
    if (isNear(round, await policyOf(db, round.policyVersion), now)) near.push(round);
  }
  return near;
}

function isNear(
  { closesAt, noticeDueAt }: RoundRow,
  { roundReminderDays }: Policy,
  now: Date,
): boolean {
  const reach = now.getTime() + Math.max(0, ...roundReminderDays) * DAY_MS;
  return [closesAt, noticeDueAt].some((day) => day !== null && now < day && day.getTime() <= reach);
}

const FACTS = {
  ...HEAD,
  roundReminders: { select: { about: true, dueAt: true, days: true } },
} satisfies Prisma.ApplicationInclude;
type Row = Prisma.ApplicationGetPayload<{ include: typeof FACTS }>;

async function applicationsToRemind(
  db: Connection,
  round: RoundRow,
  now: Date,
): Promise<readonly Row[]> {
  const rows = await db.application.findMany({
    where: { roundId: round.id, status: { in: [...UNSUBMITTED_STATUSES] } },
    include: FACTS,
    orderBy: { id: "asc" },
  });
  const [policy, givers] = [await policyOf(db, round.policyVersion), await giversOf(db, round)];
  return rows.filter(
    (row) => roundRemindersDue(inRound(row, round, givers), policy, now).length > 0,
  );
}

/** Who gave notice of intent; nobody where none is asked for. */
async function giversOf(db: Connection, { id, noticeDueAt }: RoundRow) {
  return noticeDueAt === null ? new Set<string>() : noticeGivers(db, id);
}

function inRound(row: Row, round: RoundRow, givers: ReadonlySet<string>): InRound {
  const { personId, memberIds, formerIds } = toHead(row);
  return {
    ...{ status: row.status, round, since: row.roundSetAt ?? row.createdAt },
    // As submitting asks: a notice stays good for the application whoever became responsible for it since.
    hasNotice: [personId, ...memberIds, ...formerIds].some((id) => givers.has(id)),
    reminded: row.roundReminders,
  };
}

/** As it stands now that nobody else can change it: submitted, moved or reminded of since, nothing is left to do. */
async function remind(tx: Connection, applicationId: string, now: Date): Promise<void> {
  if ((await lockAnyApplication(tx, applicationId)) === null) return;
  const { round, ...row } = await tx.application.findUniqueOrThrow({
    where: { id: applicationId },
    include: { ...FACTS, round: { select: ROUND } },
  });
  if (round === null) return;
  const policy = await policyOf(tx, round.policyVersion);
  const application = toHead(row);
  const facts = inRound(row, round, await giversOf(tx, round));
  for (const reminder of roundRemindersDue(facts, policy, now)) {
    await tx.roundReminder.create({ data: { applicationId, at: now, ...reminder } });
    await tell(tx, application, { ...reminder, code: round.code, at: now });
  }
}

interface ToTell extends RoundReminder {
  readonly code: string;
  readonly at: Date;
}

async function tell(
  tx: Connection,
  application: ApplicationHead,
  { about, dueAt, days, code: round, at }: ToTell,
): Promise<void> {
  const { number, title, status } = application;
  const params = { number, title, round, days };
  const happening = { application, actorId: null, at, dueAt };
  if (about === "NOTICE") {
    const path = `/rounds/${encodeURIComponent(round)}/notice`;
    await notify(tx, { kind: "NOTICE_DUE_SOON", params, path, ...happening });
    return;
  }
  const isAtInstitution = status === "ENDORSEMENT";
  const closing = { ...params, isAtInstitution };
  await notify(tx, { kind: "ROUND_CLOSES_SOON", params: closing, ...happening });
  if (isAtInstitution) {
    await notify(tx, { kind: "ENDORSEMENT_DUE_SOON", params, ...happening });
  }
}
