import { aCarriedVote, aSample } from "@regolith/db/testing";
import { balanceHolds, type MotionKind } from "@regolith/domain";
import { aKey, anApplicationBy } from "../support/application-builders.ts";
import {
  change,
  dataOf,
  done,
  refusals,
  seen,
  type Input,
} from "../support/application-requests.ts";
import { anOffice, bringTo, type Office, type Stage } from "../support/decided.ts";
import { rowIdOf } from "../support/ids.ts";
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

const stockOf = (sample: { readonly id: string }) =>
  api.db.prisma.sampleStock.findUniqueOrThrow({ where: { sampleId: sample.id } });

/** An application for 2 mg of a sample with 10 mg, brought to a stage by the real steps. */
async function at(stage: Stage, voted: MotionKind = "RECOMMEND") {
  const sample = await aSample(api.db.prisma);
  const { id } = await anApplicationBy(api, pi, { status: "SUBMITTED", asksFor: [sample] });
  const { version } = await bringTo(api, office, id, { stage });
  if (stage === "PANEL") {
    await aCarriedVote(api.db.prisma, { applicationId: rowIdOf(id), kind: voted });
  }
  const { version: known } = await seen(api, pi, id);
  const by = { id, expectedVersion: version };
  // The applicant counts no inner step.
  return { id, sample, by, byPi: { id, expectedVersion: known } };
}

it("keeps each level's decision with its reasons for the office, and shows the applicant none", async () => {
  const { id, by } = await at("PANEL");
  const { items } = await seen(api, office.chair, id);
  const recommended = await done(api, office.chair, "applicationRecommend", {
    ...{ ...by, ...aKey(), reasons: "A sound case." },
    items: items.map((item) => ({ itemId: item.id, grant: true, grantedMg: 2 })),
  });
  const confirmed = await done(api, office.secretariat, "applicationConfirm", {
    ...{ id, expectedVersion: recommended.version, ...aKey(), note: "In order." },
  });
  await done(api, office.approver, "applicationApprove", {
    ...{ id, expectedVersion: confirmed.version, ...aKey(), note: "Report in a year." },
  });
  const document = `query Decisions($id: ID!) {
    application(id: $id) { decisions { level outcome reasons person { name } } }
  }`;
  const read = (person: TestPerson) => dataOf(api, person, document, { id });
  expect(await read(office.curator)).toEqual({
    application: {
      decisions: [
        {
          ...{ level: "COMMITTEE", outcome: "RECOMMENDED", reasons: "A sound case." },
          person: { name: "Shen Qiu" },
        },
        {
          ...{ level: "OFFICE", outcome: "CONFIRMED", reasons: "In order." },
          person: { name: "Sun Wen" },
        },
        {
          ...{ level: "AUTHORITY", outcome: "APPROVED", reasons: "Report in a year." },
          person: { name: "An Ping" },
        },
      ],
    },
  });
  expect(await read(pi)).toEqual({ application: { decisions: [] } });
});

it("releases what was reserved when it is sent back, and the panel decides anew", async () => {
  const { id, sample, by } = await at("CONFIRMED");
  expect(await stockOf(sample)).toMatchObject({ availableUg: 8_000n, reservedUg: 2_000n });
  const none = await change(api, office.approver, "applicationSendBack", {
    ...{ ...by, ...aKey(), reason: " " },
  });
  expect(refusals(none.problems)).toEqual(["REQUIRED reason"]);
  const back = await done(api, office.approver, "applicationSendBack", {
    ...{ ...by, ...aKey(), reason: "Is half not enough?" },
  });
  expect(back).toMatchObject({
    status: "PANEL",
    items: [{ state: "FEASIBLE", grantedMg: null, decisionNote: null }],
  });
  expect(await stockOf(sample)).toMatchObject({ availableUg: 10_000n, reservedUg: 0n });
  const again = await bringTo(api, office, id, {
    stage: "RECOMMENDED",
    decisions: [{ grantedMg: 1 }],
  });
  // It is confirmed anew, too.
  expect(again).toMatchObject({ clock: { actingNow: "OFFICE" } });
  expect(await stockOf(sample)).toMatchObject({ availableUg: 9_000n, reservedUg: 1_000n });
  const approved = await bringTo(api, office, id, { stage: "APPROVED" });
  expect(approved.items).toMatchObject([{ state: "GRANTED", grantedMg: 1 }]);
});

it.each(["RECOMMENDED", "CONFIRMED", "APPROVED"] as const)(
  "gives back what is reserved when the applicant withdraws it %s",
  async (stage) => {
    const { sample, byPi } = await at(stage);
    await done(api, pi, "applicationWithdraw", byPi);
    expect(await stockOf(sample)).toMatchObject({ availableUg: 10_000n, reservedUg: 0n });
  },
);

it("releases what was reserved when an approval is revoked, and that once", async () => {
  const { sample, by } = await at("APPROVED");
  const revoked = await Promise.all(
    [aKey(), aKey()].map((key) =>
      change(api, office.approver, "applicationRevoke", { ...by, ...key, reason: "It moved." }),
    ),
  );
  expect(revoked.filter((outcome) => outcome.application?.status === "REVOKED")).toHaveLength(1);
  expect(await stockOf(sample)).toMatchObject({ availableUg: 10_000n, reservedUg: 0n });
});

it("promotes from the reserve list by the same decision, reserving then", async () => {
  const { id, sample, by } = await at("PANEL", "RESERVE");
  const { version } = await done(api, office.chair, "applicationReserve", {
    ...{ ...by, ...aKey(), reason: "Nothing is left for now." },
  });
  expect(await seen(api, pi, id)).toMatchObject({ publicStatus: "ON_RESERVE_LIST" });
  expect(await stockOf(sample)).toMatchObject({ reservedUg: 0n });
  const { items } = await seen(api, office.chair, id);
  const promoted = await done(api, office.chair, "applicationRecommend", {
    ...{ id, expectedVersion: version, ...aKey() },
    items: items.map((item) => ({ itemId: item.id, grant: true, grantedMg: 2 })),
  });
  expect(promoted.events.nodes.at(-1)).toMatchObject({ action: "PROMOTE", by: "COMMITTEE" });
  expect(await stockOf(sample)).toMatchObject({ reservedUg: 2_000n });
});

it("gives an equivalent in the place of a sample that is gone, and keeps it apart from it", async () => {
  const [gone, other] = [await aSample(api.db.prisma), await aSample(api.db.prisma)];
  const { id, row } = await anApplicationBy(api, pi, { status: "SUBMITTED", asksFor: [gone] });
  await api.db.prisma.applicationItem.updateMany({
    where: { applicationId: row.id },
    data: { acceptsEquivalent: true },
  });
  const { roundId } = await api.db.prisma.application.findUniqueOrThrow({ where: { id: row.id } });
  await api.db.prisma.roundSample.create({
    data: { roundId: roundId ?? "", sampleId: other.id },
  });
  const { version, items } = await bringTo(api, office, id, { stage: "SCREENING" });
  const [item] = items;
  const judge = (input: Input) =>
    change(api, office.curator, "applicationJudgeFeasibility", {
      ...{ id, expectedVersion: version },
      items: [{ itemId: item?.id, feasibility: "NOT_FEASIBLE", ...input }],
    });
  expect(refusals((await judge({ equivalentCode: "no such" })).problems)).toEqual([
    "REQUIRED items 0 note",
    "UNKNOWN_SAMPLE items 0 equivalentCode",
  ]);
  const words = { equivalentCode: other.code, note: "It is being mapped." };
  const judged = await judge(words);
  expect(judged.application?.items).toMatchObject([{ state: "NOT_FEASIBLE" }]);
  // The applicant reads nothing of it.
  expect((await seen(api, pi, id)).items).toMatchObject([{ state: "REQUESTED" }]);
  const again = await judge(words);
  expect(refusals(again.problems)).toEqual(["STALE"]);
  await api.db.prisma.reviewAssignment.deleteMany({ where: { applicationId: row.id } });
  const panel = await bringOnFrom(id, judged.application?.version ?? 0);
  const recommended = await done(api, office.chair, "applicationRecommend", {
    ...{ id, expectedVersion: panel, ...aKey() },
    items: [{ itemId: item?.id, grant: true, inPlace: true, grantedMg: 2 }],
  });
  expect(recommended.items).toMatchObject([{ state: "RECOMMENDED", grantedMg: 2 }]);
  expect(await stockOf(gone)).toMatchObject({ reservedUg: 0n });
  expect(await stockOf(other)).toMatchObject({ availableUg: 8_000n, reservedUg: 2_000n });
  await bringTo(api, office, id, { stage: "APPROVED" });
  const document = `query Given($id: ID!) {
    application(id: $id) { items { equivalent { code } grantedSample { code } feasibilityNote } }
  }`;
  expect(await dataOf(api, pi, document, { id })).toEqual({
    application: {
      items: [{ equivalent: null, grantedSample: { code: other.code }, feasibilityNote: "" }],
    },
  });
});

/** What was judged already, on to the panel. */
async function bringOnFrom(id: string, version: number): Promise<number> {
  const refused = await change(api, office.secretariat, "applicationOpenReview", {
    ...{ id, expectedVersion: version },
  });
  expect(refusals(refused.problems)).toEqual([
    "NO_CHIEF_REVIEWER reviewers",
    "TOO_FEW_REVIEWERS reviewers",
  ]);
  const before = await bringTo(api, office, id, { stage: "PANEL", isJudged: true });
  await aCarriedVote(api.db.prisma, { applicationId: rowIdOf(id) });
  return before.version;
}

it("lets one of an approval and a withdrawal at the same moment win, and the ledger follow", async () => {
  const all = await Promise.all(Array.from({ length: 8 }, () => at("CONFIRMED")));
  await Promise.all(
    all.map(async ({ id, sample, by, byPi }) => {
      const outcomes = await Promise.all([
        change(api, office.approver, "applicationApprove", { ...by, ...aKey() }),
        change(api, pi, "applicationWithdraw", byPi),
      ]);
      expect(outcomes.filter(({ application }) => application !== null)).toHaveLength(1);
      const { publicStatus } = await seen(api, pi, id);
      const { sampleId: _, ...balance } = await stockOf(sample);
      expect(balance.reservedUg).toBe(publicStatus === "APPROVED" ? 2_000n : 0n);
      expect(balanceHolds(balance)).toBe(true);
    }),
  );
});

it("approves once what two approvers approve at the same moment", async () => {
  const { id, by } = await at("CONFIRMED");
  const other = await api.signUp("Qiao Li", ["APPROVER"]);
  const outcomes = await Promise.all(
    [office.approver, other].map((person) =>
      change(api, person, "applicationApprove", { ...by, ...aKey() }),
    ),
  );
  expect(outcomes.filter(({ application }) => application !== null)).toHaveLength(1);
  const { events } = await seen(api, office.secretariat, id);
  expect(events.nodes.filter(({ action }) => action === "APPROVE")).toHaveLength(1);
});
