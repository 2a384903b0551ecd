import { pagerQueries } from "./pager-query.ts";

const middle = { hasNextPage: true, hasPreviousPage: true, startCursor: "s", endCursor: "e" };

describe("pagerQueries", () => {
  test("keeps filters and sorting, and replaces the place in the list", () => {
    const query = { form: ["CLAST", "POWDER"], sort: "code", after: "old" };
    expect(pagerQueries(middle, query)).toEqual({
      previous: { form: ["CLAST", "POWDER"], sort: "code", before: "s" },
      next: { form: ["CLAST", "POWDER"], sort: "code", after: "e" },
    });
  });

  test("leads nowhere from a list that is shown whole", () => {
    const whole = { hasNextPage: false, hasPreviousPage: false, startCursor: "s", endCursor: "e" };
    expect(pagerQueries(whole, {})).toEqual({ previous: null, next: null });
  });
});
