import { DAY_MS } from "@regolith/domain";
import { anApplication, aPerson, aRound, BUILT_AT } from "../testing/index.ts";
import { createTestDatabase, type TestDatabase } from "../testing/index.ts";
import { lockRound, recordRoundPlan } from "./index.ts";

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(() => db.drop());

const DUE = new Date("2027-02-10T16:00:00Z");
const LATER = new Date(DUE.getTime() + 7 * DAY_MS);
const OWN = new Date(DUE.getTime() + DAY_MS);
const AT = new Date("2027-02-01T00:00:00Z");

it("takes reviews that are due on its day along to another, and leaves a day of their own", async () => {
  const { prisma } = db;
  const { id: actorId } = await aPerson(prisma);
  const dates = { reviewsDueAt: DUE, panelAt: null, decisionDueAt: null };
  const [round, other] = [await aRound(prisma, dates), await aRound(prisma, dates)];
  const place = async (roundId: string, facts: { dueAt?: Date; isOver?: boolean } = {}) => {
    const { dueAt = DUE, isOver = false } = facts;
    const { id: applicationId } = await anApplication(prisma, {
      ...{ personId: actorId, roundId, status: "UNDER_REVIEW" },
    });
    const { id: personId } = await aPerson(prisma, { roles: ["REVIEWER"] });
    const { id } = await prisma.reviewAssignment.create({
      data: {
        ...{ applicationId, personId, assignedById: actorId, role: "CHIEF", askedAt: BUILT_AT },
        ...{ dueAt, remindedDays: 7, state: isOver ? "WITHDRAWN" : "ASKED" },
        endedAt: isOver ? BUILT_AT : null,
      },
    });
    return id;
  };
  const places = [
    ...[await place(round.id), await place(round.id, { dueAt: OWN })],
    ...[await place(round.id, { isOver: true }), await place(other.id)],
  ];
  const before = await lockRound(prisma, round.id);
  if (before === null) throw new Error("The round is there");
  await recordRoundPlan(prisma, before, { ...before, reviewsDueAt: LATER }, { actorId, at: AT });
  const found = await Promise.all(
    places.map((id) => prisma.reviewAssignment.findUniqueOrThrow({ where: { id } })),
  );
  expect(found.map(({ dueAt, remindedDays }) => [dueAt, remindedDays])).toEqual([
    ...[
      [LATER, null],
      [OWN, 7],
    ],
    ...[
      [DUE, 7],
      [DUE, 7],
    ],
  ]);
  expect(found.map(({ dueSetAt, version }) => [dueSetAt, version])[0]).toEqual([AT, 2]);
});
