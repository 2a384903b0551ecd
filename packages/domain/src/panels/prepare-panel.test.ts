import {
  agendaProblems,
  panelProblems,
  preparingProblems,
  type MemberCandidate,
} from "./prepare-panel.ts";

const NOW = new Date("2026-11-27T01:00:00Z");
const codes = (problems: readonly { code: string }[]) => problems.map(({ code }) => code);

describe("a meeting is prepared", () => {
  const candidates: MemberCandidate[] = [
    { id: "chair", roles: ["CHAIR"] },
    { id: "deputy", roles: ["REVIEWER", "CHAIR"] },
    { id: "ann", roles: ["REVIEWER"] },
    { id: "ben", roles: ["REVIEWER"] },
  ];
  const facts = {
    ...{ meetsAt: new Date("2026-12-01T01:00:00Z"), place: "Room 1", presiderId: "chair" },
    memberIds: ["chair", "ann", "ben"],
  };
  const look = (changes: Partial<typeof facts>, known = candidates) =>
    panelProblems({ ...facts, ...changes }, { candidates: known, quorumLeast: 3, now: NOW });

  it("with a time to come, a place, and members of the committee, one of them a chair", () => {
    expect(look({})).toEqual([]);
    expect(look({ meetsAt: NOW })).toEqual([{ code: "PANEL_IN_PAST", path: ["meetsAt"] }]);
    expect(look({ place: " " })).toEqual([{ code: "REQUIRED", path: ["place"] }]);
    expect(look({ presiderId: "ann" })).toEqual([
      { code: "PRESIDER_NO_CHAIR", path: ["presiderId"] },
    ]);
    expect(look({ presiderId: "deputy" })).toEqual([
      { code: "PRESIDER_NO_CHAIR", path: ["presiderId"] },
    ]);
    expect(look({ memberIds: ["chair", "ann"] })).toEqual([
      { code: "TOO_FEW_MEMBERS", params: { min: 3 }, path: ["memberIds"] },
    ]);
    expect(look({ memberIds: ["chair", "ann", "ann"] })).toEqual([
      { code: "DUPLICATE_MEMBER", path: ["memberIds", "2"] },
    ]);
    expect(look({ memberIds: ["chair", "ann", "eve"] })).toEqual([
      { code: "UNKNOWN_PERSON", path: ["memberIds", "2"] },
    ]);
    const known = [...candidates, { id: "eve", roles: ["SECRETARIAT" as const] }];
    expect(look({ memberIds: ["chair", "ann", "eve"] }, known)).toEqual([
      { code: "NOT_OF_COMMITTEE", path: ["memberIds", "2"] },
    ]);
  });

  it("until it begins", () => {
    expect(preparingProblems({ state: "PREPARED" })).toEqual([]);
    expect(codes(preparingProblems({ state: "IN_SESSION" }))).toEqual(["PANEL_BEGUN"]);
  });

  it("with applications of its round that are before the panel, each once and in one meeting", () => {
    const one = { id: "one", status: "PANEL", roundId: "r", isOnOtherAgenda: false } as const;
    const agenda = [
      one,
      { ...one, id: "early", status: "UNDER_REVIEW" as const },
      { ...one, id: "foreign", roundId: "other" },
      { ...one, id: "taken", isOnOtherAgenda: true },
    ];
    const looked = (...ids: readonly string[]) =>
      codes(agendaProblems(ids, { roundId: "r", candidates: agenda }));
    expect(looked("one")).toEqual([]);
    expect(looked("early")).toEqual(["NOT_BEFORE_PANEL"]);
    expect(looked("foreign")).toEqual(["NOT_BEFORE_PANEL"]);
    expect(looked("missing")).toEqual(["NOT_BEFORE_PANEL"]);
    expect(looked("one", "one")).toEqual(["CASE_TWICE"]);
    expect(looked("taken")).toEqual(["ON_OTHER_AGENDA"]);
  });
});
