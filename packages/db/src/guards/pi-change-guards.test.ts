import { PI_CHANGE_STATES, PI_CHANGE_STEPS, type PiChangeState } from "@regolith/domain";
import { anApplication, aPerson, aRound, BUILT_AT } from "../testing/builders.ts";
import { aJoinedMember } from "../testing/complete-application.ts";
import { createTestDatabase, type TestDatabase } from "../testing/index.ts";
import { refusal } from "./testing/refusal.ts";

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(() => db.drop());

const LATER = new Date(BUILT_AT.getTime() + 1);
const query = (sql: string, ...values: readonly unknown[]) => db.pool.query(sql, [...values]);

/** A draft with one member, who is proposed as its applicant. */
async function aProposal() {
  const { prisma } = db;
  const pi = await aPerson(prisma);
  const bo = await aPerson(prisma);
  const office = await aPerson(prisma);
  const { id: applicationId } = await anApplication(prisma, { personId: pi.id });
  const member = await aJoinedMember(prisma, { id: applicationId }, { person: bo });
  const { id } = await prisma.piChange.create({
    data: {
      ...{ applicationId, formerId: pi.id, successorId: bo.id },
      ...{ leaves: false, proposedAt: BUILT_AT },
    },
  });
  return { id, applicationId, memberId: member.id, pi: pi.id, bo: bo.id, office: office.id };
}
type Proposal = Awaited<ReturnType<typeof aProposal>>;

const DECIDED = new Set<PiChangeState>(["REFUSED"]);
const ANSWERED = new Set<PiChangeState>(["AGREED", "DONE", "DECLINED", "REFUSED"]);
const isOpen = (state: PiChangeState) => state === "PROPOSED" || state === "AGREED";

/** What a row of this state holds. */
function facts(state: PiChangeState, { office }: Proposal, from: PiChangeState) {
  const isDecided = DECIDED.has(state) || (state === "DONE" && from === "AGREED");
  return {
    ...{ state, version: { increment: 1 } },
    ...(ANSWERED.has(state) && { answeredAt: LATER }),
    ...(isDecided && { decidedById: office, reason: "Because." }),
    endedAt: isOpen(state) ? null : LATER,
  };
}

/** Changes the state, and with DONE whose the application is. */
async function step(proposal: Proposal, from: PiChangeState, to: PiChangeState) {
  await db.prisma.$transaction(async (tx) => {
    const { id, applicationId, memberId, bo } = proposal;
    await tx.piChange.update({ where: { id }, data: facts(to, proposal, from) });
    if (to !== "DONE") return;
    await tx.teamMember.deleteMany({ where: { id: memberId } });
    await tx.application.update({ where: { id: applicationId }, data: { personId: bo } });
  });
}

const ALL_STEPS = PI_CHANGE_STATES.flatMap((from) =>
  PI_CHANGE_STATES.filter((to) => to !== from).map((to) => ({ from, to })),
);

it.each(ALL_STEPS)("goes from $from to $to only if the domain says so", async ({ from, to }) => {
  const proposal = await aProposal();
  // Only what was agreed to is refused; everything else is reached at once.
  if (from === "REFUSED") await step(proposal, "PROPOSED", "AGREED");
  if (from !== "PROPOSED") await step(proposal, from === "REFUSED" ? "AGREED" : "PROPOSED", from);
  const isStep = PI_CHANGE_STEPS.some(([one, other]) => one === from && other === to);
  const change = step(proposal, from, to);
  await (isStep ? expect(change).resolves.toBeUndefined() : expect(change).rejects.toThrow());
});

it.each(["note", "formerId", "successorId", "proposedAt", "leaves"])(
  "never changes its %s",
  async (column) => {
    const { id, office } = await aProposal();
    const values: Readonly<Record<string, unknown>> = {
      ...{ note: "Other.", proposedAt: LATER, leaves: true },
    };
    const change = `UPDATE "PiChange" SET "${column}" = $2, "version" = 2, "state" = 'WITHDRAWN', "endedAt" = now()
      WHERE "id" = $1`;
    expect(await refusal(query(change, id, values[column] ?? office))).toBe("RG080");
  },
);

it("is the only open one of its application", async () => {
  const { applicationId, pi, bo } = await aProposal();
  const second = db.prisma.piChange.create({
    data: { applicationId, formerId: pi, successorId: bo, leaves: false, proposedAt: LATER },
  });
  await expect(second).rejects.toThrow("Unique constraint");
});

it("needs the office's hand once it was submitted", async () => {
  const proposal = await aProposal();
  await query(
    `UPDATE "Application" SET "status" = 'SUBMITTED', "submittedAt" = now(), "roundId" = $2 WHERE "id" = $1`,
    ...[proposal.applicationId, await aRoundId()],
  );
  await expect(step(proposal, "PROPOSED", "DONE")).rejects.toThrow("PI_CHANGE_STEP");
  await step(proposal, "PROPOSED", "AGREED");
  const unsigned = db.prisma.piChange.update({
    where: { id: proposal.id },
    data: { state: "DONE", version: { increment: 1 }, endedAt: LATER },
  });
  await expect(unsigned).rejects.toThrow("PI_CHANGE_STEP");
  await step(proposal, "AGREED", "DONE");
});

it("is decided by neither of the two", async () => {
  const proposal = await aProposal();
  await step(proposal, "PROPOSED", "AGREED");
  for (const own of [proposal.pi, proposal.bo]) {
    await expect(step({ ...proposal, office: own }, "AGREED", "REFUSED")).rejects.toThrow(
      "sql_pi_change_decided",
    );
  }
});

it("does not outlive the member's place, nor the application's course", async () => {
  const { applicationId, memberId } = await aProposal();
  const leave = `DELETE FROM "TeamMember" WHERE "id" = $1`;
  expect(await refusal(query(leave, memberId))).toBe("RG081");
  await query(
    `UPDATE "Application" SET "status" = 'SUBMITTED', "submittedAt" = now(), "roundId" = $2 WHERE "id" = $1`,
    ...[applicationId, await aRoundId()],
  );
  const withdraw = `UPDATE "Application" SET "status" = 'WITHDRAWN' WHERE "id" = $1`;
  expect(await refusal(query(withdraw, applicationId))).toBe("RG081");
});

it("is made to nobody outside the team, and by nobody but the applicant", async () => {
  const { prisma } = db;
  const pi = await aPerson(prisma);
  const [bo, eve] = [await aPerson(prisma), await aPerson(prisma)];
  const { id: applicationId } = await anApplication(prisma, { personId: pi.id });
  await aJoinedMember(prisma, { id: applicationId }, { person: bo });
  for (const [formerId, successorId] of [
    [pi.id, eve.id],
    [eve.id, bo.id],
  ] as const) {
    const made = prisma.piChange.create({
      data: { applicationId, formerId, successorId, leaves: false, proposedAt: BUILT_AT },
    });
    await expect(made).rejects.toThrow("PI_CHANGE_HOLDS");
  }
});

it("is the only way another becomes the applicant", async () => {
  const { applicationId, office } = await aProposal();
  await query(
    `UPDATE "PiChange" SET "state" = 'WITHDRAWN', "version" = 2, "endedAt" = now()
    WHERE "applicationId" = $1`,
    applicationId,
  );
  const take = `UPDATE "Application" SET "personId" = $2 WHERE "id" = $1`;
  expect(await refusal(query(take, applicationId, office))).toBe("RG082");
});

it("is not done while the applicant stays the same", async () => {
  const { id } = await aProposal();
  const done = `UPDATE "PiChange" SET "state" = 'DONE', "version" = 2, "answeredAt" = now(), "endedAt" = now()
    WHERE "id" = $1`;
  expect(await refusal(query(done, id))).toBe("RG082");
});

it("is deleted with its application only", async () => {
  const { id, applicationId } = await aProposal();
  expect(await refusal(query(`DELETE FROM "PiChange" WHERE "id" = $1`, id))).toBe("RG010");
  expect(await refusal(query(`TRUNCATE "PiChange"`))).toBe("RG010");
  await db.prisma.application.delete({ where: { id: applicationId } });
  expect(await db.prisma.piChange.count({ where: { id } })).toBe(0);
});

async function aRoundId(): Promise<string> {
  return (await aRound(db.prisma)).id;
}
