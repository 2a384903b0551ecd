import { capacityIn } from "@regolith/domain";
import { findRecipients } from "../notifications/recipients.ts";
import { aPerson, anApplication, anInstitution, aRound, BUILT_AT } from "../testing/builders.ts";
import { createTestDatabase, type TestDatabase } from "../testing/index.ts";
import { findHeads } from "./find-applications.ts";

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(() => db.drop());

/** A draft whose applicant handed it on and left, as it goes to the institution and to the office. */
async function aHandedOver(roles: readonly ("SECRETARIAT" | "APPROVER")[]) {
  const { prisma } = db;
  const { id: institutionId } = await anInstitution(prisma);
  const former = await aPerson(prisma, { roles: [...roles], officerOf: [institutionId] });
  const successor = await aPerson(prisma);
  const { id } = await anApplication(prisma, { personId: former.id, members: [successor] });
  await handOver(id, { formerId: former.id, successorId: successor.id });
  const { id: roundId } = await aRound(prisma);
  const headIn = async (status: "ENDORSEMENT" | "SUBMITTED") => {
    const submittedAt = status === "SUBMITTED" ? BUILT_AT : null;
    const data = { status, endorserId: institutionId, roundId, submittedAt };
    await prisma.application.update({ where: { id }, data });
    const head = (await findHeads(prisma, successor, [id])).get(id);
    if (head === undefined) throw new Error("It is theirs");
    return head;
  };
  return { id, former, headIn };
}

/** A member becomes the applicant, and the former one leaves. */
async function handOver(
  applicationId: string,
  people: { readonly formerId: string; readonly successorId: string },
): Promise<void> {
  await db.prisma.$transaction(async (tx) => {
    const { id } = await tx.piChange.create({
      data: { applicationId, ...people, leaves: true, proposedAt: BUILT_AT },
    });
    await tx.piChange.update({
      where: { id },
      data: { state: "DONE", version: 2, answeredAt: BUILT_AT, endedAt: BUILT_AT },
    });
    await tx.teamMember.deleteMany({ where: { applicationId, personId: people.successorId } });
    const data = { personId: people.successorId };
    await tx.application.update({ where: { id: applicationId }, data });
  });
}

it.each([
  [[], "SUBMITTED", undefined],
  [["SECRETARIAT", "APPROVER"], "SUBMITTED", "NAMED_IN_OFFICE"],
  [[], "ENDORSEMENT", undefined],
  [["SECRETARIAT", "APPROVER"], "ENDORSEMENT", undefined],
] as const)(
  "a former applicant who is officer and %s is to one that is %s: %s",
  async (roles, status, kind) => {
    const { id, former, headIn } = await aHandedOver(roles);
    const endorsement = await headIn("ENDORSEMENT");
    const head = status === "ENDORSEMENT" ? endorsement : await headIn("SUBMITTED");
    expect(head.formerIds).toEqual([former.id]);
    expect(capacityIn(head, former)?.kind).toBe(kind);
    expect((await findHeads(db.prisma, former, [id])).has(id)).toBe(kind !== undefined);
  },
);

it("a former applicant is told of it neither as office nor as officer", async () => {
  const { former, headIn } = await aHandedOver(["SECRETARIAT", "APPROVER"]);
  const application = await headIn("ENDORSEMENT");
  const colleague = await aPerson(db.prisma, { roles: ["SECRETARIAT"] });
  const told = await findRecipients(db.prisma, ["SECRETARIAT", "APPROVERS", "OFFICERS"], {
    ...{ application, actorId: null },
  });
  const ids = told.map(({ id }) => id);
  expect(ids).toContain(colleague.id);
  expect(ids).not.toContain(former.id);
});
