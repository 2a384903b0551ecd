import { ok } from "@regolith/domain";
import { aCompleteApplication, anOpenChangeRequest, aPerson } from "../../testing/index.ts";
import { createTestDatabase, type TestDatabase } from "../../testing/index.ts";
import { inTransaction } from "../../transaction.ts";
import { lockAnyApplication } from "../find-applications.ts";
import { recordMove } from "../record-move.ts";
import { closeChangeRequest, extendChangeRequest } from "./change-requests.ts";
import { passChangeDueDates } from "./pass-due-dates.ts";

let db: TestDatabase;
let personId: string;
const dueAt = new Date("2026-06-10T16:00:00Z");

beforeAll(async () => {
  db = await createTestDatabase();
  personId = (await aPerson(db.prisma)).id;
});
afterAll(() => db.drop());

async function aDueApplication(): Promise<string> {
  const status = "CHANGES_REQUESTED" as const;
  const { id } = await aCompleteApplication(db.prisma, { personId, status });
  await anOpenChangeRequest(db.prisma, { applicationId: id, askedById: personId, dueAt });
  return id;
}

const stands = (id: string) =>
  db.prisma.application.findUniqueOrThrow({
    where: { id },
    include: { changeRequests: true, events: { select: { action: true } } },
  });

it("lapses once with several clocks at the same moment", async () => {
  const ids = [await aDueApplication(), await aDueApplication(), await aDueApplication()];
  await Promise.all([1, 2, 3].map(() => passChangeDueDates(db, dueAt)));
  for (const id of ids) {
    const { status, events } = await stands(id);
    expect([status, events]).toEqual(["LAPSED", [{ action: "LAPSE" }]]);
  }
});

it("leaves what is not due yet, and what was withdrawn", async () => {
  const id = await aDueApplication();
  await passChangeDueDates(db, new Date(dueAt.getTime() - 1));
  expect(await stands(id)).toMatchObject({ status: "CHANGES_REQUESTED" });
  await db.prisma.application.update({ where: { id }, data: { status: "WITHDRAWN" } });
  await passChangeDueDates(db, dueAt);
  expect(await stands(id)).toMatchObject({
    ...{ status: "WITHDRAWN", changeRequests: [{ lapsedAt: null }], events: [] },
  });
});

it("either lapses or is sent, when both come at the same moment", async () => {
  const send = (id: string) =>
    inTransaction(db, async (tx) => {
      const application = await lockAnyApplication(tx, id);
      if (application?.status !== "CHANGES_REQUESTED") return ok(undefined);
      await closeChangeRequest(tx, application, dueAt);
      const move = { action: "RESUBMIT", to: "SUBMITTED", actorId: personId, at: dueAt } as const;
      await recordMove(tx, application, move);
      return ok(undefined);
    });
  for (let round = 0; round < 5; round += 1) {
    const id = await aDueApplication();
    await Promise.all([passChangeDueDates(db, dueAt), send(id), passChangeDueDates(db, dueAt)]);
    const { status, changeRequests, events } = await stands(id);
    expect(events).toHaveLength(1);
    const [request] = changeRequests;
    const isSent = status === "SUBMITTED";
    expect([request?.answeredAt !== null, request?.lapsedAt !== null]).toEqual([isSent, !isSent]);
  }
});

it("does not lapse once more time was given, and reminds anew of the new date", async () => {
  const id = await aDueApplication();
  const reminded = () =>
    db.prisma.notification.count({ where: { applicationId: id, kind: "CHANGES_DUE_SOON" } });
  await passChangeDueDates(db, new Date("2026-06-09T17:00:00Z"));
  expect(await reminded()).toBe(1);
  await inTransaction(db, async (tx) => {
    const application = await lockAnyApplication(tx, id);
    if (!application?.changeRequest) throw new Error("It is open");
    await extendChangeRequest(tx, application.changeRequest, {
      ...{ toDueAt: new Date("2026-06-20T16:00:00Z"), reason: "Illness.", byId: personId },
      at: new Date("2026-06-09T18:00:00Z"),
    });
    return ok(undefined);
  });
  await passChangeDueDates(db, dueAt);
  expect([(await stands(id)).status, await reminded()]).toEqual(["CHANGES_REQUESTED", 1]);
  await passChangeDueDates(db, new Date("2026-06-19T17:00:00Z"));
  await passChangeDueDates(db, new Date("2026-06-19T18:00:00Z"));
  expect(await reminded()).toBe(2);
});
