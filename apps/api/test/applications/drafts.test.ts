import { POLICY_V1 } from "@regolith/domain";
import { anApplication, aRound, aSample } from "@regolith/db/testing";
import { change, dataOf, done, refusals, seen, shown } from "../support/application-requests.ts";
import { applicationId, roundId } from "../support/ids.ts";
import { anItem } from "../support/section-inputs.ts";
import { startTestApi, type TestApi, type TestPerson } from "../test-api.ts";

let api: TestApi;
let pi: TestPerson;

beforeAll(async () => {
  api = await startTestApi();
  pi = await api.signUp("Ada Probe");
});
afterAll(() => api.stop());

let keys = 0;
function aCreation(changes: Readonly<Record<string, unknown>> = {}) {
  keys += 1;
  return { type: "RESEARCH", takeBasket: false, idempotencyKey: `key ${String(keys)}`, ...changes };
}

const create = (changes: Readonly<Record<string, unknown>> = {}) =>
  done(api, pi, "applicationCreate", aCreation(changes));

async function putAside(input: Readonly<Record<string, unknown>>) {
  const document = `mutation Add($input: BasketAddInput!) {
    basketAdd(input: $input) { basketItem { id } problems { code } }
  }`;
  await dataOf(api, pi, document, { input });
}

const BASKET = `{ me { basket { sample { code } } } }`;
const basket = async () =>
  (await dataOf<{ me: { basket: unknown[] } }>(api, pi, BASKET)).me.basket.length;

describe("starting a draft", () => {
  it("prefills the first section from the profile, and counts it as not started", async () => {
    const profile = { name: "Lin Yue", nativeName: "林月", institution: "Moon Lab", country: "FR" };
    await api.db.prisma.person.update({ where: { id: pi.id }, data: profile });
    const { applicant, sections, provenance } = await create();
    expect(applicant).toEqual({ fullName: "Lin Yue", country: "FR" });
    expect(sections[0]).toMatchObject({ version: 0, progress: "NOT_STARTED", editable: true });
    expect(provenance).toBe("OPERATOR");
  });

  it("is refused to somebody who keeps as many drafts as one person may", async () => {
    const hoarder = await api.signUp("Hugh Hoarder");
    for (let count = 0; count < POLICY_V1.draftsPerPerson; count += 1) {
      await anApplication(api.db.prisma, { personId: hoarder.id });
    }
    const { problems } = await change(api, hoarder, "applicationCreate", aCreation());
    expect(refusals(problems)).toEqual(["TOO_MANY_DRAFTS"]);
  });

  it("marks it as invented in a demonstration", async () => {
    const data = { id: 1, isDemonstration: true, startedAt: new Date() };
    await api.db.prisma.installation.create({ data });
    expect((await create()).provenance).toBe("DEMONSTRATION");
    await api.db.prisma.installation.delete({ where: { id: 1 } });
  });

  it("answers 20 equal requests at the same moment with one and the same draft", async () => {
    const input = aCreation();
    const before = await api.db.prisma.application.count();
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => done(api, pi, "applicationCreate", input)),
    );
    expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
    expect(await api.db.prisma.application.count()).toBe(before + 1);
  });

  it("refuses a key that was used for something else", async () => {
    const input = aCreation();
    await done(api, pi, "applicationCreate", input);
    const other = { ...input, takeBasket: true };
    const { application, problems } = await change(api, pi, "applicationCreate", other);
    expect(application).toBeNull();
    expect(refusals(problems)).toEqual(["IDEMPOTENCY_CONFLICT idempotencyKey"]);
  });

  it("gives 15 drafts at the same moment 15 numbers in a row", async () => {
    const drafts = await Promise.all(Array.from({ length: 15 }, () => create()));
    const numbers = drafts
      .map(({ number }) => Number(number.split("-")[1]))
      .toSorted((a, b) => a - b);
    const [first = 0] = numbers;
    expect(numbers).toEqual(Array.from({ length: 15 }, (_, index) => first + index));
  });

  it("refuses a round that is not there and an empty key", async () => {
    const refused = async (changes: Readonly<Record<string, unknown>>) =>
      refusals((await change(api, pi, "applicationCreate", aCreation(changes))).problems);
    expect(await refused({ roundId: applicationId(pi) })).toEqual(["UNKNOWN_ROUND roundId"]);
    expect(await refused({ roundId: roundId(pi) })).toEqual(["UNKNOWN_ROUND roundId"]);
    expect(await refused({ idempotencyKey: " " })).toEqual(["REQUIRED idempotencyKey"]);
    const tooLong = { idempotencyKey: "k".repeat(201) };
    expect(await refused(tooLong)).toEqual(["TOO_LONG idempotencyKey"]);
  });
});

describe("taking the basket", () => {
  it("moves everything into the draft; samples asked for already keep their words", async () => {
    const [one, two] = [await aSample(api.db.prisma), await aSample(api.db.prisma)];
    const { id } = await create();
    const items = [anItem(one.code, { reason: "Because." })];
    const input = { id, expectedVersion: 0, items };
    const { version, items: before } = await done(api, pi, "applicationSectionSaveSamples", input);
    await putAside({ sampleCode: one.code, minimumMg: 1, optimumMg: 2 });
    await putAside({ sampleCode: two.code, optimumMg: 3 });

    const taken = await done(api, pi, "applicationTakeBasket", { id, expectedVersion: version });
    expect(taken.items).toMatchObject([
      { id: before[0]?.id, reason: "Because.", minimumMg: 1, optimumMg: 2 },
      { reason: "", minimumMg: null, optimumMg: 3 },
    ]);
    expect(taken.sections.find(({ key }) => key === "SAMPLES")?.version).toBe(2);
    expect(await basket()).toBe(0);
  });

  it("gives it to one of two drafts that take it at the same moment", async () => {
    const { code } = await aSample(api.db.prisma);
    const drafts = [await create(), await create()];
    await putAside({ sampleCode: code });
    const taken = await Promise.all(
      drafts.map(({ id, version }) =>
        done(api, pi, "applicationTakeBasket", { id, expectedVersion: version }),
      ),
    );
    expect(taken.map(({ items }) => items.length).toSorted()).toEqual([0, 1]);
  });

  it("changes nothing when the draft was changed meanwhile", async () => {
    const { code } = await aSample(api.db.prisma);
    const { id, version } = await create();
    await putAside({ sampleCode: code });
    const stale = { id, expectedVersion: version + 1 };
    const { problems } = await change(api, pi, "applicationTakeBasket", stale);
    expect(refusals(problems)).toEqual(["STALE"]);
    expect(await basket()).toBe(1);
  });
});

describe("the round of a draft", () => {
  it("can be changed and taken away with all answers kept", async () => {
    const round = roundId(await aRound(api.db.prisma));
    const { id, version } = await create();
    await done(api, pi, "applicationSetRound", { id, expectedVersion: version, roundId: round });
    const { submissionProblems } = await seen(api, pi, id);
    expect(refusals(submissionProblems)).not.toContain("ROUND_REQUIRED round");
    const none = { id, expectedVersion: version + 1, roundId: null };
    const without = await done(api, pi, "applicationSetRound", none);
    expect(refusals(without.submissionProblems)).toContain("ROUND_REQUIRED round");
  });

  it("stays once the application was submitted", async () => {
    const row = await anApplication(api.db.prisma, {
      ...{ personId: pi.id, status: "CHANGES_REQUESTED" },
    });
    const input = { id: applicationId(row), expectedVersion: 1, roundId: null };
    const { problems } = await change(api, pi, "applicationSetRound", input);
    expect(problems).toMatchObject([{ code: "NOT_ALLOWED", path: ["roundId"] }]);
  });
});

describe("deleting a draft", () => {
  it("removes it for good and leaves a trace that it was there", async () => {
    const { id, number, version } = await create();
    const input = { id, expectedVersion: version };
    const { deletedId, problems } = await change(api, pi, "applicationDelete", input);
    expect([deletedId, problems]).toEqual([id, []]);
    expect(await shown(api, pi, id)).toBeNull();
    const where = { action: "application.deleted", actorId: pi.id };
    const [trace] = await api.db.prisma.auditEvent.findMany({ where });
    expect(trace?.details).toEqual({ number });
  });

  it("is refused when the draft was changed meanwhile", async () => {
    const { id, version } = await create();
    const input = { id, expectedVersion: version + 1 };
    const { problems } = await change(api, pi, "applicationDelete", input);
    expect(refusals(problems)).toEqual(["STALE"]);
    expect(await shown(api, pi, id)).not.toBeNull();
  });
});
