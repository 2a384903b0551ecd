import fc from "fast-check";
import { savedViewProblems, viewCountProblems, VIEWS_PER_PERSON } from "./saved-view.ts";
import {
  OFFICE_STATUSES,
  OPEN_STATUSES,
  readWorkListQuery,
  statusesOf,
  WORK_LIST_SORTS,
  WORK_LIST_TEXT_MAX,
  writeWorkListQuery,
  type WorkListQuery,
} from "./work-list.ts";

const EVERYTHING = readWorkListQuery({});

/** An address's parameters as a server reads them. */
function parametersOf(query: WorkListQuery): Record<string, string> {
  return Object.fromEntries(writeWorkListQuery(query));
}

describe("the office's list", () => {
  it("asks for what somebody has to act on, longest waiting first, when nothing is said", () => {
    expect(EVERYTHING).toMatchObject({ status: "OPEN", sort: "waiting", text: "", mission: "" });
    expect(writeWorkListQuery(EVERYTHING)).toEqual([["status", "OPEN"]]);
  });

  it("is written and read again without loss, whatever is looked for", () => {
    const words = fc
      .string({ unit: "grapheme", maxLength: 40 })
      .map((text) => text.replaceAll("\0", "").trim());
    fc.assert(
      fc.property(
        fc.record({
          status: fc.constantFrom("OPEN" as const, "ALL" as const, ...OFFICE_STATUSES),
          text: words,
          round: words,
          mission: words,
          institution: words,
          country: words,
          person: words,
          type: fc.constantFrom("" as const, "RESEARCH" as const, "PUBLIC_WELFARE" as const),
          sort: fc.constantFrom(...WORK_LIST_SORTS),
        }),
        (query) => {
          expect(readWorkListQuery(parametersOf(query))).toEqual(query);
        },
      ),
    );
  });

  it("takes what it does not know as not asked for", () => {
    const unknown = { status: "DRAFT", sort: "colour", type: "LOAN", page: "3" };
    expect(readWorkListQuery(unknown)).toEqual(EVERYTHING);
  });

  it("takes the first of a parameter given twice, without what no database keeps", () => {
    expect(readWorkListQuery({ text: [" ice\0 ", "dust"] }).text).toBe("ice");
    expect(readWorkListQuery({ text: "x".repeat(1_000) }).text).toHaveLength(WORK_LIST_TEXT_MAX);
    expect(readWorkListQuery({ text: `${"x".repeat(199)}🜨` }).text.isWellFormed()).toBe(true);
  });

  it("never holds drafts, and is open where somebody acts", () => {
    expect(OFFICE_STATUSES).not.toContain("DRAFT");
    expect(statusesOf("OPEN")).toEqual(OPEN_STATUSES);
    expect(OPEN_STATUSES).toEqual([
      ...["SUBMITTED", "SCREENING", "UNDER_REVIEW", "CHANGES_REQUESTED"],
      ...["PANEL", "RECOMMENDED", "RESERVE_LIST"],
    ]);
    expect(statusesOf("ALL")).toBeNull();
    expect(statusesOf("DECLINED")).toEqual(["DECLINED"]);
  });
});

describe("a saved view", () => {
  it("has a name of 1 to 80 characters and an address of at most 8,000", () => {
    expect(savedViewProblems({ name: "待处理", query: "status=OPEN" })).toEqual([]);
    expect(savedViewProblems({ name: " ", query: "" })).toMatchObject([
      { code: "REQUIRED", path: ["name"] },
    ]);
    expect(savedViewProblems({ name: "样".repeat(81), query: "x".repeat(8_001) })).toMatchObject([
      { code: "TOO_LONG", path: ["name"], params: { max: 80, length: 81 } },
      { code: "TOO_LONG", path: ["query"], params: { max: 8_000 } },
    ]);
  });

  it("is one of at most fifty", () => {
    expect(viewCountProblems(VIEWS_PER_PERSON - 1)).toEqual([]);
    expect(viewCountProblems(VIEWS_PER_PERSON)).toMatchObject([{ code: "TOO_MANY_VIEWS" }]);
  });
});
