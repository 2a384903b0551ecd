import { randomUUID } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
import { DAY_MS, ok, problem, refused, sectionsOf, type Actor } from "@regolith/domain";
import {
  aCompleteApplication,
  anApplication,
  aPerson,
  aSample,
  BUILT_AT,
  completeAnswers,
  completeWelfareAnswers,
  createTestDatabase,
  type TestDatabase,
} from "../testing/index.ts";
import { inTransaction } from "../transaction.ts";
import { nextNumber } from "./application-number.ts";
import { eventsOf } from "./application-events.ts";
import type { WholeApplication } from "./application.ts";
import { openChangeRequest } from "./changes/change-requests.ts";
import { insertApplication } from "./create-application.ts";
import { findHeads, findWholes, lockApplication } from "./find-applications.ts";
import { claimKey, type Repeatable } from "./idempotency.ts";
import { applicantFromProfile } from "./new-applications.ts";
import { recordMove } from "./record-move.ts";
import { recordSection } from "./save-section.ts";

let db: TestDatabase;
let pi: Actor;

beforeAll(async () => {
  db = await createTestDatabase();
  pi = await aPerson(db.prisma, { name: "Ada Probe", nativeName: "艾达", country: "CH" });
});
afterAll(() => db.drop());

async function whole(id: string): Promise<WholeApplication> {
  const found = (await findWholes(db.prisma, pi, [id])).get(id);
  if (found === undefined) throw new Error("not there");
  return found;
}

it("gives back every answer exactly as it was written", async () => {
  const { code } = await aSample(db.prisma);
  const { id } = await aCompleteApplication(db.prisma, { personId: pi.id, asksFor: [{ code }] });
  const { answers, sections, items, signedAt, title } = await whole(id);
  const expected = completeAnswers(answers.SAMPLES.items);
  for (const key of sectionsOf("RESEARCH")) {
    // The very comparison by which a repeated save is recognised.
    expect(isDeepStrictEqual(answers[key], expected[key])).toBe(true);
    expect(sections[key]).toEqual({ version: 1, savedAt: BUILT_AT });
  }
  expect(items).toMatchObject([{ sampleCode: code, state: "REQUESTED", grantedUg: null }]);
  expect(items[0]?.requestable.stock?.availableUg).toBe(10_000n);
  expect(signedAt).toEqual(BUILT_AT);
  expect(title).toBe("Water in old glass");
});

it("gives back a public-welfare application with its own sections and the exhibition's title", async () => {
  const { code } = await aSample(db.prisma, { useCategory: "PUBLIC_WELFARE" });
  const facts = { personId: pi.id, type: "PUBLIC_WELFARE", asksFor: [{ code }] } as const;
  const { id } = await aCompleteApplication(db.prisma, facts);
  const { answers, sections, title, type } = await whole(id);
  expect(answers).toEqual(completeWelfareAnswers(answers.SAMPLES.items));
  for (const key of sectionsOf("PUBLIC_WELFARE")) expect(sections[key].version).toBe(1);
  expect(sections.PROJECT).toEqual({ version: 0, savedAt: null });
  expect([type, title]).toEqual(["PUBLIC_WELFARE", "A grain of the Moon"]);
  const heads = await findHeads(db.prisma, pi, [id]);
  expect(heads.get(id)?.title).toBe("A grain of the Moon");
});

it("keeps the ids of items whose samples are still asked for, in the new order", async () => {
  const samples = [await aSample(db.prisma), await aSample(db.prisma), await aSample(db.prisma)];
  const { id } = await aCompleteApplication(db.prisma, { personId: pi.id, asksFor: samples });
  const before = await whole(id);
  const [first, , third] = before.items;
  const items = before.answers.SAMPLES.items.toReversed().filter((_, index) => index !== 1);
  const save = { key: "SAMPLES", answers: { items }, now: BUILT_AT } as const;
  await recordSection(db.prisma, before, save);
  const after = await whole(id);
  expect(after.items.map((item) => item.id)).toEqual([third?.id, first?.id]);
  expect(after.version).toBe(before.version + 1);
});

it("starts a draft with its number, its first event and what the profile knows", async () => {
  const id = randomUUID();
  await insertApplication(db.prisma, {
    ...{ id, personId: pi.id, type: "RESEARCH", roundId: null, formVersion: 1 },
    ...{ provenance: "OPERATOR", now: new Date("2031-12-31T16:00:00Z") },
    applicant: await applicantFromProfile(db.prisma, pi.id),
  });
  const { number, answers, status, sections } = await whole(id);
  // It is 2032 in Beijing.
  expect([number, status]).toEqual(["2032-0001", "DRAFT"]);
  expect(answers.APPLICANT).toMatchObject({
    ...{ fullName: "Ada Probe", nativeName: "艾达", email: pi.email, country: "CH", orcid: "" },
  });
  expect(sections.APPLICANT).toEqual({ version: 0, savedAt: null });
  const events = (await eventsOf(db.prisma, [id])).get(id);
  expect(events).toMatchObject([{ action: "CREATE", fromStatus: null, toStatus: "DRAFT" }]);
});

it.each(["RESEARCH", "PUBLIC_WELFARE"] as const)(
  "starts a %s draft with its own sections",
  async (type) => {
    const id = randomUUID();
    await insertApplication(db.prisma, {
      ...{ id, personId: pi.id, type, roundId: null, formVersion: 1 },
      ...{ provenance: "OPERATOR", now: BUILT_AT },
      applicant: await applicantFromProfile(db.prisma, pi.id),
    });
    const rows = await db.prisma.applicationSection.findMany({ where: { applicationId: id } });
    expect(new Set(rows.map(({ key }) => key))).toEqual(new Set(sectionsOf(type)));
  },
);

it("gives out every number once, without a gap where a transaction was rolled back", async () => {
  const now = new Date("2040-06-01T00:00:00Z");
  const asked = Array.from({ length: 20 }, (_, index) =>
    inTransaction(db, async (tx) => {
      const number = await nextNumber(tx, now);
      return index % 4 === 0 ? refused(problem("NOT_FOUND")) : ok(number);
    }),
  );
  const numbers = (await Promise.all(asked)).flatMap((result) => (result.ok ? [result.value] : []));
  const expected = Array.from(
    { length: 15 },
    (_, index) => `2040-00${String(index + 101).slice(1)}`,
  );
  expect(numbers.toSorted()).toEqual(expected);
});

it("names in an event the sections it asked to change, in the order of the form", async () => {
  const { id } = await anApplication(db.prisma, { personId: pi.id, status: "SUBMITTED" });
  const sections = [
    { section: "SAMPLES", reason: "Too much." },
    { section: "TEAM", reason: "Who else?" },
  ] as const;
  const move = { action: "REQUEST_CHANGES", to: "CHANGES_REQUESTED" } as const;
  const eventId = await recordMove(db.prisma, await whole(id), {
    ...{ ...move, actorId: pi.id, at: BUILT_AT },
  });
  const dueAt = new Date(BUILT_AT.getTime() + 14 * DAY_MS);
  const request = { eventId, askedById: pi.id, askedAt: BUILT_AT, dueAt, sections };
  await openChangeRequest(db.prisma, await whole(id), request);
  const pinned = { row: null, field: null, askedAt: BUILT_AT };
  const inOrder = sections.toReversed().map((change) => ({ ...change, ...pinned }));
  expect((await whole(id)).changeRequest?.sections).toEqual(inOrder);
  expect((await eventsOf(db.prisma, [id])).get(id)?.[0]?.sections).toEqual(inOrder);
});

it("lets one transaction at a time hold an application", async () => {
  const { id } = await anApplication(db.prisma, { personId: pi.id });
  const order: string[] = [];
  let letGo = (): void => undefined;
  const held = new Promise<void>((resolve) => (letGo = resolve));
  let hasLocked = (): void => undefined;
  const locked = new Promise<void>((resolve) => (hasLocked = resolve));
  const first = db.prisma.$transaction(async (tx) => {
    await lockApplication(tx, pi, id);
    hasLocked();
    await held;
    order.push("first");
  });
  await locked;
  const second = db.prisma.$transaction(async (tx) => {
    await lockApplication(tx, pi, id);
    order.push("second");
  });
  letGo();
  await Promise.all([first, second]);
  expect(order).toEqual(["first", "second"]);
});

describe("an idempotency key", () => {
  const claim = (changes: Partial<Repeatable> = {}): Repeatable => ({
    ...{ personId: pi.id, operation: "create", key: "k", input: { one: 1, two: [2] } },
    ...{ resultId: randomUUID(), at: BUILT_AT },
    ...changes,
  });
  const claimed = (repeatable: Repeatable) => inTransaction(db, (tx) => claimKey(tx, repeatable));

  it("leads every later request to what the first one made, whatever order its fields come in", async () => {
    const first = claim({ key: "later" });
    expect(await claimed(first)).toEqual(ok(null));
    const again = claim({ key: "later", input: { two: [2], one: 1 } });
    expect(await claimed(again)).toEqual(ok(first.resultId));
  });

  it("is refused with another input", async () => {
    await claimed(claim({ key: "other" }));
    expect(await claimed(claim({ key: "other", input: { one: 2 } }))).toEqual(
      refused(problem("IDEMPOTENCY_CONFLICT", ["idempotencyKey"])),
    );
  });

  it("belongs to one person and one operation", async () => {
    await claimed(claim({ key: "own" }));
    const stranger = await aPerson(db.prisma);
    expect(await claimed(claim({ key: "own", personId: stranger.id }))).toEqual(ok(null));
    expect(await claimed(claim({ key: "own", operation: "submit" }))).toEqual(ok(null));
  });

  it("is free again when what it was claimed for was refused", async () => {
    await inTransaction(db, async (tx) => {
      await claimKey(tx, claim({ key: "free" }));
      return refused(problem("NOT_FOUND"));
    });
    expect(await claimed(claim({ key: "free" }))).toEqual(ok(null));
  });

  it("is claimed by one of many who come at the same moment", async () => {
    const all = Array.from({ length: 12 }, () => claim({ key: "at once" }));
    const results = await Promise.all(all.map(claimed));
    const winner = all[results.findIndex((result) => result.ok && result.value === null)];
    const others = results.filter((result) => !result.ok || result.value !== null);
    expect(others).toEqual(Array.from({ length: 11 }, () => ok(winner?.resultId)));
  });
});
