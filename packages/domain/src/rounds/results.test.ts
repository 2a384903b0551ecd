import { APPLICATION_STATUSES } from "../applications/status.ts";
import type { Problem } from "../problems/problem.ts";
import { aRound, WHILE_OPEN } from "../testing/builders.ts";
import {
  keepsResultsWaiting,
  resultsProblems,
  roundFigures,
  type CountedApplication,
} from "./results.ts";

const { closesAt } = aRound();
const after = (days: number) => new Date(closesAt.getTime() + days * 86_400_000 + 1);
const counted = (changes: Partial<CountedApplication> = {}): CountedApplication => ({
  ...{ status: "APPROVED", country: "DE", decidedAt: after(100), grantedUg: 5_000n },
  ...changes,
});

describe("the figures of a round", () => {
  it("are nothing where nobody applied", () => {
    expect(roundFigures([], closesAt)).toEqual({
      ...{ applied: 0, approved: 0, massUg: 0n, medianDays: null, countries: [] },
    });
  });

  it("count what stands approved, by country, the one with most applications first", () => {
    const figures = roundFigures(
      [
        counted(),
        counted({ country: "FR", grantedUg: 1_000n }),
        counted({ country: "FR", status: "REVOKED" }),
        counted({ country: "CH", status: "DECLINED", grantedUg: 0n }),
        counted({ country: "CH", status: "WITHDRAWN", grantedUg: 0n, decidedAt: null }),
      ],
      closesAt,
    );
    expect(figures).toMatchObject({ applied: 5, approved: 2, massUg: 6_000n });
    expect(figures.countries).toEqual([
      { country: "CH", applied: 2, approved: 0, massUg: 0n },
      { country: "FR", applied: 2, approved: 1, massUg: 1_000n },
      { country: "DE", applied: 1, approved: 1, massUg: 5_000n },
    ]);
  });

  it.each<[readonly (number | null)[], number | null]>([
    [[null], null],
    [[40], 40],
    [[40, 10, 90], 40],
    [[40, 10], 25],
    [[10, 11], 11],
    [[-3, null], 0],
  ])("decided after %j days, the median is %j", (days, median) => {
    const applications = days.map((day) =>
      counted({ decidedAt: day === null ? null : after(day) }),
    );
    expect(roundFigures(applications, closesAt).medianDays).toBe(median);
  });
});

describe("publishing results", () => {
  const found = (stage: "DRAFT" | "PUBLISHED", now: Date, undecided: number) =>
    resultsProblems({ stage, closesAt }, { now, undecided }).map(({ code }: Problem) => code);

  it("comes after the closing, once everything is decided", () => {
    expect(found("PUBLISHED", after(1), 0)).toEqual([]);
    expect(found("DRAFT", after(1), 0)).toEqual(["ROUND_NOT_PUBLISHED"]);
    expect(found("PUBLISHED", WHILE_OPEN, 0)).toEqual(["ROUND_NOT_CLOSED"]);
    expect(found("PUBLISHED", after(1), 2)).toEqual(["ROUND_UNDECIDED"]);
  });

  it("does not wait for drafts, for what is over, nor for the reserve list", () => {
    expect(APPLICATION_STATUSES.filter(keepsResultsWaiting)).toEqual([
      ...["SUBMITTED", "SCREENING", "UNDER_REVIEW", "CHANGES_REQUESTED", "PANEL", "RECOMMENDED"],
    ]);
  });
});
