import { randomUUID } from "node:crypto";
import { aCompleteApplication, aSample, type AskedFor } from "@regolith/db/testing";
import { balanceHolds } from "@regolith/domain";
import { change, done, refusals, seen, type Outcome } from "../support/application-requests.ts";
import { applicationId } from "../support/ids.ts";
import { startTestApi, type TestApi, type TestPerson } from "../test-api.ts";

let api: TestApi;
let pi: TestPerson;
let approver: TestPerson;
let secretariat: TestPerson;

beforeAll(async () => {
  api = await startTestApi();
  pi = await api.signUp("Ada Probe");
  approver = await api.signUp("An Ping", ["APPROVER"]);
  secretariat = await api.signUp("Sun Wen", ["SECRETARIAT"]);
});
afterAll(() => api.stop());

interface InReview {
  readonly id: string;
  readonly version: number;
  readonly itemIds: readonly string[];
}

async function inReview(asksFor: readonly AskedFor[]): Promise<InReview> {
  const row = await aCompleteApplication(api.db.prisma, {
    ...{ personId: pi.id, status: "UNDER_REVIEW", asksFor },
  });
  const id = applicationId(row);
  const { version, items } = await seen(api, approver, id);
  return { id, version, itemIds: items.map((item) => item.id) };
}

type Decision = Readonly<Record<string, unknown>>;

/** A decision for every item; the keys are new unless one is given. */
async function approve(
  { id, version, itemIds }: InReview,
  decisions: readonly Decision[],
  changes: Decision = {},
): Promise<Outcome> {
  const items = decisions.map((decision, index) => ({ itemId: itemIds[index], ...decision }));
  const key = { idempotencyKey: randomUUID() };
  const input = { id, expectedVersion: version, items, ...key, ...changes };
  return change(api, approver, "applicationApprove", input);
}

const stockOf = (sample: { readonly id: string }) =>
  api.db.prisma.sampleStock.findUniqueOrThrow({ where: { sampleId: sample.id } });

it("reserves for exactly 10 of 50 decisions made at the same moment on a vial with mass for 10", async () => {
  const vial = await aSample(api.db.prisma, { stockUg: 10_000n });
  const all: InReview[] = [];
  for (let index = 0; index < 50; index += 1) all.push(await inReview([vial]));

  const outcomes = await Promise.all(
    all.map((one) => approve(one, [{ grant: true, grantedMg: 1 }])),
  );

  expect(outcomes.filter(({ application }) => application?.status === "APPROVED")).toHaveLength(10);
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
  const events = await api.db.prisma.applicationEvent.count({ where: { action: "APPROVE" } });
  expect(events).toBe(10);
});

it("lets two decisions that want two vials in opposite order both end", async () => {
  const one = await aSample(api.db.prisma, { stockUg: 100_000n });
  const two = await aSample(api.db.prisma, { stockUg: 100_000n });
  const grant = { grant: true, grantedMg: 1 };
  const all = await Promise.all(
    Array.from({ length: 12 }, (_, index) => inReview(index % 2 === 0 ? [one, two] : [two, one])),
  );
  const outcomes = await Promise.all(all.map((each) => approve(each, [grant, grant])));
  expect(outcomes.flatMap(({ problems }) => problems)).toEqual([]);
  expect((await stockOf(one)).reservedUg).toBe(12_000n);
});

it("grants one whole piece to one of two who are granted it at the same moment", async () => {
  const piece = await aSample(api.db.prisma, {
    ...{ form: "CLAST", requestMode: "WHOLE_UNIT", stockUg: 812_300n },
  });
  const all = [await inReview([piece]), await inReview([piece])];
  const outcomes = await Promise.all(all.map((one) => approve(one, [{ grant: true }])));
  const granted = outcomes.flatMap(({ application }) => application?.items ?? []);
  expect(granted).toMatchObject([{ state: "GRANTED", grantedMg: 812.3 }]);
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
  const one = await inReview(asksFor.map(({ code }) => ({ code, optimumUg: 5_000n })));
  const { problems } = await approve(
    one,
    [
      { grant: true, grantedMg: 4 },
      { grant: true, grantedMg: 0.5 },
      { grant: true, grantedMg: 5.1 },
      { grant: true, grantedMg: -1 },
      { grant: true },
    ],
    { note: "x".repeat(2_001) },
  );
  expect(refusals(problems)).toEqual([
    "ABOVE_OPTIMUM items 2 grantedMg",
    "BELOW_MINIMUM items 1 grantedMg",
    "MASS_NOT_POSITIVE items 3 grantedMg",
    "MASS_REQUIRED items 4 grantedMg",
    "MORE_THAN_LEFT items 0 grantedMg",
    "TOO_LONG note",
  ]);
  expect((await seen(api, approver, one.id)).status).toBe("UNDER_REVIEW");
  expect((await stockOf(asksFor[1] ?? { id: "" })).reservedUg).toBe(0n);
});

it("wants every item decided, once, and at least one granted", async () => {
  const [first, second] = [await aSample(api.db.prisma), await aSample(api.db.prisma)];
  const one = await inReview([first, second]);
  expect(refusals((await approve(one, [{ grant: false }])).problems)).toEqual([
    "ITEM_UNDECIDED items",
    "NOTHING_GRANTED items",
  ]);
  const twice = await approve(one, [
    { grant: true, grantedMg: 1 },
    { grant: true, grantedMg: 1, itemId: one.itemIds[0] },
  ]);
  expect(refusals(twice.problems)).toEqual([
    "ITEM_DECIDED_TWICE items 1 itemId",
    "ITEM_UNDECIDED items",
  ]);
  const strange = await approve(one, [
    { grant: true, grantedMg: 1 },
    { grant: false },
    { grant: true, grantedMg: 1, itemId: (await inReview([first])).itemIds[0] },
    { grant: true, grantedMg: 1, itemId: one.id },
  ]);
  expect(refusals(strange.problems)).toEqual([
    "NOT_AMONG_ITEMS items 2 itemId",
    "NOT_AMONG_ITEMS items 3 itemId",
  ]);
});

it("carries out a repeated decision once", async () => {
  const sample = await aSample(api.db.prisma);
  const one = await inReview([sample]);
  const decision = [{ grant: true, grantedMg: 1.5 }];
  const answers = await Promise.all(
    Array.from({ length: 6 }, () => approve(one, decision, { idempotencyKey: "the same" })),
  );
  expect(answers.map(({ application }) => application?.status)).toEqual(
    Array.from({ length: 6 }, () => "APPROVED"),
  );
  expect((await stockOf(sample)).reservedUg).toBe(1_500n);
});

it("lets one of many different decisions on one application win", async () => {
  const sample = await aSample(api.db.prisma);
  const one = await inReview([sample]);
  const { id, version } = one;
  const declined = change(api, secretariat, "applicationDecline", {
    ...{ id, expectedVersion: version, idempotencyKey: "decline" },
    ...{ reasonCode: "OTHER", reason: "Not now." },
  });
  const approvals = [1, 1.2, 1.4, 1.6].map((grantedMg) =>
    approve(one, [{ grant: true, grantedMg }]),
  );
  const outcomes = await Promise.all([declined, ...approvals]);
  expect(outcomes.filter(({ application }) => application !== null)).toHaveLength(1);
  const { status, events } = await seen(api, approver, id);
  expect(events.nodes).toHaveLength(1);
  const { reservedUg } = await stockOf(sample);
  expect(reservedUg > 0n).toBe(status === "APPROVED");
});

it("releases what was reserved when an approval is revoked, and that once", async () => {
  const sample = await aSample(api.db.prisma);
  const one = await inReview([sample]);
  const { application } = await approve(one, [{ grant: true, grantedMg: 2 }]);
  const revocation = { id: one.id, expectedVersion: application?.version, reason: "It moved." };
  const revoked = await Promise.all(
    ["a", "b"].map((idempotencyKey) =>
      change(api, approver, "applicationRevoke", { ...revocation, idempotencyKey }),
    ),
  );
  expect(revoked.filter((outcome) => outcome.application?.status === "REVOKED")).toHaveLength(1);
  expect(await stockOf(sample)).toMatchObject({ availableUg: 10_000n, reservedUg: 0n });
});

it("wants a reason for declining, revoking and asking for changes", async () => {
  const { id, version } = await inReview([await aSample(api.db.prisma)]);
  const common = { id, expectedVersion: version, idempotencyKey: "why" };
  const decline = { ...common, reasonCode: "OUT_OF_SCOPE", reason: " " };
  const declined = await change(api, secretariat, "applicationDecline", decline);
  expect(refusals(declined.problems)).toEqual(["REQUIRED reason"]);
  const sections = [
    { section: "TEAM", reason: "" },
    { section: "DATA", reason: "x".repeat(2_001) },
    { section: "DATA", reason: "Again." },
  ];
  const asked = await change(api, secretariat, "applicationRequestChanges", {
    ...common,
    sections,
  });
  expect(refusals(asked.problems)).toEqual([
    "REQUIRED sections 0 reason",
    "SECTION_NAMED_TWICE sections 2 section",
    "TOO_LONG sections 1 reason",
  ]);
  const none = { ...common, sections: [] };
  const empty = await change(api, secretariat, "applicationRequestChanges", none);
  expect(refusals(empty.problems)).toEqual(["NO_SECTION_NAMED sections"]);
});

it("tells the applicant why it was declined, and closes nothing but that application", async () => {
  const { id, version } = await inReview([await aSample(api.db.prisma)]);
  await done(api, secretariat, "applicationDecline", {
    ...{ id, expectedVersion: version, idempotencyKey: "declined" },
    ...{ reasonCode: "STOCK_INSUFFICIENT", reason: "Too little is left." },
  });
  const { events, publicStatus, availableActions } = await seen(api, pi, id);
  expect([publicStatus, availableActions]).toEqual(["DECLINED", []]);
  expect(events.nodes).toMatchObject([
    { reasonCode: "STOCK_INSUFFICIENT", note: "Too little is left.", by: "OFFICE" },
  ]);
});
