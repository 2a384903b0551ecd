import { randomUUID } from "node:crypto";
import { DAY_MS } from "@regolith/domain";
import { passChangeDueDates } from "../applications/changes/pass-due-dates.ts";
import { remindOfReviews } from "../committee/remind-of-reviews.ts";
import { tellReserveEnds } from "../applications/tell-reserve-end.ts";
import type { Database } from "../connect.ts";
import { remindOfAppeals } from "../letters/remind-of-appeals.ts";
import { sendDigests } from "../notifications/send-digests.ts";
import { remindOfRounds } from "../rounds/remind-of-rounds.ts";
import { expireInvitations } from "../team/expire-invitations.ts";
import {
  aCompleteApplication,
  anApplication,
  anOpenChangeRequest,
  aPerson,
  aRound,
  BUILT_AT,
  createTestDatabase,
  type TestDatabase,
} from "../testing/index.ts";

const DUE = new Date("2026-06-20T16:00:00Z");

let db: TestDatabase;
let personId: string;
beforeAll(async () => {
  db = await createTestDatabase();
  personId = (await aPerson(db.prisma)).id;
});
afterAll(() => db.drop());

interface Duty {
  readonly run: (db: Pick<Database, "prisma">, now: Date) => Promise<unknown>;
  /** One more case that waits for the clock, by the id that a failure names. */
  readonly aCase: () => Promise<string>;
  /** The table that says of a case what was done, by which column. */
  readonly table: string;
  readonly column: string;
  /** Whether it was done for a case. */
  readonly isDone: (id: string) => Promise<boolean>;
}

const DUTIES: Readonly<Record<string, Duty>> = {
  "invitations that end": {
    run: expireInvitations,
    aCase: anInvitation,
    ...{ table: "Invitation", column: "id" },
    isDone: async (id) =>
      (await db.prisma.invitation.findUniqueOrThrow({ where: { id } })).state === "EXPIRED",
  },
  "appeals that wait": {
    run: remindOfAppeals,
    aCase: anAppeal,
    ...{ table: "Appeal", column: "id" },
    isDone: async (id) =>
      (await db.prisma.appeal.findUniqueOrThrow({ where: { id } })).remindedAt !== null,
  },
  "reviews that are overdue": {
    run: remindOfReviews,
    aCase: aPlace,
    ...{ table: "ReviewAssignment", column: "id" },
    isDone: async (id) =>
      (await db.prisma.reviewAssignment.findUniqueOrThrow({ where: { id } })).remindedDays === 0,
  },
  "changes that did not come": {
    run: passChangeDueDates,
    aCase: aDueApplication,
    ...{ table: "Application", column: "id" },
    isDone: async (id) =>
      (await db.prisma.application.findUniqueOrThrow({ where: { id } })).status === "LAPSED",
  },
  "rounds that close soon": {
    run: remindOfRounds,
    aCase: aDraft,
    ...{ table: "RoundReminder", column: "applicationId" },
    isDone: async (id) =>
      (await db.prisma.roundReminder.count({ where: { applicationId: id } })) === 1,
  },
  "last days on the reserve list": {
    run: tellReserveEnds,
    aCase: aListed,
    ...{ table: "Application", column: "id" },
    isDone: async (id) =>
      (await db.prisma.application.findUniqueOrThrow({ where: { id } })).reserveToldAt !== null,
  },
  "digests to be sent": {
    run: sendDigests,
    aCase: aReader,
    ...{ table: "Notification", column: "personId" },
    isDone: async (id) => (await db.prisma.outboxMail.count({ where: { personId: id } })) === 1,
  },
};

const aHash = () => (randomUUID() + randomUUID()).replaceAll("-", "");

async function anInvitation(): Promise<string> {
  const { id: applicationId } = await anApplication(db.prisma, { personId });
  const [id, memberId] = [randomUUID(), randomUUID()];
  const facts = { position: 0, fullName: "Bo Vik", role: "CO_INVESTIGATOR" as const };
  await db.prisma.$transaction(async (tx) => {
    await tx.teamMember.create({
      data: { id: memberId, applicationId, state: "INVITED", ...facts },
    });
    await tx.invitation.create({
      data: {
        ...{ id, applicationId, memberId, address: "bo@people.test", tokenHash: aHash() },
        ...{ invitedById: personId, invitedAt: BUILT_AT, expiresAt: DUE },
      },
    });
  });
  return id;
}

async function anAppeal(): Promise<string> {
  const facts = { personId, status: "DECLINED", decidedAt: BUILT_AT } as const;
  const { id: applicationId } = await aCompleteApplication(db.prisma, facts);
  const appeal = { applicationId, madeById: personId, grounds: "New data.", madeAt: BUILT_AT };
  return (await db.prisma.appeal.create({ data: appeal })).id;
}

async function aPlace(): Promise<string> {
  const facts = { personId, status: "UNDER_REVIEW" } as const;
  const { id: applicationId } = await aCompleteApplication(db.prisma, facts);
  const { id: reviewerId } = await aPerson(db.prisma, { roles: ["REVIEWER"] });
  const place = await db.prisma.reviewAssignment.create({
    data: {
      ...{ applicationId, personId: reviewerId, assignedById: personId, role: "CHIEF" },
      ...{ state: "ACCEPTED", askedAt: BUILT_AT, answeredAt: BUILT_AT, dueAt: DUE },
    },
  });
  return place.id;
}

async function aDueApplication(): Promise<string> {
  const { id } = await aCompleteApplication(db.prisma, { personId, status: "CHANGES_REQUESTED" });
  await anOpenChangeRequest(db.prisma, { applicationId: id, askedById: personId, dueAt: DUE });
  return id;
}

async function aListed(): Promise<string> {
  const statusSince = new Date("2024-06-20T16:00:00Z");
  const facts = { personId, statusSince, status: "RESERVE_LIST" } as const;
  return (await aCompleteApplication(db.prisma, facts)).id;
}

async function aDraft(): Promise<string> {
  const { id: roundId } = await aRound(db.prisma, {
    closesAt: new Date(DUE.getTime() + DAY_MS / 2),
  });
  return (await anApplication(db.prisma, { personId, roundId })).id;
}

async function aReader(): Promise<string> {
  const { id } = await aPerson(db.prisma, { mailFrequency: "DAILY" });
  const { id: applicationId } = await anApplication(db.prisma, { personId: id });
  await db.prisma.notification.create({
    data: {
      ...{ personId: id, kind: "RECEIVED", applicationId, path: "/", at: BUILT_AT },
      params: { number: "1", title: "" },
    },
  });
  return id;
}

/** Lets the database refuse every change of one case, until what is returned is called. */
async function refuseChange({ table, column }: Duty, id: string): Promise<() => Promise<void>> {
  const trigger = `refuse_${randomUUID().replaceAll("-", "_")}`;
  await db.pool.query(`create function ${trigger}() returns trigger language plpgsql as
    $$ begin raise exception 'This row is refused'; end $$`);
  await db.pool.query(`create trigger ${trigger} before insert or update on "${table}" for each row
    when (new."${column}" = '${id}') execute function ${trigger}()`);
  return async () => {
    await db.pool.query(`drop function ${trigger} cascade`);
  };
}

/** What failed, of what was thrown as one. */
async function failuresOf(work: Promise<unknown>): Promise<readonly Error[]> {
  const thrown: unknown = await work.then(
    () => null,
    (error: unknown) => error,
  );
  if (!(thrown instanceof AggregateError)) throw new Error("It did not fail as a whole");
  return thrown.errors as readonly Error[];
}

it.each(Object.entries(DUTIES))(
  "%s: what fails for one is done for all others, said once, and done for it later",
  async (_, duty) => {
    const refused = await duty.aCase();
    const cases = [refused, await duty.aCase(), await duty.aCase()];
    const done = () => Promise.all(cases.map(duty.isDone));
    const allow = await refuseChange(duty, refused);
    const failures = await failuresOf(duty.run(db, DUE));
    expect(failures.map(({ message }) => message)).toEqual([`It failed for ${refused}`]);
    expect(String(failures[0]?.cause)).toContain("This row is refused");
    expect(await done()).toEqual([false, true, true]);
    await allow();
    await duty.run(db, DUE);
    expect(await done()).toEqual([true, true, true]);
  },
);
