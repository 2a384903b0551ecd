import { APPLICATION_STATUSES } from "../applications/status.ts";
import { cancelProblems, keepsRound } from "./cancel-round.ts";
import { roundState } from "./round.ts";

const WHY = { reasonEn: "Announced by mistake.", reasonZh: "误发公告。" };
const AT = new Date("2026-11-27T01:00:00Z");
const codes = (problems: readonly { code: string }[]) => problems.map(({ code }) => code);

it("keeps a round for everything but drafts and what was withdrawn", () => {
  const free = APPLICATION_STATUSES.filter((status) => !keepsRound(status));
  expect(free).toEqual(["DRAFT", "WITHDRAWN"]);
});

it("cancels a round once, while nothing was submitted, with reasons in both languages", () => {
  expect(cancelProblems({ cancelledAt: null }, { submitted: 0, ...WHY })).toEqual([]);
  expect(codes(cancelProblems({ cancelledAt: AT }, { submitted: 0, ...WHY }))).toEqual([
    "ROUND_CANCELLED",
  ]);
  expect(cancelProblems({ cancelledAt: null }, { submitted: 2, ...WHY })).toMatchObject([
    { code: "ROUND_HAS_APPLICATIONS", params: { count: 2 } },
  ]);
  const blank = { submitted: 0, reasonEn: " ", reasonZh: "" };
  expect(cancelProblems({ cancelledAt: null }, blank)).toMatchObject([
    { code: "REQUIRED", path: ["reasonEn"] },
    { code: "REQUIRED", path: ["reasonZh"] },
  ]);
});

it("is cancelled whatever the clock says", () => {
  const times = { opensAt: new Date("2026-01-01"), closesAt: new Date("2027-01-01") };
  expect(roundState({ ...times, cancelledAt: AT }, AT)).toBe("CANCELLED");
  expect(roundState({ ...times, cancelledAt: null }, AT)).toBe("OPEN");
});
