import { DAY_MS, type ApplicationStatus } from "@regolith/domain";
import {
  anApplication,
  aPerson,
  aRound,
  createTestDatabase,
  type TestDatabase,
} from "../../testing/index.ts";
import { pastStageLengths } from "./past-stages.ts";

let db: TestDatabase;
let personId: string;
let now: { roundId: string };
const START = new Date("2025-01-01T00:00:00Z").getTime();

beforeAll(async () => {
  db = await createTestDatabase();
  personId = (await aPerson(db.prisma)).id;
  const round = (closesAt: string) =>
    aRound(db.prisma, { opensAt: new Date("2020-01-01T00:00:00Z"), closesAt: new Date(closesAt) });
  const before = await round("2024-12-01T00:00:00Z");
  const own = await round("2026-12-01T00:00:00Z");
  now = { roundId: own.id };
  // Under review for 10, 20 and 40 days, the last of them in two stays; one is still there, and one is of the own round.
  await aPast(before.id, "DECLINED", [
    [0, "SUBMITTED"],
    [2, "UNDER_REVIEW"],
    [12, "DECLINED"],
  ]);
  await aPast(before.id, "DECLINED", [
    [0, "SUBMITTED"],
    [4, "UNDER_REVIEW"],
    [24, "PANEL"],
    [25, "DECLINED"],
  ]);
  await aPast(before.id, "APPROVED", [
    ...[
      [0, "SUBMITTED"],
      [6, "UNDER_REVIEW"],
      [16, "CHANGES_REQUESTED"],
      [20, "UNDER_REVIEW"],
    ],
    ...[
      [25, "UNDER_REVIEW"],
      [50, "APPROVED"],
    ],
  ] as Step[]);
  await aPast(before.id, "UNDER_REVIEW", [
    [0, "SUBMITTED"],
    [8, "UNDER_REVIEW"],
    [9, "UNDER_REVIEW"],
  ]);
  await aPast(own.id, "DECLINED", [
    [0, "SUBMITTED"],
    [90, "DECLINED"],
  ]);
});
afterAll(() => db.drop());

type Step = [number, ApplicationStatus];

async function aPast(roundId: string, status: ApplicationStatus, steps: Step[]): Promise<void> {
  const { id: applicationId } = await anApplication(db.prisma, { personId, roundId, status });
  let fromStatus: ApplicationStatus = "DRAFT";
  for (const [days, toStatus] of steps) {
    const at = new Date(START + days * DAY_MS);
    await db.prisma.applicationEvent.create({
      data: { applicationId, at, action: "STEP", fromStatus, toStatus },
    });
    fromStatus = toStatus;
  }
}

async function lengths(roundId: string | null, stages: "OFFICE" | "PUBLIC", at = new Date()) {
  const found = await pastStageLengths(db.prisma, { roundIds: [roundId], stages, now: at });
  return found.get(roundId);
}

it("takes the median of all that went through a stage in earlier rounds", async () => {
  const past = await lengths(now.roundId, "OFFICE");
  expect(past?.get("UNDER_REVIEW")).toEqual({ cases: 3, medianDays: 20 });
  expect(past?.get("SUBMITTED")).toEqual({ cases: 4, medianDays: 5 });
  expect(past?.get("PANEL")).toEqual({ cases: 1, medianDays: 1 });
});

it("tells applicants of public stages only", async () => {
  const past = await lengths(now.roundId, "PUBLIC");
  expect([...(past?.keys() ?? [])].toSorted()).toEqual(["ACTION_NEEDED", "IN_REVIEW", "SUBMITTED"]);
  expect(past?.get("IN_REVIEW")).toEqual({ cases: 3, medianDays: 21 });
});

it("knows nothing where no round was before, and all that closed without a round", async () => {
  const first = await aRound(db.prisma, {
    closesAt: new Date("2021-01-01T00:00:00Z"),
    opensAt: new Date("2020-06-01T00:00:00Z"),
  });
  const at = new Date("2026-06-01T00:00:00Z");
  expect(await lengths(first.id, "OFFICE", at)).toBeUndefined();
  expect((await lengths(null, "OFFICE", at))?.get("SUBMITTED")?.cases).toBe(4);
});

it("tells of several rounds at once what it tells of each", async () => {
  const roundIds = [null, now.roundId, (await aRound(db.prisma)).id];
  const at = new Date("2026-06-01T00:00:00Z");
  const asked = { roundIds: [...roundIds, now.roundId], stages: "OFFICE", now: at } as const;
  const all = await pastStageLengths(db.prisma, asked);
  for (const id of roundIds) expect(all.get(id)).toEqual(await lengths(id, "OFFICE", at));
  expect(all.get(now.roundId)?.size).toBeGreaterThan(0);
});
