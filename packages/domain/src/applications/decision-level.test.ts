import { decisionOf } from "./decision-level.ts";
import { MOVES, type Move } from "./workflow.ts";

/** Written by hand from the decision chain: the committee recommends, the office confirms, the authority approves. */
const DECIDES: Readonly<Partial<Record<Move, string>>> = {
  RECOMMEND: "COMMITTEE RECOMMENDED",
  PROMOTE: "COMMITTEE RECOMMENDED",
  RESERVE: "COMMITTEE RESERVED",
  DECLINE: "COMMITTEE DECLINED",
  CONFIRM: "OFFICE CONFIRMED",
  APPROVE: "AUTHORITY APPROVED",
  SEND_BACK: "AUTHORITY SENT_BACK",
};

it.each(MOVES)("%s is a decision of its level, or none", (move) => {
  const decided = decisionOf(move, { from: "PANEL" });
  expect(decided === null ? undefined : `${decided.level} ${decided.outcome}`).toBe(DECIDES[move]);
});

it("is the office's when it declines in screening", () => {
  expect(decisionOf("DECLINE", { from: "SCREENING" })).toEqual({
    ...{ level: "OFFICE", outcome: "DECLINED" },
  });
});
