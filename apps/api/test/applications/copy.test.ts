import { aRound, aSample, aTechnique } from "@regolith/db/testing";
import { POLICY_V1 } from "@regolith/domain";
import { aKey, anApplicationBy } from "../support/application-builders.ts";
import { change, dataOf, done, refusals, seen } from "../support/application-requests.ts";
import { roundId } from "../support/ids.ts";
import { startTestApi, type TestApi, type TestPerson } from "../test-api.ts";

let api: TestApi;
let ada: TestPerson;
let secretary: TestPerson;
beforeAll(async () => {
  api = await startTestApi();
  ada = await api.signUp("Ada Probe");
  secretary = await api.signUp("Mi Shu", ["SECRETARIAT"]);
});
afterAll(() => api.stop());

const row = (id: string) => Buffer.from(id, "base64url").toString().replace("Application:", "");
const stored = (id: string) =>
  api.db.prisma.application.findUniqueOrThrow({
    where: { id: row(id) },
    include: {
      items: true,
      analysisSteps: true,
      teamMembers: true,
      undertakings: true,
      sections: true,
    },
  });

const ORIGIN = `query Origin($id: ID!) { application(id: $id) {
  mayCopy mayImprove copiedFrom { id number } improves { id number events(first: 10) { nodes { action reasonCode note } } } } }`;
interface Origin {
  readonly application: {
    readonly mayCopy: boolean;
    readonly mayImprove: boolean;
    readonly copiedFrom: { readonly id: string } | null;
    readonly improves: {
      readonly id: string;
      readonly events: { readonly nodes: readonly { action: string; note: string | null }[] };
    } | null;
  } | null;
}
const originOf = (person: TestPerson, id: string) => dataOf<Origin>(api, person, ORIGIN, { id });

async function declined(reason = "The question is answered already.") {
  const application = await anApplicationBy(api, ada, { status: "SCREENING" });
  const { id, expectedVersion } = application;
  await done(api, secretary, "applicationDecline", {
    ...{ id, expectedVersion, reasonCode: "INSUFFICIENT_JUSTIFICATION", reason, ...aKey() },
  });
  return application;
}

describe("copying an application as new", () => {
  it("takes all answers, samples, steps and team along, and leaves round and signature behind", async () => {
    const { code: techniqueCode } = await aTechnique(api.db.prisma);
    const colleague = await api.signUp("Tam Member");
    const source = await anApplicationBy(api, ada, { status: "APPROVED", joined: [colleague] });
    await api.db.prisma.analysisStep.updateMany({
      where: { applicationId: source.row.id },
      data: { techniqueCode },
    });
    const copy = await done(api, ada, "applicationCopy", { id: source.id, ...aKey() });
    expect(copy).toMatchObject({ publicStatus: "DRAFT", round: null, title: "Water in old glass" });
    const before = await stored(source.id);
    const after = await stored(copy.id);
    const ofItem = ({ sampleId, minimumUg, optimumUg, reason }: (typeof after.items)[number]) => ({
      ...{ sampleId, minimumUg, optimumUg, reason },
    });
    expect(after.items.map(ofItem)).toEqual(before.items.map(ofItem));
    expect(after.items[0]).toMatchObject({ state: "REQUESTED", grantedUg: null });
    expect(after.analysisSteps).toMatchObject([{ techniqueCode, technique: "NanoSIMS" }]);
    expect(after.teamMembers).toMatchObject([
      { email: colleague.email, state: "LISTED", personId: null },
    ]);
    expect(after).toMatchObject({ undertakings: null, endorserId: null, submittedAt: null });
    const saved = after.sections.filter(({ version }) => version > 0).map(({ key }) => key);
    expect(saved).not.toContain("UNDERTAKINGS");
    expect(saved).toHaveLength(9);
    expect((await originOf(ada, copy.id)).application).toMatchObject({
      copiedFrom: { id: source.id },
      improves: null,
    });
  });

  it("leaves what was never saved as it was", async () => {
    const { id } = await done(api, ada, "applicationCreate", {
      ...{ type: "RESEARCH", takeBasket: false, ...aKey() },
    });
    const copy = await done(api, ada, "applicationCopy", { id, ...aKey() });
    const { sections } = await seen(api, ada, copy.id);
    expect(sections.filter(({ version }) => version > 0)).toEqual([]);
  });

  it("copies once when the request is sent twice", async () => {
    const source = await anApplicationBy(api, ada);
    const input = { id: source.id, ...aKey() };
    const first = await done(api, ada, "applicationCopy", input);
    const second = await done(api, ada, "applicationCopy", input);
    expect(second.id).toBe(first.id);
  });

  it("takes samples along that are gone, and says so before anything is submitted", async () => {
    const sample = await aSample(api.db.prisma);
    const round = await aRound(api.db.prisma, { offers: [sample] });
    const source = await anApplicationBy(api, ada, { asksFor: [sample] });
    await api.db.prisma.sample.update({ where: { id: sample.id }, data: { withheld: true } });
    const copy = await done(api, ada, "applicationCopy", {
      ...{ id: source.id, roundId: roundId(round), ...aKey() },
    });
    expect(copy.items).toMatchObject([{ sample: { code: sample.code } }]);
    expect(refusals(copy.submissionProblems)).toContain(
      "NOT_REQUESTABLE_WITHHELD samples 0 sampleCode",
    );
  });

  it("survives the deletion of the draft it came from", async () => {
    const source = await anApplicationBy(api, ada);
    const copy = await done(api, ada, "applicationCopy", { id: source.id, ...aKey() });
    const { id, expectedVersion } = source;
    await change(api, ada, "applicationDelete", { id, expectedVersion });
    expect((await originOf(ada, copy.id)).application).toMatchObject({ copiedFrom: null });
  });

  it("goes to a round that is open or to come, and to no other", async () => {
    const source = await anApplicationBy(api, ada);
    const upcoming = await aRound(api.db.prisma, { opensAt: new Date("2026-10-01T00:00:00Z") });
    const closed = await aRound(api.db.prisma, { closesAt: new Date("2026-02-01T00:00:00Z") });
    const copy = (round: string) =>
      change(api, ada, "applicationCopy", { id: source.id, roundId: round, ...aKey() });
    expect((await copy(roundId(upcoming))).application?.round).toEqual({ code: upcoming.code });
    expect(refusals((await copy(roundId(closed))).problems)).toEqual(["ROUND_CLOSED roundId"]);
    expect(refusals((await copy("no round")).problems)).toEqual(["UNKNOWN_ROUND roundId"]);
  });

  it("keeps within the drafts one person may have, also for two copies at the same moment", async () => {
    const zoe = await api.signUp("Zoe");
    const source = await anApplicationBy(api, zoe);
    for (let count = 1; count < POLICY_V1.draftsPerPerson - 1; count += 1) {
      await anApplicationBy(api, zoe, { asksFor: [] });
    }
    const outcomes = await Promise.all(
      [1, 2, 3].map(() => change(api, zoe, "applicationCopy", { id: source.id, ...aKey() })),
    );
    const codes = outcomes.map(({ problems }) => problems[0]?.code ?? "copied").toSorted();
    expect(codes).toEqual(["TOO_MANY_DRAFTS", "TOO_MANY_DRAFTS", "copied"]);
  }, 60_000);
});

describe("improving a declined application", () => {
  it("links the new one to it, and the office reads the reasons given then", async () => {
    const source = await declined("The question is answered already.");
    const copy = await done(api, ada, "applicationCopy", {
      ...{ id: source.id, improves: true, ...aKey() },
    });
    expect((await originOf(ada, copy.id)).application).toMatchObject({
      improves: { id: source.id },
    });
    await api.db.prisma.application.update({
      where: { id: row(copy.id) },
      data: { status: "SUBMITTED", submittedAt: new Date(), roundId: source.row.roundId },
    });
    const { application } = await originOf(secretary, copy.id);
    expect(application?.improves?.events.nodes).toContainEqual({
      ...{ action: "DECLINE", reasonCode: "INSUFFICIENT_JUSTIFICATION" },
      note: "The question is answered already.",
    });
  });

  it("is offered for what was declined and for nothing else", async () => {
    const source = await declined();
    expect((await originOf(ada, source.id)).application).toMatchObject({
      ...{ mayCopy: true, mayImprove: true },
    });
    const open = await anApplicationBy(api, ada, { status: "SUBMITTED" });
    expect((await originOf(ada, open.id)).application).toMatchObject({
      ...{ mayCopy: true, mayImprove: false },
    });
    const { problems } = await change(api, ada, "applicationCopy", {
      ...{ id: open.id, improves: true, ...aKey() },
    });
    expect(refusals(problems)).toEqual(["NOT_ALLOWED"]);
  });
});
