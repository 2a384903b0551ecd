import { readWorkListQuery } from "@regolith/domain";
import { chosenFilters, filterOf, NO_FILTERS, orderOf, workListHref } from "./work-list-query.ts";

const everything = readWorkListQuery({});

describe("the address of the work list", () => {
  it("survives being written and read again", () => {
    const query = readWorkListQuery({
      ...{ status: "UNDER_REVIEW", round: "2026-2", text: "玄武岩 & ice", sort: "number" },
      ...{ mission: "chang-e-6", institution: "中国科学院 A+B", country: "CN", type: "RESEARCH" },
    });
    const url = new URL(workListHref(query, {}), "http://portal.test");
    expect(readWorkListQuery(Object.fromEntries(url.searchParams))).toEqual(query);
  });

  it("always says the status, so that it means the same whatever view somebody begins with", () => {
    expect(workListHref(everything, {})).toBe("/office?status=OPEN");
    expect(workListHref(everything, { status: "ALL", text: "ice" })).toBe(
      "/office?status=ALL&text=ice",
    );
  });

  it("looks only among what the office may see", () => {
    expect(filterOf({ ...everything, status: "DECLINED" })).toEqual({
      scope: "OFFICE",
      status: ["DECLINED"],
    });
    expect(filterOf(everything).status).toEqual([
      ...["SUBMITTED", "SCREENING", "UNDER_REVIEW", "CHANGES_REQUESTED"],
      ...["PANEL", "RECOMMENDED", "RESERVE_LIST"],
    ]);
    expect(filterOf({ ...everything, status: "ALL" })).toEqual({ scope: "OFFICE" });
  });

  it("asks the API for every filter that is chosen, and takes all of them off at once", () => {
    const query = { ...everything, mission: "chang-e-5", country: "FR", person: "id", text: "ice" };
    expect(filterOf(query)).toMatchObject({
      ...{ mission: "chang-e-5", country: "FR", person: "id", text: "ice" },
    });
    expect(chosenFilters(query)).toEqual(["text", "mission", "country", "person"]);
    expect(chosenFilters({ ...query, ...NO_FILTERS })).toEqual([]);
    expect(orderOf({ ...query, sort: "number" })).toEqual({ field: "NUMBER", direction: "ASC" });
  });
});
