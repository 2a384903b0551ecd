import type { Role } from "@regolith/domain";
import { dataOf, refusals, type ShownProblem } from "./support/application-requests.ts";
import { aReviewedApplication, assign, changeTies } from "./support/committee-requests.ts";
import { aKey } from "./support/application-builders.ts";
import { startTestApi, type TestApi, type TestPerson } from "./test-api.ts";

let api: TestApi;
let secretariat: TestPerson;
beforeAll(async () => {
  api = await startTestApi();
  secretariat = await api.signUp("Mi Shu", ["SECRETARIAT"]);
});
afterAll(() => api.stop());

const REASON = "The author of the paper has another ORCID iD and works in Perth.";

interface ShownConflict {
  readonly id: string;
  readonly personId: string;
  readonly kind: string;
  readonly reason: string;
  readonly endedAt: string | null;
  readonly canSetAside: boolean;
  readonly setAside: { readonly by: string; readonly reason: string } | null;
}

const CONFLICTS =
  "conflicts { id personId kind reason endedAt canSetAside setAside { by reason } }";

/** What one person reads of the conflicts of another; those of former tests have the same name, and so one each. */
async function conflictsOf(
  reader: TestPerson,
  id: string,
  of: TestPerson,
): Promise<readonly ShownConflict[]> {
  const document = `query Q($id: ID!) { application(id: $id) { ${CONFLICTS} } }`;
  type Data = { application: { conflicts: ShownConflict[] } | null };
  const { application } = await dataOf<Data>(api, reader, document, { id });
  return (application?.conflicts ?? []).filter(({ personId }) => personId === of.globalId);
}

async function setAside(person: TestPerson, id: string, reason = REASON) {
  const document = `mutation M($input: ConflictSetAsideInput!) { conflictSetAside(input: $input) {
    application { id } problems { code path message params { name value } } } }`;
  type Data = { conflictSetAside: { application: object | null; problems: ShownProblem[] } };
  const { conflictSetAside } = await dataOf<Data>(api, person, document, { input: { id, reason } });
  return refusals(conflictSetAside.problems);
}

const paperWith = (title: string, coAuthor = "A. Okoye") => ({
  ...{ title, year: 2026, doi: "", coAuthors: [coAuthor] },
  ...aKey(),
});

/** An application of Ada Okoye, and a reviewer who wrote with another A. Okoye. */
async function aNamesake({ roles = ["REVIEWER"] as readonly Role[] } = {}) {
  const application = await aReviewedApplication(api);
  await api.db.prisma.applicantAnswers.update({
    where: { applicationId: application.row.id },
    data: { fullName: "Ada Okoye" },
  });
  const reviewer = await api.signUp("Rosa Lindqvist", roles);
  await changeTies(api, reviewer, "jointPublicationAdd", paperWith("Ice in the far crater"));
  const [conflict] = await conflictsOf(secretariat, application.id, reviewer);
  if (conflict === undefined) throw new Error("No conflict was found");
  return { ...application, reviewer, conflict };
}

const asked = (id: string, { globalId }: TestPerson) =>
  assign(api, secretariat, { applicationId: id, personId: globalId });

describe("a conflict that is a namesake's", () => {
  it("is set aside with words, which stay; whoever was kept out can be asked", async () => {
    const { id, row, reviewer, conflict } = await aNamesake();
    expect(refusals((await asked(id, reviewer)).problems)).toEqual([
      "CONFLICT_OF_INTEREST assignments 0 personId",
    ]);
    expect(conflict).toMatchObject({ kind: "CO_AUTHOR", canSetAside: true, setAside: null });
    const chair = await api.signUp("Shen Qiu", ["CHAIR"]);
    expect(await setAside(chair, conflict.id)).toEqual([]);
    expect(await conflictsOf(secretariat, id, reviewer)).toMatchObject([
      { canSetAside: false, setAside: { by: "Shen Qiu", reason: REASON } },
    ]);
    expect((await asked(id, reviewer)).problems).toEqual([]);
    const where = { applicationId: row.id };
    expect(
      await api.db.prisma.applicationEvent.findMany({
        where: { ...where, action: "CONFLICT_SET_ASIDE" },
        select: { actorId: true, note: true },
      }),
    ).toEqual([{ actorId: chair.id, note: "Rosa Lindqvist" }]);
    expect(
      await api.db.prisma.auditEvent.count({
        where: { action: "conflict.setAside", actorId: chair.id, subjectId: reviewer.id },
      }),
    ).toBe(1);
    const told = await api.db.prisma.notification.findMany({
      where: { ...where, kind: "CONFLICT_SET_ASIDE" },
      select: { personId: true },
    });
    expect(told.map(({ personId }) => personId)).toContain(secretariat.id);
    expect(told.map(({ personId }) => personId)).not.toContain(reviewer.id);
  });

  it("is not found again by the same paper; another paper is a conflict as ever", async () => {
    const { id, reviewer, conflict } = await aNamesake();
    await setAside(secretariat, conflict.id);
    // Every asking looks for conflicts anew.
    expect((await asked(id, reviewer)).problems).toEqual([]);
    expect(
      (await conflictsOf(secretariat, id, reviewer)).filter((one) => one.endedAt === null),
    ).toEqual([]);
    await changeTies(api, reviewer, "jointPublicationAdd", paperWith("Dust in the near crater"));
    const standing = (await conflictsOf(secretariat, id, reviewer)).filter(
      (one) => one.endedAt === null,
    );
    expect(standing.map(({ reason }) => reason)).toEqual([
      expect.stringContaining("Dust in the near crater") as string,
    ]);
  });

  it("hides no other: a second paper stands from the moment the first is set aside", async () => {
    const { id, reviewer, conflict } = await aNamesake();
    await changeTies(api, reviewer, "jointPublicationAdd", {
      ...paperWith("Glass in the oldest crater"),
      year: 2025,
    });
    await setAside(secretariat, conflict.id);
    const standing = (await conflictsOf(secretariat, id, reviewer)).filter(
      (one) => one.endedAt === null,
    );
    expect(standing).toHaveLength(1);
    expect(refusals((await asked(id, reviewer)).problems)).toEqual([
      "CONFLICT_OF_INTEREST assignments 0 personId",
    ]);
  });

  it("is set aside once by two who do it at the same moment", async () => {
    const { row, conflict } = await aNamesake();
    const other = await api.signUp("Other", ["SECRETARIAT"]);
    const outcomes = await Promise.all(
      [secretariat, other].map((person) => setAside(person, conflict.id)),
    );
    expect(outcomes.map((codes) => codes.join()).toSorted()).toEqual(["", "CONFLICT_OVER"]);
    const where = { applicationId: row.id, action: "CONFLICT_SET_ASIDE" };
    expect(await api.db.prisma.applicationEvent.count({ where })).toBe(1);
  });
});

describe("nobody sets aside", () => {
  it.each<{ roles: readonly Role[]; code: string }>([
    { roles: [], code: "NOT_FOUND" },
    { roles: ["REVIEWER"], code: "NOT_FOUND" },
    { roles: ["ADMINISTRATOR"], code: "NOT_FOUND" },
    { roles: ["CURATOR"], code: "NOT_ALLOWED" },
    { roles: ["APPROVER"], code: "NOT_ALLOWED" },
    { roles: ["AUDITOR"], code: "NOT_ALLOWED" },
  ])("a conflict with the roles $roles", async ({ roles, code }) => {
    const { id, conflict, reviewer } = await aNamesake();
    const person = await api.signUp("Eve", roles);
    expect(await setAside(person, conflict.id)).toEqual([code]);
    expect((await conflictsOf(person, id, reviewer)).some((one) => one.canSetAside)).toBe(false);
    expect(await conflictsOf(secretariat, id, reviewer)).toMatchObject([
      { endedAt: null, setAside: null },
    ]);
  });

  it("the own conflict, whatever roles they hold", async () => {
    const { id, conflict, reviewer } = await aNamesake({ roles: ["CHAIR", "SECRETARIAT"] });
    expect(await setAside(reviewer, conflict.id)).toEqual(["NOT_ALLOWED"]);
    expect(await conflictsOf(reviewer, id, reviewer)).toMatchObject([{ canSetAside: false }]);
    const chair = await aNamesake({ roles: ["CHAIR"] });
    expect(await setAside(chair.reviewer, chair.conflict.id)).toEqual(["NOT_FOUND"]);
  });

  it("a conflict with the own application, nor as somebody of its team", async () => {
    const { id, conflict, pi, reviewer } = await aNamesake();
    await api.db.prisma.roleGrant.createMany({
      data: [{ personId: pi.id, role: "SECRETARIAT", grantedAt: new Date("2026-01-01") }],
    });
    expect(await setAside(pi, conflict.id)).toEqual(["NOT_FOUND"]);
    expect(await conflictsOf(pi, id, reviewer)).toEqual([]);
  });

  it("what was declared, what is certain, and what is not said why", async () => {
    const { id, conflict, reviewer, row } = await aNamesake();
    expect(await setAside(secretariat, conflict.id, "  ")).toEqual(["REQUIRED reason"]);
    const { prisma } = api.db;
    const facts = { applicationId: row.id, personId: reviewer.id, at: new Date("2026-01-01") };
    await prisma.conflict.createMany({
      data: [
        { ...facts, kind: "CO_AUTHOR", source: "DECLARED" },
        { ...facts, kind: "SAME_INSTITUTION", source: "DETECTED" },
      ],
    });
    const others = (await conflictsOf(secretariat, id, reviewer)).filter(
      (one) => one.id !== conflict.id,
    );
    expect(others).toHaveLength(2);
    for (const other of others) {
      expect(await setAside(secretariat, other.id)).toEqual(["CONFLICT_STAYS"]);
    }
    expect(await setAside(secretariat, "nonsense")).toEqual(["NOT_FOUND"]);
  });

  it("anything past the database, and nothing set aside comes back", async () => {
    const { reviewer, row } = await aNamesake();
    const { prisma } = api.db;
    const at = new Date("2026-06-01");
    const where = { applicationId: row.id, personId: reviewer.id };
    const by = (setAsideById: string) =>
      prisma.conflict.updateMany({
        where,
        data: { endedAt: at, setAsideAt: at, setAsideById, setAsideReason: "Mine." },
      });
    await expect(by(reviewer.id)).rejects.toThrow(/sql_conflict_set_aside/u);
    await by(secretariat.id);
    const back = prisma.conflict.updateMany({ where, data: { endedAt: null } });
    await expect(back).rejects.toThrow();
    await expect(prisma.conflict.deleteMany({ where })).rejects.toThrow();
  });
});
