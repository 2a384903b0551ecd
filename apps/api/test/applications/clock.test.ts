import type { ApplicationStatus } from "@regolith/domain";
import { anApplication, aRound } from "@regolith/db/testing";
import { aKey, anApplicationBy } from "../support/application-builders.ts";
import { dataOf, done, seen } from "../support/application-requests.ts";
import { startTestApi, type TestApi, type TestPerson } from "../test-api.ts";

let api: TestApi;
let ada: TestPerson;
let secretary: TestPerson;

beforeAll(async () => {
  api = await startTestApi();
  ada = await api.signUp("Ada Probe");
  secretary = await api.signUp("Mi Shu", ["SECRETARIAT"]);
});
afterAll(() => api.stop());

interface ShownClock {
  readonly statusSince: string;
  readonly clock: {
    readonly actingNow: string;
    readonly stage: string;
    readonly since: string;
    readonly days: number;
    readonly workingDays: { readonly count: number; readonly provisional: boolean };
    readonly pausedDays: number;
    readonly past: { readonly medianDays: number | null; readonly cases: number } | null;
    readonly expectation: {
      readonly at: string;
      readonly by: string;
      readonly provisional: boolean;
      readonly workingDaysLeft: { readonly count: number };
    } | null;
    readonly stages: readonly {
      readonly publicStatus: string;
      readonly status: string | null;
      readonly days: number;
      readonly paused: boolean;
    }[];
  };
}

async function clockSeen(person: TestPerson, id: string): Promise<ShownClock> {
  const document = `query Clock($id: ID!) { application(id: $id) { statusSince clock {
    actingNow stage since days workingDays { count provisional } pausedDays past { medianDays cases }
    expectation { at by provisional workingDaysLeft { count } }
    stages { publicStatus status days paused } } } }`;
  const data = await dataOf<{ application: ShownClock | null }>(api, person, document, { id });
  if (data.application === null) throw new Error("The application is not there");
  return data.application;
}

type Steps = readonly (readonly [day: string, to: ApplicationStatus])[];

/** Writes the history of an application, as it would have come about. */
async function lived(id: string, steps: Steps): Promise<void> {
  let from: ApplicationStatus = "DRAFT";
  for (const [day, to] of steps) {
    const at = new Date(`${day}T02:00:00Z`);
    await api.db.prisma.applicationEvent.create({
      data: { applicationId: id, at, action: "STEP", fromStatus: from, toStatus: to },
    });
    from = to;
  }
  const [last = ""] = steps.at(-1) ?? [];
  const statusSince = new Date(`${last}T02:00:00Z`);
  await api.db.prisma.application.update({ where: { id }, data: { statusSince } });
}

const decisionDueAt = new Date("2026-11-30T16:00:00Z");

async function anApplicationInReview() {
  const { row, id } = await anApplicationBy(api, ada, { status: "UNDER_REVIEW" });
  const [opensAt, closesAt] = [new Date("2026-07-01T16:00:00Z"), new Date("2026-08-31T16:00:00Z")];
  const data = { opensAt, closesAt, decisionDueAt };
  await api.db.prisma.round.update({ where: { id: row.roundId }, data });
  await lived(row.id, [
    ["2026-09-01", "SUBMITTED"],
    ["2026-09-03", "SCREENING"],
    ["2026-09-08", "CHANGES_REQUESTED"],
    ["2026-09-18", "SCREENING"],
    ["2026-09-28", "UNDER_REVIEW"],
  ]);
  return { row, id };
}

it("shows the office each stage, working days by the calendar, and the round's date with the pause", async () => {
  api.setNow("2026-10-12T02:00:00Z");
  const { id } = await anApplicationInReview();
  const { clock, statusSince } = await clockSeen(secretary, id);
  expect(clock).toMatchObject({
    ...{ actingNow: "COMMITTEE", stage: "IN_REVIEW", since: "2026-09-28T02:00:00.000Z" },
    // A week of holidays and a Saturday that is made up lie between.
    ...{ days: 14, workingDays: { count: 6, provisional: false }, pausedDays: 10 },
    expectation: { at: "2026-12-10T16:00:00.000Z", by: "ROUND", provisional: false },
  });
  expect(statusSince).toBe(clock.since);
  expect(clock.stages.map(({ status, days, paused }) => [status, days, paused])).toEqual([
    ["SUBMITTED", 2, false],
    ["SCREENING", 5, false],
    ["CHANGES_REQUESTED", 10, true],
    ["SCREENING", 10, false],
    ["UNDER_REVIEW", 14, false],
  ]);
});

it("shows the applicant public stages only, in every figure", async () => {
  api.setNow("2026-10-12T02:00:00Z");
  const { id } = await anApplicationInReview();
  const { clock, statusSince } = await clockSeen(ada, id);
  expect(clock).toMatchObject({
    ...{ actingNow: "OFFICE", stage: "IN_REVIEW", since: "2026-09-18T02:00:00.000Z", days: 24 },
    expectation: { at: "2026-12-10T16:00:00.000Z", by: "ROUND" },
  });
  expect(statusSince).toBe(clock.since);
  expect(
    clock.stages.map(({ publicStatus, status, days }) => [publicStatus, status, days]),
  ).toEqual([
    ["SUBMITTED", null, 2],
    ["IN_REVIEW", null, 5],
    ["ACTION_NEEDED", null, 10],
    ["IN_REVIEW", null, 24],
  ]);
});

it("expects the changes by their due date, provisional beyond the known years", async () => {
  api.setNow("2026-12-20T02:00:00Z");
  const { id } = await anApplicationBy(api, ada, { status: "SUBMITTED" });
  const { version } = await seen(api, secretary, id);
  await done(api, secretary, "applicationRequestChanges", {
    ...{ id, expectedVersion: version, ...aKey(), dueOn: "2027-01-05" },
    sections: [{ section: "PROJECT", reason: "Say more." }],
  });
  const { clock } = await clockSeen(ada, id);
  expect(clock).toMatchObject({
    actingNow: "APPLICANT",
    expectation: { at: "2027-01-05T16:00:00.000Z", by: "CHANGES", provisional: true },
  });
});

it("goes by earlier rounds where the round has no date, and says when they are too few", async () => {
  api.setNow("2026-10-12T02:00:00Z");
  const { prisma } = api.db;
  const earlier = await aRound(prisma, {
    ...{ opensAt: new Date("2024-01-01T00:00:00Z"), closesAt: new Date("2024-06-01T00:00:00Z") },
  });
  const past = async (until: string) => {
    const { id } = await anApplication(prisma, {
      ...{ personId: ada.id, roundId: earlier.id, status: "DECLINED" },
    });
    await lived(id, [
      ["2024-07-01", "SUBMITTED"],
      ["2024-07-02", "UNDER_REVIEW"],
      [until, "DECLINED"],
    ]);
  };
  const { row, id } = await anApplicationBy(api, ada, { status: "UNDER_REVIEW" });
  await lived(row.id, [
    ["2026-10-01", "SUBMITTED"],
    ["2026-10-02", "UNDER_REVIEW"],
  ]);
  await past("2024-08-01");
  await past("2024-08-21");
  expect((await clockSeen(secretary, id)).clock).toMatchObject({
    ...{ past: { medianDays: null, cases: 2 }, expectation: null },
  });
  await past("2024-08-11");
  for (const person of [secretary, ada]) {
    expect((await clockSeen(person, id)).clock).toMatchObject({
      past: { medianDays: 40, cases: 3 },
      expectation: { at: "2026-11-11T02:00:00.000Z", by: "PAST" },
    });
  }
});

it("goes on the reserve list by the last day that the policy sets, for everybody", async () => {
  api.setNow("2026-12-20T02:00:00Z");
  const { row, id } = await anApplicationBy(api, ada, { status: "RESERVE_LIST" });
  // The round's own date for decisions has passed.
  const closesAt = new Date("2026-08-31T16:00:00Z");
  const data = { closesAt, decisionDueAt };
  await api.db.prisma.round.update({ where: { id: row.roundId }, data });
  await lived(row.id, [
    ["2026-09-01", "SUBMITTED"],
    ["2026-09-28", "PANEL"],
    ["2026-12-15", "RESERVE_LIST"],
  ]);
  for (const person of [secretary, ada]) {
    expect((await clockSeen(person, id)).clock).toMatchObject({
      expectation: { at: "2027-12-15T16:00:00.000Z", by: "RESERVE", provisional: true },
    });
  }
});

it("is over once it was decided", async () => {
  const { id } = await anApplicationBy(api, ada, { status: "DECLINED" });
  expect((await clockSeen(ada, id)).clock).toMatchObject({
    ...{ actingNow: "NOBODY", past: null, expectation: null },
  });
});
