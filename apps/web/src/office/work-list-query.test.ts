import { filterOf, readWorkListQuery, workListHref } from "./work-list-query.ts";

const everything = readWorkListQuery({});

describe("the address of the work list", () => {
  it("asks for what somebody has to act on, longest waiting first, when it says nothing", () => {
    expect(everything).toEqual({ status: "OPEN", round: "", text: "", sort: "waiting" });
    expect(workListHref(everything, {})).toBe("/office");
  });

  it("survives being written and read again", () => {
    const query = readWorkListQuery({
      status: "UNDER_REVIEW",
      round: "2026-2",
      text: "玄武岩 & ice",
      sort: "number",
    });
    const url = new URL(workListHref(query, {}), "http://portal.test");
    expect(readWorkListQuery(Object.fromEntries(url.searchParams))).toEqual(query);
  });

  it("does not ask for what it does not know", () => {
    expect(readWorkListQuery({ status: "DRAFT", sort: "colour" })).toEqual(everything);
  });

  it("looks only among what the office may see", () => {
    expect(filterOf({ ...everything, status: "DECLINED" })).toEqual({
      scope: "OFFICE",
      status: ["DECLINED"],
    });
    expect(filterOf(everything).status).toEqual(["SUBMITTED", "UNDER_REVIEW", "CHANGES_REQUESTED"]);
    expect(filterOf({ ...everything, status: "ALL" })).toEqual({ scope: "OFFICE" });
  });
});
