import { anActor, inWorkflow, THE_PI } from "../testing/builders.ts";
import type { Panel, PanelCase, PanelMember, Vote } from "./panel.ts";
import { CASE_STATES, CASE_STEPS, knowsPanel, recusedFrom, seesCase } from "./panel.ts";
import {
  closingProblems,
  deferringProblems,
  leadingProblems,
  motionProblems,
  openingProblems,
  presidingProblems,
  quorumFor,
  votingProblems,
} from "./session.ts";
import { outcomeOf, standingVotes, tallyOf } from "./tally.ts";

const POLICY = { quorumShare: 0.5, quorumLeast: 3 };
const NOW = new Date("2026-11-27T01:00:00Z");

function member(personId: string, changes: Partial<PanelMember> = {}): PanelMember {
  return { personId, roles: ["REVIEWER"], isPresent: true, ...changes };
}

const CHAIR = member("chair", { roles: ["CHAIR"] });
const DEPUTY = member("deputy", { roles: ["REVIEWER", "CHAIR"] });
const [ANN, BEN] = [member("ann"), member("ben")];

function aPanel(changes: Partial<Panel> = {}): Panel {
  const members = [CHAIR, DEPUTY, ANN, BEN];
  return { state: "IN_SESSION", presiderId: "chair", members, ...changes };
}

function aCase(changes: Partial<PanelCase> = {}): PanelCase {
  return { id: "case", state: "ON", recusedIds: [], motions: [], ...changes };
}

const codes = (problems: readonly { code: string }[]) => problems.map(({ code }) => code);
const away = (one: PanelMember): PanelMember => ({ ...one, isPresent: false });

describe("the quorum", () => {
  it.each([
    { members: 3, needed: 3 },
    { members: 5, needed: 3 },
    { members: 7, needed: 4 },
    { members: 8, needed: 4 },
  ])("of $members members is $needed", ({ members, needed }) => {
    const panel = aPanel({ members: Array.from({ length: members }, (_, n) => member(String(n))) });
    expect(quorumFor(panel, aCase(), POLICY)).toEqual({ present: members, needed, isMet: true });
  });

  it("counts neither who is away, nor who is recused, nor who lost the role", () => {
    const members = [CHAIR, away(DEPUTY), ANN, member("ben", { roles: [] })];
    const quorum = quorumFor(aPanel({ members }), aCase({ recusedIds: ["ann"] }), POLICY);
    expect(quorum).toEqual({ present: 1, needed: 3, isMet: false });
  });
});

describe("a case is opened", () => {
  const opened = (panel: Panel, panelCase: PanelCase, others: readonly PanelCase[] = []) =>
    openingProblems(panel, { ...panelCase, status: "PANEL" }, { others, policy: POLICY });

  it("while the quorum is met, and no other is on", () => {
    const waiting = aCase({ state: "WAITING" });
    expect(opened(aPanel(), waiting)).toEqual([]);
    expect(codes(opened(aPanel(), waiting, [aCase()]))).toEqual(["ANOTHER_CASE_ON"]);
    const few = aPanel({ members: [CHAIR, away(DEPUTY), ANN, away(BEN)] });
    expect(opened(few, waiting)).toEqual([
      { code: "QUORUM_NOT_MET", params: { present: 2, needed: 3 }, path: [] },
    ]);
  });

  it("once, and only while the application is before the panel", () => {
    for (const state of CASE_STATES.filter((one) => one !== "WAITING")) {
      expect(codes(opened(aPanel(), aCase({ state })))).toContain("CASE_OVER");
    }
    const gone = { ...aCase({ state: "WAITING" }), status: "WITHDRAWN" as const };
    const problems = openingProblems(aPanel(), gone, { others: [], policy: POLICY });
    expect(codes(problems)).toEqual(["NOT_BEFORE_PANEL"]);
  });
});

describe("a case is led", () => {
  it("by the presiding chair alone while that one takes part", () => {
    expect(leadingProblems(aPanel(), aCase(), "chair")).toEqual([]);
    for (const id of ["deputy", "ann", "nobody"]) {
      expect(codes(leadingProblems(aPanel(), aCase(), id))).toEqual(["NOT_PRESIDING"]);
    }
  });

  it("by another chair who is present where the presiding chair is recused", () => {
    const recused = aCase({ recusedIds: ["chair"] });
    expect(leadingProblems(aPanel(), recused, "deputy")).toEqual([]);
    expect(codes(leadingProblems(aPanel(), recused, "chair"))).toEqual(["RECUSED"]);
  });

  it("by nobody where no chair is left", () => {
    const recused = aCase({ recusedIds: ["chair"] });
    const panel = aPanel({ members: [CHAIR, away(DEPUTY), ANN, BEN] });
    expect(codes(leadingProblems(panel, recused, "chair"))).toEqual(["NO_PRESIDER"]);
  });

  it.each(["PREPARED", "CLOSED"] as const)("not while the meeting is %s", (state) => {
    expect(codes(leadingProblems(aPanel({ state }), aCase(), "chair"))).toEqual([
      "PANEL_NOT_IN_SESSION",
    ]);
  });

  it("and the meeting by its presiding chair, or by another one who is there while that one is not", () => {
    expect(presidingProblems(aPanel(), "chair")).toEqual([]);
    expect(codes(presidingProblems(aPanel(), "deputy"))).toEqual(["NOT_PRESIDING"]);
    const alone = aPanel({ members: [away(CHAIR), DEPUTY, ANN, BEN] });
    expect(presidingProblems(alone, "deputy")).toEqual([]);
    expect(presidingProblems(alone, "chair")).toEqual([]);
    expect(codes(presidingProblems(alone, "ann"))).toEqual(["NOT_PRESIDING"]);
    const former = aPanel({ members: [member("chair"), DEPUTY] });
    expect(codes(presidingProblems(former, "chair"))).toEqual(["NOT_PRESIDING"]);
  });
});

describe("a motion", () => {
  const put = (words: Parameters<typeof motionProblems>[2], panelCase = aCase()) =>
    motionProblems(panelCase, "RESEARCH", words);

  it("says its reasons, and of declining the kind of reason", () => {
    expect(put({ kind: "RECOMMEND", reasonCode: null, reasons: "Sound." })).toEqual([]);
    expect(put({ kind: "RESERVE", reasonCode: null, reasons: " " })).toEqual([
      { code: "REQUIRED", path: ["reasons"] },
    ]);
    expect(put({ kind: "DECLINE", reasonCode: null, reasons: "No." })).toEqual([
      { code: "REQUIRED", path: ["reasonCode"] },
    ]);
    expect(put({ kind: "DECLINE", reasonCode: "OUT_OF_SCOPE", reasons: "" })).toEqual([
      { code: "REQUIRED", path: ["reasons"] },
    ]);
    expect(put({ kind: "RECOMMEND", reasonCode: "OTHER", reasons: "Sound." })).toEqual([
      { code: "INVALID", path: ["reasonCode"] },
    ]);
  });

  it("is put one after the other, on the case that is on", () => {
    const words = { kind: "RECOMMEND", reasonCode: null, reasons: "Sound." } as const;
    const motions = [{ id: "m", kind: "RESERVE" as const, closedAt: null, consentId: null }];
    expect(codes(put(words, aCase({ motions })))).toEqual(["MOTION_OPEN"]);
    expect(codes(put(words, aCase({ state: "VOTED" })))).toEqual(["CASE_NOT_ON"]);
  });
});

describe("a vote is cast", () => {
  const motions = [{ id: "m", kind: "RECOMMEND" as const, closedAt: null, consentId: null }];
  const vote = (actorId: string, panelCase: PanelCase, panel = aPanel(), motionId = "m") =>
    codes(votingProblems(panel, panelCase, { motionId, actorId, policy: POLICY }));

  it("by members who are present and not recused, while it is open", () => {
    const open = aCase({ motions });
    expect(vote("ann", open)).toEqual([]);
    expect(vote("eve", open)).toEqual(["NOT_PRESENT"]);
    expect(vote("ann", open, aPanel({ members: [CHAIR, DEPUTY, away(ANN), BEN] }))).toEqual([
      "NOT_PRESENT",
    ]);
    expect(vote("ann", aCase({ motions, recusedIds: ["ann"] }))).toEqual(["RECUSED"]);
    expect(vote("ann", open, aPanel(), "another")).toEqual(["VOTE_CLOSED"]);
    const closed = [{ id: "m", kind: "RECOMMEND" as const, closedAt: NOW, consentId: null }];
    expect(vote("ann", aCase({ motions: closed }))).toEqual(["VOTE_CLOSED"]);
  });

  it("only while the quorum is there", () => {
    const members = [CHAIR, away(DEPUTY), ANN, away(BEN)];
    expect(vote("ann", aCase({ motions }), aPanel({ members }))).toEqual(["QUORUM_NOT_MET"]);
  });
});

describe("votes are counted", () => {
  const cast = (...votes: readonly [string, Vote][]) =>
    votes.map(([personId, vote]) => ({ personId, vote }));
  const outcome = (ayes: number, against: number, abstained: number, tieBreak = null) =>
    outcomeOf({ for: ayes, against, abstained }, { needed: 3, tieBreak });

  it("by the last one of everybody", () => {
    const votes = cast(["ann", "FOR"], ["ben", "AGAINST"], ["ann", "ABSTAIN"]);
    expect(tallyOf(votes)).toEqual({ for: 0, against: 1, abstained: 1 });
    expect(standingVotes(votes).get("ann")).toBe("ABSTAIN");
  });

  it.each([
    { ayes: 2, against: 1, abstained: 0, result: "CARRIED" },
    { ayes: 1, against: 2, abstained: 0, result: "LOST" },
    { ayes: 1, against: 0, abstained: 2, result: "CARRIED" },
  ])("$ayes for and $against against is $result", ({ ayes, against, abstained, result }) => {
    expect(outcome(ayes, against, abstained)).toEqual({
      ok: true,
      value: { result, isByPresider: false },
    });
  });

  it("with whoever presides deciding a tie", () => {
    const tie = { for: 2, against: 2, abstained: 0 };
    const undecided = outcomeOf(tie, { needed: 3, tieBreak: null });
    expect(undecided.ok || codes(undecided.problems)).toEqual(["TIE_TO_DECIDE"]);
    for (const tieBreak of ["CARRIED", "LOST"] as const) {
      const decided = outcomeOf(tie, { needed: 3, tieBreak });
      expect(decided).toEqual({ ok: true, value: { result: tieBreak, isByPresider: true } });
    }
    // Where there is none, nothing is to be decided.
    expect(outcomeOf({ ...tie, for: 3 }, { needed: 3, tieBreak: "LOST" })).toEqual({
      ok: true,
      value: { result: "CARRIED", isByPresider: false },
    });
  });

  it("once as many have voted as the quorum asks for", () => {
    const early = outcome(2, 0, 0);
    expect(early.ok || codes(early.problems)).toEqual(["VOTES_MISSING"]);
  });
});

describe("a case", () => {
  it("is deferred with a reason before it was voted on", () => {
    expect(deferringProblems(aCase(), "More data asked for.")).toEqual([]);
    expect(codes(deferringProblems(aCase(), ""))).toEqual(["REQUIRED"]);
    expect(codes(deferringProblems(aCase({ state: "VOTED" }), "Late."))).toEqual(["CASE_OVER"]);
    const motions = [{ id: "m", kind: "RECOMMEND" as const, closedAt: null, consentId: null }];
    expect(codes(deferringProblems(aCase({ motions }), "Late."))).toEqual(["MOTION_OPEN"]);
  });

  it("ends once, by a vote or by being deferred", () => {
    const ends = CASE_STATES.filter((state) => CASE_STEPS[state].length === 0);
    expect(ends).toEqual(["DONE", "DEFERRED"]);
  });

  it("keeps the meeting open while it waits or is on", () => {
    const left = [aCase(), aCase({ state: "WAITING" }), aCase({ state: "DONE" })];
    expect(closingProblems(aPanel(), left)).toEqual([
      { code: "CASES_LEFT", params: { count: 2 }, path: [] },
    ]);
    const over = [aCase({ state: "VOTED" }), aCase({ state: "DEFERRED" })];
    expect(closingProblems(aPanel(), over)).toEqual([]);
    expect(codes(closingProblems(aPanel({ state: "CLOSED" }), over))).toEqual([
      "PANEL_NOT_IN_SESSION",
    ]);
  });
});

describe("who takes no part", () => {
  const people = ["ann", "ben", "pi", "tam", "old"].map((id) => ({
    ...anActor({ id, email: `${id}@example.org`, roles: ["REVIEWER"] }),
  }));

  it("is whoever has a conflict, belongs to the team, is named there, or did", () => {
    const application = inWorkflow({
      ...{ status: "PANEL", conflictedIds: ["ann"], memberIds: [], formerIds: ["old"] },
      teamEmails: ["TAM@example.org"],
    });
    expect(recusedFrom(application, people)).toEqual(["ann", "pi", "tam", "old"]);
  });

  it("reads nothing of the case, whatever other role they hold", () => {
    const application = inWorkflow({ status: "PANEL", voterIds: ["ann", "ben"] });
    const ann = anActor({ id: "ann", roles: ["REVIEWER", "SECRETARIAT"] });
    expect(seesCase({ recusedIds: ["ann"] }, application, ann)).toBe(false);
    expect(seesCase({ recusedIds: [] }, application, ann)).toBe(true);
    expect(seesCase({ recusedIds: [] }, application, anActor({ id: "eve" }))).toBe(false);
    expect(seesCase({ recusedIds: [] }, application, THE_PI)).toBe(false);
  });
});

it("is known to its members and the office only", () => {
  const panel = aPanel();
  expect(knowsPanel(panel, anActor({ id: "ann", roles: ["REVIEWER"] }))).toBe(true);
  expect(knowsPanel(panel, anActor({ id: "eve", roles: ["REVIEWER"] }))).toBe(false);
  expect(knowsPanel(panel, anActor({ id: "office", roles: ["AUDITOR"] }))).toBe(true);
  expect(knowsPanel(panel, anActor({ id: "admin", roles: ["ADMINISTRATOR"] }))).toBe(false);
});
