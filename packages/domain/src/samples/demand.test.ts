import { aBalance } from "../testing/builders.ts";
import {
  APPLICATION_STATUSES,
  isOpenRequest,
  OPEN_REQUEST_STATUSES,
} from "../applications/status.ts";
import { demandOn } from "./demand.ts";

const stock = aBalance(10_000n);
const asked = (count: number, minimumUg = 0n, optimumUg = 0n) => ({ count, minimumUg, optimumUg });

describe("what is asked of a powder against what is left", () => {
  it.each([
    ["nothing, while nobody asks", 0, 0n, 0n, "NONE"],
    ["all of it, to the last microgram", 2, 4_000n, 10_000n, "FITS"],
    ["the optimum amounts no longer, by one step", 2, 4_000n, 10_100n, "OPTIMUM_EXCEEDS"],
    ["the minimum amounts neither", 3, 10_100n, 20_000n, "MINIMUM_EXCEEDS"],
  ] as const)("fits: %s", (_, count, minimumUg, optimumUg, expected) => {
    expect(demandOn("BY_MASS", asked(count, minimumUg, optimumUg), stock)).toBe(expected);
  });
});

describe("what is asked of a whole unit", () => {
  it("fits for one who asks, while it is there", () => {
    expect(demandOn("WHOLE_UNIT", asked(1), stock)).toBe("FITS");
    expect(demandOn("WHOLE_UNIT", asked(1), aBalance(0n))).toBe("MINIMUM_EXCEEDS");
  });

  it("is more than there is for two", () => {
    expect(demandOn("WHOLE_UNIT", asked(2), stock)).toBe("MINIMUM_EXCEEDS");
  });
});

it("nothing is said against a stock that is not known", () => {
  expect(demandOn("BY_MASS", asked(1, 1n, 1n), null)).toBeNull();
  expect(demandOn("BY_MASS", asked(0), null)).toBe("NONE");
});

it("a request is open once it was submitted and until it is promised or decided", () => {
  // Nobody outside knows what is recommended before the decision; what is on the reserve list waits for mass.
  expect(OPEN_REQUEST_STATUSES).toEqual([
    ...["SUBMITTED", "SCREENING", "UNDER_REVIEW", "CHANGES_REQUESTED", "PANEL"],
    ...["RECOMMENDED", "RESERVE_LIST"],
  ]);
  expect(APPLICATION_STATUSES.filter(isOpenRequest)).toEqual(OPEN_REQUEST_STATUSES);
});
