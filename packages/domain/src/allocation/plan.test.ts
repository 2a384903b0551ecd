import { orderOfBoard } from "./plan.ts";

const entries = (ids: string, reranked = "") =>
  [...ids].map((applicationId) => ({
    ...{ applicationId, moveReason: applicationId === reranked ? "It cannot wait." : "" },
  }));

describe("the order of a board", () => {
  it.each([
    ["nothing is planned", "", "", "cab", "cab"],
    ["a plan is saved without another rank", "abc", "", "cab", "cab"],
    ["the ranking knows only some", "abc", "", "c", "cab"],
    ["the chair gave one another rank", "bac", "b", "cab", "bac"],
    ["the chair gave one another rank before others were ranked", "ba", "b", "cab", "bac"],
    ["nobody ranked anything", "abc", "", "", "abc"],
  ])("when %s", (_, planned, reranked, ranking, expected) => {
    expect(orderOfBoard(entries(planned, reranked), [...ranking]).join("")).toBe(expected);
  });
});
