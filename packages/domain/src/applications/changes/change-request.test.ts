import { POLICY_V1 } from "../../policy/policy.ts";
import { aMember, aPowderItem } from "../../testing/builders.ts";
import { EMPTY_ANSWERS } from "../sections/empty-answers.ts";
import type { SectionKey } from "../sections/answers.ts";
import {
  changeRequestProblems,
  dueDayProblems,
  extensionProblems,
  usualDueDay,
  type SectionChange,
} from "./change-request.ts";

const research = {
  type: "RESEARCH",
  answers: {
    ...EMPTY_ANSWERS,
    TEAM: { worksAlone: false, members: [aMember()] },
    SAMPLES: { items: [aPowderItem()] },
  },
} as const;

const ask = (...changes: SectionChange[]): readonly string[] =>
  changeRequestProblems(research, changes).map(({ code, path = [] }) => [code, ...path].join(" "));
const reason = "Why?";

describe("a change that is asked for", () => {
  it.each([
    ["a section", { section: "PROJECT" }],
    ["a question", { section: "PROJECT", field: "objectives" }],
    ["a row", { section: "SAMPLES", row: 0 }],
    ["a question of a row", { section: "SAMPLES", row: 0, field: "minimumMg" }],
    ["a question beside the rows", { section: "TEAM", field: "worksAlone" }],
    ["the list of rows", { section: "SAMPLES", field: "items" }],
  ] as const)("may be pinned to %s", (_, pin) => {
    expect(ask({ ...pin, reason })).toEqual([]);
  });

  it.each([
    [{ section: "PROJECT", field: "colour" }, "FIELD_NOT_IN_SECTION sections 0 field"],
    [{ section: "PROJECT", row: 0 }, "ROW_NOT_IN_SECTION sections 0 row"],
    [{ section: "SAMPLES", row: 1 }, "ROW_NOT_IN_SECTION sections 0 row"],
    [{ section: "SAMPLES", row: -1 }, "ROW_NOT_IN_SECTION sections 0 row"],
    [{ section: "SAMPLES", row: 0.5 }, "ROW_NOT_IN_SECTION sections 0 row"],
    [{ section: "SAMPLES", field: "minimumMg" }, "FIELD_NOT_IN_SECTION sections 0 field"],
    [{ section: "SAMPLES", row: 0, field: "colour" }, "FIELD_NOT_IN_SECTION sections 0 field"],
  ] as const)("is not pinned to %j", (pin, problem) => {
    expect(ask({ ...pin, reason })).toEqual([problem]);
  });

  it.each([
    ["RESEARCH", "EXHIBITION"],
    ["PUBLIC_WELFARE", "ANALYSIS"],
  ] as const)("of a %s application is not in %s, which it does not have", (type, section) => {
    const problems = changeRequestProblems({ ...research, type }, [{ section, reason }]);
    expect(problems).toEqual([{ code: "SECTION_NOT_IN_FORM", path: ["sections", "0", "section"] }]);
  });

  it("is said once and with its reason, several of one section side by side", () => {
    const section: SectionKey = "PROJECT";
    expect(ask()).toEqual(["NO_SECTION_NAMED sections"]);
    expect(
      ask(
        { section, reason },
        { section, field: "title", reason },
        { section, field: null, reason: "" },
      ),
    ).toEqual(["SECTION_NAMED_TWICE sections 2 section", "REQUIRED sections 2 reason"]);
  });
});

describe("a due date", () => {
  const now = new Date("2026-11-26T22:00:00Z"); // 27 November in Beijing

  it("is a fortnight away unless another one is named", () => {
    expect(usualDueDay(POLICY_V1, now)).toBe("2026-12-11");
  });

  it.each([
    ["2026-11-26", ["DUE_DATE_PAST"]],
    ["2026-11-27", ["DUE_DATE_PAST"]],
    ["2026-11-28", []],
  ])("of %s is refused for %j: it is after today in Beijing", (dueOn, codes) => {
    expect(dueDayProblems(dueOn, now).map(({ code }) => code)).toEqual(codes);
  });

  it.each([
    ["2026-12-10", reason, []],
    ["2026-12-09", reason, ["DUE_DATE_NOT_LATER dueOn"]],
    ["2026-11-20", " ", ["DUE_DATE_PAST dueOn", "REQUIRED reason"]],
  ])("is moved to %s for %j with problems %j", (dueOn, words, expected) => {
    const dueAt = new Date("2026-12-09T16:00:00Z"); // 24:00 of the 9th
    const problems = extensionProblems({ dueOn, reason: words }, { dueAt, now });
    expect(problems.map(({ code, path = [] }) => [code, ...path].join(" "))).toEqual(expected);
  });
});
