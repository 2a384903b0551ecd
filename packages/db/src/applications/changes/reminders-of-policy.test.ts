import { FIRST_POLICY } from "@regolith/domain";
import { insertPolicyVersion } from "../../policy/index.ts";
import {
  aCompleteApplication,
  anOpenChangeRequest,
  aPerson,
  aRound,
  createTestDatabase,
  type TestDatabase,
} from "../../testing/index.ts";
import { passChangeDueDates } from "./pass-due-dates.ts";

let db: TestDatabase;
let personId: string;
const dueAt = new Date("2026-06-10T16:00:00Z");

beforeAll(async () => {
  db = await createTestDatabase();
  personId = (await aPerson(db.prisma)).id;
});
afterAll(() => db.drop());

async function aDueApplication(policyVersion: number): Promise<string> {
  const round = await aRound(db.prisma, { policyVersion });
  const facts = { personId, roundId: round.id, status: "CHANGES_REQUESTED" } as const;
  const { id } = await aCompleteApplication(db.prisma, facts);
  await anOpenChangeRequest(db.prisma, { applicationId: id, askedById: personId, dueAt });
  return id;
}

async function aPolicy(changesReminderDays: readonly number[]): Promise<number> {
  const number = (await db.prisma.policyVersion.count()) + 1;
  const settings = { ...FIRST_POLICY, changesReminderDays };
  await insertPolicyVersion(db.prisma, {
    ...{ number, settings, note: "Why.", actorId: personId, at: new Date("2026-05-01") },
  });
  return number;
}

const reminded = (applicationId: string) =>
  db.prisma.notification.count({ where: { applicationId, kind: "CHANGES_DUE_SOON" } });
const statusOf = async (id: string) =>
  (await db.prisma.application.findUniqueOrThrow({ where: { id } })).status;

it("reminds on the days of the policy an application keeps, whatever the newest says", async () => {
  const ofFirst = await aDueApplication(1);
  const ofLater = await aDueApplication(await aPolicy([30]));
  const nobody = await aPolicy([]);
  const ofNewest = await aDueApplication(nobody);
  // Thirty days before: after that the first policy reminds three days before, and the newest never does.
  await passChangeDueDates(db, new Date("2026-05-12T00:00:00Z"));
  expect([await reminded(ofFirst), await reminded(ofLater)]).toEqual([0, 1]);
  await passChangeDueDates(db, new Date("2026-06-08T00:00:00Z"));
  expect([await reminded(ofFirst), await reminded(ofLater), await reminded(ofNewest)]).toEqual([
    ...[1, 1, 0],
  ]);
  await passChangeDueDates(db, dueAt);
  expect([await statusOf(ofFirst), await statusOf(ofLater), await statusOf(ofNewest)]).toEqual([
    ...["LAPSED", "LAPSED", "LAPSED"],
  ]);
});
