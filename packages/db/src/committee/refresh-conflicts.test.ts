import type { Actor } from "@regolith/domain";
import { BUILT_AT, anInstitution, aPerson } from "../testing/builders.ts";
import { aCompleteApplication, aJoinedMember } from "../testing/complete-application.ts";
import { createTestDatabase, type TestDatabase } from "../testing/index.ts";
import { grantRole } from "../people/roles.ts";
import { saveProfile } from "../people/save-profile.ts";
import { findHeads } from "../applications/find-applications.ts";
import { refreshConflicts, type ChangedInput } from "./refresh-conflicts.ts";

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(() => db.drop());

const LATER = new Date(BUILT_AT.getTime() + 60_000);

/** An application under review, by somebody of an institution of its own. */
async function anApplicationOf(institution: string, facts: { institutionId?: string } = {}) {
  const pi = await aPerson(db.prisma, { name: "Ada Okoye", institution, ...facts });
  const application = await aCompleteApplication(db.prisma, {
    ...{ personId: pi.id, status: "UNDER_REVIEW" },
    institutionId: facts.institutionId ?? null,
  });
  return { ...application, pi };
}

async function aReviewer(facts: { institution?: string; institutionId?: string } = {}) {
  return aPerson(db.prisma, { name: "Rosa Lindqvist", roles: ["REVIEWER"], ...facts });
}

async function accepts(personId: string, applicationId: string) {
  const { id } = await db.prisma.reviewAssignment.create({
    data: {
      ...{ applicationId, personId, role: "CHIEF", state: "ACCEPTED", assignedById: personId },
      ...{ askedAt: BUILT_AT, answeredAt: BUILT_AT },
    },
  });
  return id;
}

const refresh = (changed: ChangedInput) =>
  db.prisma.$transaction((tx) => refreshConflicts(tx, changed, LATER));

async function kindsOf({ id: personId }: Pick<Actor, "id">, applicationId: string) {
  const rows = await db.prisma.conflict.findMany({
    where: { personId, applicationId, endedAt: null },
    orderBy: { kind: "asc" },
  });
  return rows.map(({ kind }) => kind);
}

async function reads(actor: Actor, id: string): Promise<boolean> {
  return (await findHeads(db.prisma, actor, [id])).has(id);
}

describe("conflicts of interest on record", () => {
  it("shut the file at once, keep the review uncounted, and tell office and reviewer", async () => {
    const reviewer = await aReviewer({ institution: "Observatory A" });
    const secretariat = await aPerson(db.prisma, { roles: ["SECRETARIAT"] });
    const { id } = await anApplicationOf("Observatory B");
    const assignmentId = await accepts(reviewer.id, id);
    await db.prisma.review.create({ data: { assignmentId, rubricVersion: 1, savedAt: BUILT_AT } });
    expect(await reads(reviewer, id)).toBe(true);

    const { version } = await db.prisma.person.findUniqueOrThrow({ where: { id: reviewer.id } });
    const saved = await saveProfile(db, {
      ...{ personId: reviewer.id, expectedVersion: version, at: LATER },
      profile: {
        ...{ name: "Rosa Lindqvist", nativeName: "", institution: "observatory  b" },
        ...{ institutionId: null, country: "SE", orcid: "" },
      },
    });

    expect(saved.ok).toBe(true);
    expect(await kindsOf(reviewer, id)).toEqual(["SAME_INSTITUTION"]);
    expect(await reads(reviewer, id)).toBe(false);
    const assignment = await db.prisma.reviewAssignment.findUniqueOrThrow({
      where: { id: assignmentId },
      include: { review: true },
    });
    expect([assignment.state, assignment.review?.state]).toEqual(["CLOSED", "WITHDRAWN"]);
    const told = await db.prisma.notification.findMany({
      where: { personId: { in: [reviewer.id, secretariat.id] } },
    });
    expect(told.map(({ kind, personId }) => [kind, personId]).toSorted()).toEqual([
      ["REVIEWER_CONFLICT", secretariat.id],
      ["REVIEW_CLOSED", reviewer.id],
    ]);
  });

  it("stand although the reviewer takes back what they said", async () => {
    const reviewer = await aReviewer();
    const { id } = await anApplicationOf("Observatory C");
    const { id: tieId } = await db.prisma.tie.create({
      data: {
        ...{ personId: reviewer.id, kind: "FAMILY", createdAt: BUILT_AT },
        institution: "Observatory C",
      },
    });
    await refresh({ personId: reviewer.id });
    expect(await kindsOf(reviewer, id)).toEqual(["FAMILY"]);
    await db.prisma.tie.delete({ where: { id: tieId } });
    await refresh({ personId: reviewer.id });
    await refresh({ applicationId: id });
    expect(await kindsOf(reviewer, id)).toEqual(["FAMILY"]);
  });

  it("end when whom they are with leaves the team", async () => {
    const reviewer = await aReviewer({ institution: "Observatory D" });
    const { id } = await anApplicationOf("Observatory E");
    const bo = await aPerson(db.prisma, { name: "Bo Mender" });
    const member = await aJoinedMember(
      db.prisma,
      { id },
      { person: bo, fullName: "Bo Mender", institution: "Observatory D" },
    );
    await refresh({ applicationId: id });
    expect(await kindsOf(reviewer, id)).toEqual(["SAME_INSTITUTION"]);
    await db.prisma.teamMember.delete({ where: { id: member.id } });
    await refresh({ applicationId: id });
    expect(await kindsOf(reviewer, id)).toEqual([]);
  });

  it("are there before somebody reads by a role of the committee", async () => {
    const administrator = await aPerson(db.prisma, { roles: ["ADMINISTRATOR"] });
    const { id } = await anApplicationOf("Observatory F");
    const person = await aPerson(db.prisma, { institution: "Observatory F" });
    const granted = await grantRole(db, {
      ...{ actorId: administrator.id, personId: person.id, role: "CHAIR", at: LATER },
    });
    expect(granted.ok).toBe(true);
    expect(await kindsOf(person, id)).toEqual(["SAME_INSTITUTION"]);
    expect(await reads({ ...person, roles: ["CHAIR"] }, id)).toBe(false);
  });

  it("follow institutions that were merged", async () => {
    const survivor = await anInstitution(db.prisma, { nameEn: "Observatory G" });
    const merged = await anInstitution(db.prisma, {
      ...{ nameEn: "Old observatory G", state: "CLOSED", mergedIntoId: survivor.id },
    });
    const reviewer = await aReviewer({ institution: "G", institutionId: merged.id });
    const { id } = await anApplicationOf("Observatory G", { institutionId: survivor.id });
    await refresh({ institutionId: survivor.id });
    expect(await kindsOf(reviewer, id)).toEqual(["SAME_INSTITUTION"]);
  });

  it("are written once, however often they are looked for", async () => {
    const reviewer = await aReviewer({ institution: "Observatory H" });
    const { id } = await anApplicationOf("Observatory H");
    await Promise.all([
      refresh({ applicationId: id }),
      refresh({ personId: reviewer.id }),
      refresh({ applicationId: id }),
    ]);
    expect(await kindsOf(reviewer, id)).toEqual(["SAME_INSTITUTION"]);
  });

  it("are not looked for while the office has not been given the application", async () => {
    const reviewer = await aReviewer({ institution: "Observatory I" });
    const pi = await aPerson(db.prisma, { institution: "Observatory I" });
    const { id } = await aCompleteApplication(db.prisma, { personId: pi.id });
    await refresh({ applicationId: id });
    await refresh({ personId: reviewer.id });
    expect(await kindsOf(reviewer, id)).toEqual([]);
  });
});

it("lets nobody hold a place against a conflict, even when both are written at once", async () => {
  for (let round = 0; round < 5; round += 1) {
    const reviewer = await aReviewer({ institution: `Observatory J${String(round)}` });
    const { id } = await anApplicationOf(`Observatory J${String(round)}`);
    const assigning = db.prisma
      .$transaction(async (tx) => {
        await tx.$queryRaw`select 1 from "Application" where "id" = ${id}::uuid for update`;
        const there = await tx.conflict.count({ where: { applicationId: id } });
        if (there > 0) return;
        await tx.reviewAssignment.create({
          data: {
            ...{ applicationId: id, personId: reviewer.id, role: "CHIEF", state: "ASKED" },
            ...{ assignedById: reviewer.id, askedAt: BUILT_AT },
          },
        });
      })
      .catch(() => undefined);
    await Promise.all([assigning, refresh({ applicationId: id })]);
    const held = await db.prisma.reviewAssignment.count({
      where: { applicationId: id, endedAt: null },
    });
    expect(held).toBe(0);
    expect(await kindsOf(reviewer, id)).toEqual(["SAME_INSTITUTION"]);
  }
});
