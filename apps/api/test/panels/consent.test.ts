import { anApplication } from "@regolith/db/testing";
import {
  aMeeting,
  caseOf,
  panelPeople,
  panelRowId,
  step,
  type PanelPeople,
} from "../support/panel-meeting.ts";
import { actOnPanel, donePanel, shownPanel, type ShownPanel } from "../support/panel-requests.ts";
import { startTestApi, type TestApi, type TestPerson } from "../test-api.ts";

let api: TestApi;
let people: PanelPeople;
let chair: TestPerson;
let ann: TestPerson;
let ben: TestPerson;
let cem: TestPerson;
beforeAll(async () => {
  api = await startTestApi();
  people = await panelPeople(api);
  ({ chair } = people);
  [ann, ben, cem] = people.members;
  // Whoever was given samples before, and asks for little, is on the fast track.
  await anApplication(api.db.prisma, { personId: people.pi.id, status: "APPROVED" });
});
afterAll(() => api.stop());

/** A meeting whose cases are put to one vote. */
async function together(count = 3) {
  const { panel, applications } = await aMeeting(api, people, { count });
  const put = await donePanel(api, chair, "panelConsentPut", {
    ...{ id: panel.id, caseIds: panel.togetherCaseIds, reasons: "All reviews agree." },
  });
  const consentId = put.consent?.id ?? "";
  return { panel: put, applications, consentId };
}

async function vote(consentId: string, votes: readonly (readonly [TestPerson, string])[]) {
  for (const [person, cast] of votes) {
    await donePanel(api, person, "panelConsentVote", { consentId, vote: cast });
  }
}

const states = ({ cases }: ShownPanel) => cases.map(({ state }) => state);
const results = ({ cases }: ShownPanel) => cases.map(({ motions }) => motions.at(-1)?.result);
const close = (consentId: string) => donePanel(api, chair, "panelConsentClose", { consentId });

it("offers whoever presides every waiting case on the fast track, and nobody else", async () => {
  const { panel } = await aMeeting(api, people, { count: 2 });
  expect(panel.togetherCaseIds).toEqual(panel.cases.map(({ id }) => id));
  const own = await shownPanel(api, ann, panelRowId(panel));
  expect(own?.togetherCaseIds).toEqual([]);
});

it("recommends them by one vote, each with its own votes and result", async () => {
  const { panel, consentId } = await together();
  expect(states(panel)).toEqual(["ON", "ON", "ON"]);
  await vote(consentId, [
    [ann, "FOR"],
    [ben, "FOR"],
  ]);
  const early = await actOnPanel(api, chair, "panelConsentClose", { consentId });
  expect(early.codes).toEqual(["VOTES_MISSING"]);
  await vote(consentId, [
    [cem, "AGAINST"],
    [ann, "ABSTAIN"],
    [chair, "FOR"],
  ]);
  const closed = await close(consentId);
  expect(closed.consent).toBeNull();
  for (const one of closed.cases) {
    expect(one).toMatchObject({ state: "VOTED", toCarryOut: "RECOMMEND" });
    expect(one.motions).toMatchObject([
      { isTogether: true, result: "CARRIED", tally: { for: 2, against: 1, abstained: 1 } },
    ]);
  }
});

it("leaves out what a member takes out, whose votes decide nothing, until it is discussed alone", async () => {
  const { panel, consentId } = await together();
  await vote(consentId, [
    [ann, "FOR"],
    [ben, "FOR"],
    [cem, "FOR"],
  ]);
  const out = await donePanel(api, ben, "panelCaseTakeOut", { caseId: caseOf(panel, 1).id });
  expect(states(out)).toEqual(["ON", "WAITING", "ON"]);
  expect(caseOf(out, 1).motions).toMatchObject([
    { takenOutBy: "Ben Member", result: null, tally: null, votes: [] },
  ]);
  const closed = await close(consentId);
  expect(results(closed)).toEqual(["CARRIED", null, "CARRIED"]);
  // Not with others again, but on its own as ever.
  const again = { id: panel.id, caseIds: [caseOf(panel, 1).id], reasons: "Again." };
  expect((await actOnPanel(api, chair, "panelConsentPut", again)).codes).toEqual([
    ...["TOO_FEW_TOGETHER", "TO_BE_DISCUSSED"],
  ]);
  const alone = await donePanel(api, chair, "panelCaseOpen", step(caseOf(closed, 1)));
  expect(caseOf(alone, 1)).toMatchObject({ state: "ON", openMotion: null });
});

it("sends back to the agenda what finds no majority or has lost its quorum", async () => {
  const { panel, applications, consentId } = await together();
  const [tie, thin] = panel.cases;
  const [ownVote] = tie?.motions ?? [];
  await vote(consentId, [
    [ann, "FOR"],
    [ben, "FOR"],
    [cem, "ABSTAIN"],
    [chair, "FOR"],
  ]);
  for (const person of [ann, chair]) {
    await donePanel(api, person, "panelMotionVote", { motionId: ownVote?.id, vote: "AGAINST" });
  }
  await donePanel(api, ben, "panelMotionVote", { motionId: ownVote?.id, vote: "FOR" });
  await donePanel(api, cem, "panelMotionVote", { motionId: ownVote?.id, vote: "FOR" });
  // Three of five conflicts leave two who count.
  for (const person of [ann, ben, cem]) {
    await donePanel(api, person, "panelCaseRecuse", { caseId: thin?.id, kind: "COMPETITOR" });
  }
  const closed = await close(consentId);
  expect(states(closed)).toEqual(["WAITING", "WAITING", "VOTED"]);
  expect(results(closed)).toEqual(["LOST", null, "CARRIED"]);
  const moved = await api.db.prisma.application.findMany({
    where: { id: { in: applications.map(({ id }) => id) }, status: { not: "PANEL" } },
  });
  expect(moved).toEqual([]);
});

it("keeps the recused out of their case, while they vote on the others", async () => {
  const { panel, consentId } = await together(2);
  const [first] = panel.cases;
  const left = await donePanel(api, ann, "panelCaseRecuse", { caseId: first?.id, kind: "FAMILY" });
  expect(left.consent).toMatchObject({ closedForViewer: 1, canVote: true });
  expect(caseOf(left)).toMatchObject({ isClosedForViewer: true, application: null, motions: [] });
  expect((await actOnPanel(api, ann, "panelCaseTakeOut", { caseId: first?.id })).codes).toEqual([
    "NOT_FOUND",
  ]);
  await vote(consentId, [
    [ann, "FOR"],
    [ben, "FOR"],
    [cem, "FOR"],
    [chair, "FOR"],
  ]);
  const closed = await close(consentId);
  expect(caseOf(closed).motions[0]).toMatchObject({ tally: { for: 3 }, result: "CARRIED" });
  expect(caseOf(closed, 1).motions[0]).toMatchObject({ tally: { for: 4 }, result: "CARRIED" });
});

it("puts nothing to one vote that the full panel discusses, nor closes one of several alone", async () => {
  const newcomer = await api.signUp("Nia Newcomer");
  const { panel } = await aMeeting(api, { ...people, pi: newcomer }, { count: 2 });
  expect(panel.togetherCaseIds).toEqual([]);
  const input = { id: panel.id, caseIds: panel.cases.map((one) => one.id), reasons: "All agree." };
  const refused = await actOnPanel(api, chair, "panelConsentPut", input);
  expect(refused.problems).toMatchObject([
    { code: "NOT_FAST_TRACK", path: ["caseIds", "0"] },
    { code: "NOT_FAST_TRACK", path: ["caseIds", "1"] },
  ]);
  const { panel: other } = await together(2);
  const motionId = caseOf(other).motions[0]?.id;
  expect((await actOnPanel(api, chair, "panelMotionClose", { motionId })).codes).toEqual([
    "VOTED_TOGETHER",
  ]);
});

it("says in the minutes what was voted on together, and who took what out", async () => {
  const { panel, consentId } = await together();
  await donePanel(api, cem, "panelCaseTakeOut", { caseId: caseOf(panel, 2).id });
  await vote(consentId, [
    [ann, "FOR"],
    [ben, "FOR"],
    [cem, "FOR"],
  ]);
  const closed = await close(consentId);
  const over = await donePanel(api, chair, "panelCaseDefer", {
    ...{ ...step(caseOf(closed, 2)), reason: "To be discussed next time." },
  });
  const { id, version } = over;
  await donePanel(api, chair, "panelClose", { id, expectedVersion: version });
  const { content } = await api.db.prisma.panelMinutes.findUniqueOrThrow({
    where: { panelId: panelRowId(panel) },
  });
  expect(content).toMatchObject({
    cases: [
      { motions: [{ isTogether: true, takenOutBy: null, result: "CARRIED", for: 3 }] },
      { motions: [{ isTogether: true, takenOutBy: null, result: "CARRIED", for: 3 }] },
      {
        state: "DEFERRED",
        motions: [{ isTogether: true, takenOutBy: "Cem Member", result: null, for: 0 }],
      },
    ],
  });
});

it("takes a vote that is cast while it is being closed, or refuses it, and loses none", async () => {
  const { consentId, panel } = await together(2);
  await vote(consentId, [
    [ann, "FOR"],
    [ben, "FOR"],
    [chair, "FOR"],
  ]);
  const [closed, cast] = await Promise.all([
    actOnPanel(api, chair, "panelConsentClose", { consentId }),
    actOnPanel(api, cem, "panelConsentVote", { consentId, vote: "AGAINST" }),
  ]);
  expect(closed.codes).toEqual([]);
  const after = await shownPanel(api, chair, panelRowId(panel));
  const against = cast.codes.length === 0 ? 1 : 0;
  if (against === 0) expect(cast.codes).toEqual(["VOTE_CLOSED"]);
  for (const one of after?.cases ?? []) {
    expect(one.motions[0]?.tally).toEqual({ for: 3, against, abstained: 0 });
  }
});
