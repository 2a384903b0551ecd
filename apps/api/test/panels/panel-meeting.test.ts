import { haveReviews } from "@regolith/db/testing";
import {
  aMeeting,
  aVote,
  caseOf,
  panelPeople,
  panelRowId,
  step,
  voteAll,
  type PanelPeople,
} from "../support/panel-meeting.ts";
import { actOnPanel, donePanel, shownPanel } from "../support/panel-requests.ts";
import { startTestApi, type TestApi, type TestPerson } from "../test-api.ts";

let api: TestApi;
let people: PanelPeople;
let office: TestPerson;
let chair: TestPerson;
let deputy: TestPerson;
let members: readonly [TestPerson, TestPerson, TestPerson];
beforeAll(async () => {
  api = await startTestApi();
  people = await panelPeople(api);
  ({ office, chair, deputy, members } = people);
});
afterAll(() => api.stop());

it("votes by simple majority; how somebody voted is shown once the vote is closed", async () => {
  const { panel } = await aMeeting(api, people);
  const motionId = await aVote(api, people, panel);
  const [ann, ben, cem] = members;
  await voteAll(api, motionId, [
    [ann, "AGAINST"],
    [ben, "FOR"],
    [cem, "ABSTAIN"],
    // Changed while it is open: both stay on record.
    [ann, "FOR"],
  ]);
  const open = await shownPanel(api, ben, panelRowId(panel));
  expect(open?.cases[0]?.motions[0]).toMatchObject({
    ...{ votedCount: 3, myVote: "FOR", tally: null, votes: [] },
  });
  const closed = await donePanel(api, chair, "panelMotionClose", { motionId });
  const one = caseOf(closed);
  expect(one).toMatchObject({ state: "VOTED", toCarryOut: "RECOMMEND" });
  expect(one.motions[0]).toMatchObject({
    ...{ result: "CARRIED", isByPresider: false, tally: { for: 2, against: 0, abstained: 1 } },
  });
  expect(one.motions[0]?.votes).toContainEqual({ name: "Ann Member", vote: "FOR" });
  expect(await api.db.prisma.panelVote.count({ where: { personId: ann.id } })).toBe(2);
});

it("leaves a tie to whoever presides, and a lost motion to another one", async () => {
  const { panel } = await aMeeting(api, people);
  const [ann, ben, cem] = members;
  const first = await aVote(api, people, panel);
  const tie = [
    [ann, "AGAINST"],
    [ben, "FOR"],
    [cem, "ABSTAIN"],
  ] as const;
  await voteAll(api, first, tie);
  const undecided = await actOnPanel(api, chair, "panelMotionClose", { motionId: first });
  expect(undecided.codes).toEqual(["TIE_TO_DECIDE"]);
  const lost = await donePanel(api, chair, "panelMotionClose", {
    ...{ motionId: first, tieBreak: "LOST" },
  });
  expect(caseOf(lost)).toMatchObject({ state: "ON", toCarryOut: null });
  const second = await donePanel(api, chair, "panelMotionPut", {
    ...{ ...step(caseOf(lost)), kind: "RESERVE", reasons: "Stock is short." },
  });
  const motionId = caseOf(second).motions.at(-1)?.id ?? "";
  await voteAll(api, motionId, [
    [ann, "FOR"],
    [ben, "FOR"],
    [cem, "FOR"],
  ]);
  const carried = await donePanel(api, chair, "panelMotionClose", { motionId });
  expect(caseOf(carried)).toMatchObject({ state: "VOTED", toCarryOut: "RESERVE" });
});

it("opens and decides nothing without the quorum, and says the figures", async () => {
  const { panel } = await aMeeting(api, people, { count: 1, present: [chair, deputy] });
  const refused = await actOnPanel(api, chair, "panelCaseOpen", step(caseOf(panel)));
  expect(refused.problems).toMatchObject([
    {
      code: "QUORUM_NOT_MET",
      params: [
        { name: "present", value: "2" },
        { name: "needed", value: "3" },
      ],
    },
  ]);
  const [ann] = members;
  const come = { id: panel.id, isPresent: true };
  await donePanel(api, ann, "panelAttend", come);
  const motionId = await aVote(api, people, panel);
  await voteAll(api, motionId, [
    [ann, "FOR"],
    [chair, "FOR"],
    [deputy, "FOR"],
  ]);
  await donePanel(api, ann, "panelAttend", { ...come, isPresent: false });
  expect((await actOnPanel(api, chair, "panelMotionClose", { motionId })).codes).toEqual([
    "QUORUM_NOT_MET",
  ]);
});

it("goes on under another chair where the presiding one is recused", async () => {
  const { panel, applications } = await aMeeting(api, people, { count: 1 });
  const declared = await donePanel(api, chair, "panelCaseRecuse", {
    ...{ caseId: caseOf(panel).id, kind: "ADVISOR", note: "My former student." },
  });
  expect(caseOf(declared)).toMatchObject({ isClosedForViewer: true, application: null });
  expect((await actOnPanel(api, chair, "panelCaseOpen", step(caseOf(panel)))).codes).toEqual([
    "NOT_FOUND",
  ]);
  const opened = await donePanel(api, deputy, "panelCaseOpen", step(caseOf(panel)));
  expect(caseOf(opened)).toMatchObject({ state: "ON", recused: ["Cleo Chair"] });
  const conflict = await api.db.prisma.conflict.findFirstOrThrow({
    where: { applicationId: applications[0]?.id ?? "" },
  });
  expect(conflict).toMatchObject({
    ...{ personId: chair.id, kind: "ADVISOR", source: "DECLARED", detail: "My former student." },
  });
});

it("does not count the vote of who declares a conflict while it is on", async () => {
  const { panel } = await aMeeting(api, people, { count: 1 });
  const [ann, ben, cem] = members;
  const motionId = await aVote(api, people, panel);
  await voteAll(api, motionId, [
    [ann, "AGAINST"],
    [ben, "FOR"],
    [cem, "FOR"],
    [deputy, "AGAINST"],
    [chair, "FOR"],
  ]);
  await donePanel(api, chair, "panelAttend", { id: panel.id, isPresent: true });
  await donePanel(api, cem, "panelCaseRecuse", { caseId: caseOf(panel).id, kind: "FAMILY" });
  const closed = await donePanel(api, chair, "panelMotionClose", { motionId, tieBreak: "LOST" });
  expect(caseOf(closed).motions[0]?.tally).toEqual({ for: 2, against: 2, abstained: 0 });
});

it("shuts the file of a reviewer who declares a conflict there, and tells chair and secretariat", async () => {
  const { panel, applications } = await aMeeting(api, people, { count: 1 });
  const [, , cem] = members;
  const { prisma } = api.db;
  const applicationId = applications[0]?.id ?? "";
  const at = new Date("2026-05-01T00:00:00Z");
  const { id } = await prisma.reviewAssignment.create({
    data: {
      ...{ applicationId, personId: cem.id, role: "SECOND", state: "ACCEPTED" },
      ...{ assignedById: office.id, askedAt: at, answeredAt: at },
    },
  });
  await haveReviews(prisma, applicationId);
  await donePanel(api, cem, "panelCaseRecuse", { caseId: caseOf(panel).id, kind: "FAMILY" });
  const { state, review } = await prisma.reviewAssignment.findUniqueOrThrow({
    where: { id },
    include: { review: true },
  });
  expect([state, review?.state]).toEqual(["CLOSED", "WITHDRAWN"]);
  const told = await prisma.notification.findMany({
    where: { applicationId, kind: "REVIEWER_CONFLICT" },
  });
  expect(told.map(({ personId }) => personId)).toEqual(
    expect.arrayContaining([chair.id, office.id]),
  );
});

it("keeps notes by version, and tells whoever was late", async () => {
  const { panel } = await aMeeting(api, people, { count: 1 });
  const opened = await donePanel(api, chair, "panelCaseOpen", step(caseOf(panel)));
  const { id, notesVersion } = caseOf(opened);
  const note = { caseId: id, expectedVersion: notesVersion };
  const written = await donePanel(api, office, "panelCaseSaveNotes", { ...note, notes: "Good." });
  expect(caseOf(written).notes).toBe("Good.");
  const late = await actOnPanel(api, chair, "panelCaseSaveNotes", { ...note, notes: "Bad." });
  expect(late.codes).toEqual(["STALE"]);
});

it("ranks the recommended with reasons; two at once are told", async () => {
  const { panel, applications } = await aMeeting(api, people, { count: 2 });
  for (const index of [0, 1]) {
    const current = await shownPanel(api, chair, panelRowId(panel));
    const motionId = await aVote(api, people, current ?? panel, { index });
    await voteAll(
      api,
      motionId,
      members.map((one) => [one, "FOR"] as const),
    );
    await donePanel(api, chair, "panelMotionClose", { motionId });
  }
  const [first, second] = applications.map(({ globalId }) => globalId);
  const move = {
    ...{ id: panel.id, expectedVersion: 0, applicationId: second, direction: "UP" },
    reason: "A rarer question.",
  };
  const outcomes = await Promise.all([
    actOnPanel(api, chair, "panelRank", move),
    actOnPanel(api, chair, "panelRank", move),
  ]);
  expect(outcomes.map(({ codes }) => codes.join()).toSorted()).toEqual(["", "STALE"]);
  const ranked = await shownPanel(api, members[0], panelRowId(panel));
  expect(ranked?.ranking).toMatchObject({
    ...{ version: 1, canRank: false, moves: [{ reason: "A rarer question.", by: "Cleo Chair" }] },
    entries: [
      { rank: 1, application: { id: second }, reason: "A rarer question." },
      { rank: 2, application: { id: first }, reason: "As discussed." },
    ],
  });
});

it("closes when nothing of the agenda is left, and its minutes stay as they were signed", async () => {
  const { panel } = await aMeeting(api, people, { count: 2 });
  const close = { id: panel.id, expectedVersion: panel.version };
  expect((await actOnPanel(api, chair, "panelClose", close)).codes).toEqual(["CASES_LEFT"]);
  const motionId = await aVote(api, people, panel, { kind: "DECLINE" });
  await voteAll(
    api,
    motionId,
    members.map((one) => [one, "FOR"] as const),
  );
  const voted = await donePanel(api, chair, "panelMotionClose", { motionId });
  const later = { ...step(caseOf(voted, 1)), reason: "More data is asked for." };
  await donePanel(api, chair, "panelCaseDefer", later);
  const closed = await donePanel(api, chair, "panelClose", close);
  expect(closed).toMatchObject({ state: "CLOSED", minutes: { signedBy: "Cleo Chair" } });
  expect(closed.cases.map(({ state }) => state)).toEqual(["DONE", "DEFERRED"]);
  expect(closed.minutes?.sha256).toMatch(/^[\da-f]{64}$/u);
});
