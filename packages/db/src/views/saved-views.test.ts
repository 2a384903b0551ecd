import { randomUUID } from "node:crypto";
import { VIEWS_PER_PERSON, type Actor, type Result } from "@regolith/domain";
import { aPerson, createTestDatabase, type TestDatabase } from "../testing/index.ts";
import { inTransaction } from "../transaction.ts";
import { changeView, createView, deleteView, type ViewAnswers } from "./keep-view.ts";
import { countViews, defaultViewOf, findViews, listViews, type ViewCursor } from "./saved-view.ts";

const AT = new Date("2026-06-01T00:00:00Z");

let db: TestDatabase;
let ada: Actor;
let ben: Actor;
let applicant: Actor;

beforeAll(async () => {
  db = await createTestDatabase();
});
beforeEach(async () => {
  ada = await aPerson(db.prisma, { name: "Ada", roles: ["SECRETARIAT"] });
  ben = await aPerson(db.prisma, { name: "Ben", roles: ["CURATOR"] });
  applicant = await aPerson(db.prisma);
});
afterEach(() => db.prisma.savedView.deleteMany());
afterAll(() => db.drop());

function keep(actor: Actor, name: string, changes: Partial<ViewAnswers> = {}) {
  const view = { id: randomUUID(), query: "status=ALL", isShared: false, isDefault: false };
  const doing = { actor, at: AT };
  return inTransaction(db, (tx) => createView(tx, doing, { ...view, name, ...changes }));
}

async function kept(actor: Actor, name: string, changes: Partial<ViewAnswers> = {}) {
  const result = await keep(actor, name, changes);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

function change(actor: Actor, id: string, changes: Partial<ViewAnswers>, expectedVersion = 1) {
  const doing = { actor, at: AT };
  return inTransaction(db, (tx) => changeView(tx, doing, { id, expectedVersion, ...changes }));
}

function codes(result: Result<unknown>): string[] {
  return result.ok ? [] : result.problems.map(({ code }) => code);
}

async function names(actor: Actor): Promise<string[]> {
  const rows = await listViews(db.prisma, actor, { limit: 100, isBackward: false });
  expect(await countViews(db.prisma, actor)).toBe(rows.length);
  return rows.map(({ name }) => name);
}

it("lists one's own by name, then what others share", async () => {
  await kept(ben, "Alpha of Ben", { isShared: true });
  await kept(ben, "Only Ben's");
  await kept(ada, "Zulu");
  await kept(ada, "Mike");
  expect(await names(ada)).toEqual(["Mike", "Zulu", "Alpha of Ben"]);
  expect(await names(ben)).toEqual(["Alpha of Ben", "Only Ben's"]);
  expect(await names(applicant)).toEqual([]);
});

it("is walked by pages from both ends, each view once", async () => {
  for (const name of ["c", "a", "b"]) {
    await kept(ada, name);
    await kept(ben, name, { isShared: true });
  }
  for (const isBackward of [false, true]) {
    const walked: ViewCursor[] = [];
    for (;;) {
      const after = walked.at(-1);
      const rows = await listViews(db.prisma, ada, {
        ...{ limit: 2, isBackward },
        ...(after && { after }),
      });
      if (rows.length === 0) break;
      walked.push(...rows);
    }
    const whole = walked.map(({ name, isOthers }) => `${name}${isOthers ? " of Ben" : ""}`);
    const expected = ["a", "b", "c", "a of Ben", "b of Ben", "c of Ben"];
    expect(whole).toEqual(isBackward ? expected.reverse() : expected);
  }
});

it("is found by its id by its owner, and by the office when it is shared", async () => {
  const own = await kept(ada, "Own");
  const shared = await kept(ada, "Shared", { isShared: true });
  const found = async (actor: Actor) => [
    ...(await findViews(db.prisma, actor, [own, shared])).values(),
  ];
  expect(await found(ada)).toHaveLength(2);
  expect(await found(ben)).toMatchObject([{ name: "Shared", ownerName: "Ada" }]);
  expect(await found(applicant)).toEqual([]);
});

it("has one name per person, whatever its case, and may have another's", async () => {
  await kept(ada, "Late ones");
  expect(codes(await keep(ada, " late ONES "))).toEqual(["VIEW_NAME_TAKEN"]);
  expect(codes(await keep(ben, "Late ones"))).toEqual([]);
  expect(codes(await keep(ada, "\0"))).toEqual(["INVALID"]);
});

it("takes the place of the view the list began with", async () => {
  const first = await kept(ada, "First", { isDefault: true, query: "status=SUBMITTED" });
  expect(await defaultViewOf(db.prisma, ada)).toBe("status=SUBMITTED");
  const second = await kept(ada, "Second", { isDefault: true, query: "status=ALL" });
  expect(await defaultViewOf(db.prisma, ada)).toBe("status=ALL");
  expect(codes(await change(ada, first, { isDefault: true }))).toEqual([]);
  expect(codes(await change(ada, second, { isDefault: false }))).toEqual([]);
  expect(await defaultViewOf(db.prisma, ada)).toBe("status=SUBMITTED");
  expect(await defaultViewOf(db.prisma, ben)).toBeNull();
});

it("changes only what is named, and only for who saw the newest version", async () => {
  const id = await kept(ada, "Name", { query: "status=ALL" });
  expect(codes(await change(ada, id, { isShared: true }))).toEqual([]);
  expect(codes(await change(ada, id, { name: "Other" }))).toEqual(["STALE"]);
  expect(codes(await change(ada, id, { name: "" }, 2))).toEqual(["REQUIRED"]);
  expect(codes(await change(ada, id, { name: "Other" }, 2))).toEqual([]);
  const view = (await findViews(db.prisma, ada, [id])).get(id);
  expect(view).toMatchObject({ name: "Other", query: "status=ALL", isShared: true, version: 3 });
});

it("is nobody else's to change or delete, shared or not", async () => {
  const id = await kept(ada, "Ada's", { isShared: true });
  for (const actor of [ben, applicant]) {
    expect(codes(await change(actor, id, { name: "Mine" }))).toEqual(["NOT_FOUND"]);
    const remove = inTransaction(db, (tx) =>
      deleteView(tx, { actor, at: AT }, { id, expectedVersion: 1 }),
    );
    expect(codes(await remove)).toEqual(["NOT_FOUND"]);
  }
  expect(codes(await keep(applicant, "Mine"))).toEqual(["NOT_FOUND"]);
  expect(await names(ada)).toEqual(["Ada's"]);
});

it("is out of reach for its owner who left the office, and there again with a role", async () => {
  const id = await kept(ada, "Ada's", { isDefault: true });
  const former = { ...ada, roles: [] };
  expect(await names(former)).toEqual([]);
  expect(await defaultViewOf(db.prisma, former)).toBeNull();
  expect(codes(await change(former, id, { name: "Still mine" }))).toEqual(["NOT_FOUND"]);
  expect(await names(ada)).toEqual(["Ada's"]);
});

it("is kept once of two that arrive at once beside the last place", async () => {
  for (let place = 0; place < VIEWS_PER_PERSON - 1; place += 1) await kept(ada, `View ${place}`);
  const results = await Promise.all([keep(ada, "One more"), keep(ada, "And one more")]);
  expect(results.flatMap(codes)).toEqual(["TOO_MANY_VIEWS"]);
  expect(await countViews(db.prisma, ada)).toBe(VIEWS_PER_PERSON);
});

it("is deleted for good, and the audit says by whom", async () => {
  const id = await kept(ada, "Gone");
  const remove = inTransaction(db, (tx) =>
    deleteView(tx, { actor: ada, at: AT }, { id, expectedVersion: 1 }),
  );
  expect(codes(await remove)).toEqual([]);
  expect(await names(ada)).toEqual([]);
  const events = await db.prisma.auditEvent.findMany({ where: { actorId: ada.id } });
  expect(events.map(({ action }) => action)).toEqual(["view.saved", "view.deleted"]);
});

it("is held to its limits by the database too", async () => {
  await kept(ada, "First", { isDefault: true });
  const row = { personId: ada.id, query: "", createdAt: AT, updatedAt: AT };
  for (const data of [
    { ...row, name: "Second", isDefault: true },
    { ...row, name: "FIRST" },
    { ...row, name: "  " },
    { ...row, name: "x".repeat(81) },
    { ...row, name: "Long", query: "x".repeat(8_001) },
  ]) {
    await expect(db.prisma.savedView.create({ data })).rejects.toThrow(/constraint/iu);
  }
});
