import type { Panel, PanelCase, PanelMember } from "./panel.ts";
import {
  consentOutcome,
  consentProblems,
  takingOutProblems,
  togetherProblems,
  type ConsentCandidate,
} from "./consent.ts";

const policy = { quorumShare: 0.5, quorumLeast: 3 };

function member(personId: string, changes: Partial<PanelMember> = {}): PanelMember {
  return { personId, roles: ["REVIEWER"], isPresent: true, ...changes };
}

const PANEL: Panel = {
  ...{ state: "IN_SESSION", presiderId: "chair" },
  members: [member("chair", { roles: ["CHAIR"] }), member("ann"), member("ben"), member("cem")],
};

function aCase(changes: Partial<ConsentCandidate> = {}): ConsentCandidate {
  return {
    ...{ id: "case", state: "WAITING", recusedIds: [], motions: [] },
    ...{ status: "PANEL", tier: "FAST_TRACK", ...changes },
  };
}

const MOTION = { id: "m", kind: "RECOMMEND", closedAt: null, consentId: "together" } as const;
const ON: PanelCase = aCase({ state: "ON", motions: [MOTION] });
const codes = (problems: readonly { code: string }[]) => problems.map(({ code }) => code);

describe("a case is put to one vote with others", () => {
  const by = (actorId: string) => ({ actorId, policy });

  it("by whoever presides it, while it waits and is on the fast track", () => {
    expect(togetherProblems(PANEL, aCase(), by("chair"))).toEqual([]);
    expect(codes(togetherProblems(PANEL, aCase(), by("ann")))).toEqual(["NOT_PRESIDING"]);
  });

  it.each<[string, Partial<ConsentCandidate>]>([
    ["NOT_FAST_TRACK", { tier: "FULL_PANEL" }],
    ["NOT_FAST_TRACK", { tier: null }],
    ["CASE_OVER", { state: "DEFERRED" }],
    ["NOT_BEFORE_PANEL", { status: "WITHDRAWN" }],
    ["TO_BE_DISCUSSED", { motions: [{ ...MOTION, closedAt: new Date("2026-11-27") }] }],
    ["QUORUM_NOT_MET", { recusedIds: ["ann", "ben"] }],
    ["NO_PRESIDER", { recusedIds: ["chair"] }],
  ])("but not where it is refused as %s", (code, changes) => {
    expect(codes(togetherProblems(PANEL, aCase(changes), by("chair")))).toEqual([code]);
  });
});

describe("cases are put to one vote", () => {
  const put = (chosen: readonly ConsentCandidate[], agenda: readonly PanelCase[] = chosen) =>
    consentProblems(PANEL, chosen, { actorId: "chair", policy, agenda, reasons: "All agree." });

  it("two at least, and none while another case is on", () => {
    expect(put([aCase(), aCase()])).toEqual([]);
    expect(codes(put([aCase()]))).toEqual(["TOO_FEW_TOGETHER"]);
    expect(codes(put([aCase(), aCase()], [ON]))).toEqual(["ANOTHER_CASE_ON"]);
  });

  it("with reasons, and each problem at the case it is about", () => {
    const chosen = [aCase(), aCase({ tier: "FULL_PANEL" })];
    const asked = { actorId: "chair", policy, agenda: chosen, reasons: " " };
    expect(consentProblems(PANEL, chosen, asked)).toMatchObject([
      { code: "NOT_FAST_TRACK", path: ["caseIds", "1"] },
      { code: "REQUIRED", path: ["reasons"] },
    ]);
  });
});

it("lets every member who is present and not recused take a case out, and nobody else", () => {
  expect(takingOutProblems(PANEL, ON, "ann")).toEqual([]);
  expect(codes(takingOutProblems(PANEL, { ...ON, recusedIds: ["ann"] }, "ann"))).toEqual([
    "RECUSED",
  ]);
  expect(codes(takingOutProblems(PANEL, ON, "office"))).toEqual(["NOT_PRESENT"]);
  const alone = { ...ON, motions: [{ ...MOTION, consentId: null }] };
  expect(codes(takingOutProblems(PANEL, alone, "ann"))).toEqual(["NOT_TOGETHER"]);
});

it.each([
  { for: 2, against: 1, abstained: 0, result: "CARRIED" },
  { for: 1, against: 1, abstained: 1, result: "LOST" },
  { for: 0, against: 0, abstained: 3, result: "LOST" },
])("counts $for for, $against against, $abstained abstained as $result", ({ result, ...tally }) => {
  expect(consentOutcome(tally, 3)).toEqual({ ok: true, value: result });
});

it("decides nothing while votes are missing", () => {
  expect(consentOutcome({ for: 2, against: 0, abstained: 0 }, 3)).toMatchObject({
    ...{ ok: false, problems: [{ code: "VOTES_MISSING" }] },
  });
});
