import { randomUUID } from "node:crypto";
import { aCarriedVote, aCompleteApplication, aSample, type AskedFor } from "@regolith/db/testing";
import { balanceHolds, type MotionKind } from "@regolith/domain";
import { anApplicationBy } from "../support/application-builders.ts";
import { change, done, refusals, seen, type Outcome } from "../support/application-requests.ts";
import { anOffice, type Office } from "../support/decided.ts";
import { applicationId } from "../support/ids.ts";
import { startTestApi, type TestApi, type TestPerson } from "../test-api.ts";

let api: TestApi;
let pi: TestPerson;
let office: Office;

beforeAll(async () => {
  api = await startTestApi();
  pi = await api.signUp("Ada Probe");
  office = await anOffice(api);
});
afterAll(() => api.stop());

interface BeforePanel {
  readonly id: string;
  readonly version: number;
  readonly itemIds: readonly string[];
}

/** Before the panel, which has voted. */
async function beforePanel(
  asksFor: readonly AskedFor[],
  kind: MotionKind = "RECOMMEND",
): Promise<BeforePanel> {
  const row = await aCompleteApplication(api.db.prisma, {
    ...{ personId: pi.id, status: "PANEL", asksFor },
  });
  await aCarriedVote(api.db.prisma, { applicationId: row.id, kind });
  const id = applicationId(row);
  const { version, items } = await seen(api, office.chair, id);
  return { id, version, itemIds: items.map((item) => item.id) };
}

type Decision = Readonly<Record<string, unknown>>;

/** A decision for every item; the keys are new unless one is given. */
async function recommend(
  { id, version, itemIds }: BeforePanel,
  decisions: readonly Decision[],
  changes: Decision = {},
): Promise<Outcome> {
  const items = decisions.map((decision, index) => ({ itemId: itemIds[index], ...decision }));
  const key = { idempotencyKey: randomUUID() };
  const input = { id, expectedVersion: version, items, ...key, ...changes };
  return change(api, office.chair, "applicationRecommend", input);
}

const stockOf = (sample: { readonly id: string }) =>
  api.db.prisma.sampleStock.findUniqueOrThrow({ where: { sampleId: sample.id } });

it("reserves for exactly 10 of 50 recommendations made at the same moment on a vial with mass for 10", async () => {
  const vial = await aSample(api.db.prisma, { stockUg: 10_000n });
  const all: BeforePanel[] = [];
  for (let index = 0; index < 50; index += 1) all.push(await beforePanel([vial]));

  const outcomes = await Promise.all(
    all.map((one) => recommend(one, [{ grant: true, grantedMg: 1 }])),
  );

  expect(outcomes.filter(({ application }) => application?.status === "RECOMMENDED")).toHaveLength(
    10,
  );
  const refused = outcomes.filter(({ application }) => application === null);
  expect(refused).toHaveLength(40);
  for (const { problems } of refused) {
    expect(problems).toMatchObject([
      {
        ...{ code: "MORE_THAN_LEFT", path: ["items", "0", "grantedMg"] },
        params: [{ name: "leftMg", value: "0" }],
      },
    ]);
  }
  const { sampleId: _, ...balance } = await stockOf(vial);
  expect(balance).toMatchObject({ availableUg: 0n, reservedUg: 10_000n });
  expect(balanceHolds(balance)).toBe(true);
  const where = { sampleId: vial.id, reason: "RESERVATION" } as const;
  expect(await api.db.prisma.ledgerEntry.count({ where })).toBe(10);
  const events = await api.db.prisma.applicationEvent.count({ where: { action: "RECOMMEND" } });
  expect(events).toBe(10);
});

it("lets two recommendations that want two vials in opposite order both end", async () => {
  const one = await aSample(api.db.prisma, { stockUg: 100_000n });
  const two = await aSample(api.db.prisma, { stockUg: 100_000n });
  const grant = { grant: true, grantedMg: 1 };
  const all = await Promise.all(
    Array.from({ length: 12 }, (_, index) =>
      beforePanel(index % 2 === 0 ? [one, two] : [two, one]),
    ),
  );
  const outcomes = await Promise.all(all.map((each) => recommend(each, [grant, grant])));
  expect(outcomes.flatMap(({ problems }) => problems)).toEqual([]);
  expect((await stockOf(one)).reservedUg).toBe(12_000n);
});

it("grants one whole piece to one of two who are granted it at the same moment", async () => {
  const piece = await aSample(api.db.prisma, {
    ...{ form: "CLAST", requestMode: "WHOLE_UNIT", stockUg: 812_300n },
  });
  const all = [await beforePanel([piece]), await beforePanel([piece])];
  const outcomes = await Promise.all(all.map((one) => recommend(one, [{ grant: true }])));
  const granted = outcomes.flatMap(({ application }) => application?.items ?? []);
  expect(granted).toMatchObject([{ state: "RECOMMENDED", grantedMg: 812.3 }]);
  expect(outcomes.flatMap(({ problems }) => refusals(problems))).toEqual([
    "NOTHING_LEFT items 0 grantedMg",
  ]);
  expect(await stockOf(piece)).toMatchObject({ availableUg: 0n, reservedUg: 812_300n });
});

it("names everything that is wrong with a decision at once, and changes nothing", async () => {
  const asksFor = await Promise.all(
    [3_000n, 10_000n, 10_000n, 10_000n, 10_000n].map((stockUg) =>
      aSample(api.db.prisma, { stockUg }),
    ),
  );
  const one = await beforePanel(asksFor.map(({ code }) => ({ code, optimumUg: 5_000n })));
  const { problems } = await recommend(
    one,
    [
      { grant: true, grantedMg: 4 },
      { grant: true, grantedMg: 0.5 },
      { grant: true, grantedMg: 5.1 },
      { grant: true, grantedMg: -1 },
      { grant: true },
    ],
    { reasons: "x".repeat(2_001) },
  );
  expect(refusals(problems)).toEqual([
    "ABOVE_OPTIMUM items 2 grantedMg",
    "BELOW_MINIMUM items 1 grantedMg",
    "MASS_NOT_POSITIVE items 3 grantedMg",
    "MASS_REQUIRED items 4 grantedMg",
    "MORE_THAN_LEFT items 0 grantedMg",
    "TOO_LONG reasons",
  ]);
  expect((await seen(api, office.chair, one.id)).status).toBe("PANEL");
  expect((await stockOf(asksFor[1] ?? { id: "" })).reservedUg).toBe(0n);
});

it("wants every item decided, once, and at least one granted", async () => {
  const [first, second] = [await aSample(api.db.prisma), await aSample(api.db.prisma)];
  const one = await beforePanel([first, second]);
  expect(refusals((await recommend(one, [{ grant: false }])).problems)).toEqual([
    "ITEM_UNDECIDED items",
    "NOTHING_GRANTED items",
  ]);
  const twice = await recommend(one, [
    { grant: true, grantedMg: 1 },
    { grant: true, grantedMg: 1, itemId: one.itemIds[0] },
  ]);
  expect(refusals(twice.problems)).toEqual([
    "ITEM_DECIDED_TWICE items 1 itemId",
    "ITEM_UNDECIDED items",
  ]);
  const strange = await recommend(one, [
    { grant: true, grantedMg: 1 },
    { grant: false },
    { grant: true, grantedMg: 1, itemId: (await beforePanel([first])).itemIds[0] },
    { grant: true, grantedMg: 1, itemId: one.id },
  ]);
  expect(refusals(strange.problems)).toEqual([
    "NOT_AMONG_ITEMS items 2 itemId",
    "NOT_AMONG_ITEMS items 3 itemId",
  ]);
});

it("carries out a repeated decision once", async () => {
  const sample = await aSample(api.db.prisma);
  const one = await beforePanel([sample]);
  const decision = [{ grant: true, grantedMg: 1.5 }];
  const answers = await Promise.all(
    Array.from({ length: 6 }, () => recommend(one, decision, { idempotencyKey: "the same" })),
  );
  expect(answers.map(({ application }) => application?.status)).toEqual(
    Array.from({ length: 6 }, () => "RECOMMENDED"),
  );
  expect((await stockOf(sample)).reservedUg).toBe(1_500n);
});

it("lets one of many different decisions on one application win", async () => {
  const sample = await aSample(api.db.prisma);
  const one = await beforePanel([sample]);
  const { id, version } = one;
  const declined = change(api, office.chair, "applicationDecline", {
    ...{ id, expectedVersion: version, idempotencyKey: "decline" },
    ...{ reasonCode: "OTHER", reason: "Not now." },
  });
  const recommendations = [1, 1.2, 1.4, 1.6].map((grantedMg) =>
    recommend(one, [{ grant: true, grantedMg }]),
  );
  const outcomes = await Promise.all([declined, ...recommendations]);
  expect(outcomes.filter(({ application }) => application !== null)).toHaveLength(1);
  const { status, events } = await seen(api, office.chair, id);
  expect(events.nodes).toHaveLength(1);
  const { reservedUg } = await stockOf(sample);
  expect(reservedUg > 0n).toBe(status === "RECOMMENDED");
});

it("wants a reason for declining, the reserve list and asking for changes", async () => {
  const { id, version } = await beforePanel([await aSample(api.db.prisma)], "DECLINE");
  const common = { id, expectedVersion: version, idempotencyKey: "why" };
  const decline = { ...common, reasonCode: "OUT_OF_SCOPE", reason: " " };
  const declined = await change(api, office.chair, "applicationDecline", decline);
  expect(refusals(declined.problems)).toEqual(["REQUIRED reason"]);
  const other = await beforePanel([await aSample(api.db.prisma)], "RESERVE");
  const waiting = { ...common, id: other.id, expectedVersion: other.version, reason: "" };
  const reserved = await change(api, office.chair, "applicationReserve", waiting);
  expect(refusals(reserved.problems)).toEqual(["REQUIRED reason"]);
  const sections = [
    { section: "TEAM", reason: "" },
    { section: "DATA", reason: "x".repeat(2_001) },
    { section: "DATA", reason: "Again." },
  ];
  const review = await anApplicationBy(api, pi, { status: "UNDER_REVIEW" });
  const { expectedVersion } = review;
  const ask = { id: review.id, expectedVersion, idempotencyKey: "ask" };
  const asked = await change(api, office.chair, "applicationRequestChanges", { ...ask, sections });
  expect(refusals(asked.problems)).toEqual([
    "REQUIRED sections 0 reason",
    "SECTION_NAMED_TWICE sections 2 section",
    "TOO_LONG sections 1 reason",
  ]);
  const none = { ...ask, sections: [] };
  const empty = await change(api, office.secretariat, "applicationRequestChanges", none);
  expect(refusals(empty.problems)).toEqual(["NO_SECTION_NAMED sections"]);
});

it("tells the applicant why it was declined, and closes nothing but that application", async () => {
  const { id, version } = await beforePanel([await aSample(api.db.prisma)], "DECLINE");
  await done(api, office.chair, "applicationDecline", {
    ...{ id, expectedVersion: version, idempotencyKey: "declined" },
    ...{ reasonCode: "STOCK_INSUFFICIENT", reason: "Too little is left." },
  });
  const { events, publicStatus, availableActions } = await seen(api, pi, id);
  expect([publicStatus, availableActions]).toEqual(["DECLINED", ["APPEAL"]]);
  expect(events.nodes).toMatchObject([
    { reasonCode: "STOCK_INSUFFICIENT", note: "Too little is left.", by: "COMMITTEE" },
  ]);
});
