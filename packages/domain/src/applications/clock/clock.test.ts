import type { WorkingCalendar } from "../../time/working-days.ts";
import type { ApplicationStatus } from "../status.ts";
import { calendarDays, expectation, pastStages } from "./expectation.ts";
import { isPause, officeStages, pausedDays, publicStages, type ClockStep } from "./stages.ts";

const day = (date: number) => new Date(Date.UTC(2026, 5, date, 2));
const steps = (...all: [number, ApplicationStatus][]): ClockStep[] =>
  all.map(([date, to]) => ({ at: day(date), to }));

const history = steps(
  [1, "SUBMITTED"],
  [3, "SCREENING"],
  [5, "UNDER_REVIEW"],
  // Somebody left the team: no stage ends by it.
  [6, "UNDER_REVIEW"],
  [8, "CHANGES_REQUESTED"],
  [12, "UNDER_REVIEW"],
  [20, "PANEL"],
);

it("has a stay for each status as the office sees it", () => {
  expect(officeStages(history).map(({ key, since, until }) => [key, since, until])).toEqual([
    ["SUBMITTED", day(1), day(3)],
    ["SCREENING", day(3), day(5)],
    ["UNDER_REVIEW", day(5), day(8)],
    ["CHANGES_REQUESTED", day(8), day(12)],
    ["UNDER_REVIEW", day(12), day(20)],
    ["PANEL", day(20), null],
  ]);
});

it("tells the applicant nothing of the steps within a public stage", () => {
  expect(publicStages(history).map(({ key, since, until }) => [key, since, until])).toEqual([
    ["SUBMITTED", day(1), day(3)],
    ["IN_REVIEW", day(3), day(8)],
    ["ACTION_NEEDED", day(8), day(12)],
    ["IN_REVIEW", day(12), null],
  ]);
});

it("counts the days in which it stood still as each stage counts its own", () => {
  expect(pausedDays(officeStages(history), day(25))).toBe(4);
  const asked = officeStages(history.slice(0, 5));
  expect(pausedDays(asked, new Date(day(10).getTime() + 1))).toBe(calendarDays(day(8), day(10)));
  expect([isPause("CHANGES_REQUESTED"), isPause("ACTION_NEEDED"), isPause("SUBMITTED")]).toEqual([
    ...[true, true, false],
  ]);
});

it.each([
  [2, null],
  [3, 12.5],
])("of %i past cases the median is %s", (cases, medianDays) => {
  expect(pastStages({ medianDays: 12.5, cases })).toEqual({ medianDays, cases });
});

it("knows of no past cases", () => {
  expect(pastStages(null)).toEqual({ medianDays: null, cases: 0 });
});

describe("what to expect", () => {
  const calendar: WorkingCalendar = { days: new Map(), knownYears: new Set([2026]) };
  const facts = {
    ...{ now: day(10), stageSince: day(5), isWithOffice: true, changesDueAt: null },
    reserveEndsAt: null,
    ...{ decisionDueAt: null, pausedDays: 0, past: null },
  };

  it("is the due date of changes while the applicant is asked", () => {
    const changesDueAt = day(20);
    const expected = { at: changesDueAt, by: "CHANGES", isProvisional: false };
    const more = { changesDueAt, decisionDueAt: day(30), isWithOffice: false };
    expect(expectation({ ...facts, ...more }, calendar)).toEqual(expected);
  });

  it("is the last day of the reserve list for what waits there, whatever the round promised", () => {
    const listed = { reserveEndsAt: day(28), decisionDueAt: day(9), pausedDays: 4 };
    const expected = { at: day(28), by: "RESERVE", isProvisional: false };
    expect(expectation({ ...facts, ...listed }, calendar)).toEqual(expected);
  });

  it("is the round's date with the pauses added", () => {
    const decisionDueAt = new Date("2026-06-30T16:00:00Z");
    expect(expectation({ ...facts, decisionDueAt, pausedDays: 4 }, calendar)).toEqual({
      ...{ at: new Date("2026-07-04T16:00:00Z"), by: "ROUND", isProvisional: false },
    });
  });

  it("is what was usual where the round says nothing, if that is known", () => {
    const past = { medianDays: 9.2, cases: 5 };
    expect(expectation({ ...facts, past }, calendar)).toMatchObject({ at: day(15), by: "PAST" });
    expect(expectation({ ...facts, past: { medianDays: null, cases: 2 } }, calendar)).toBeNull();
  });

  it("is nothing once nobody has to act, and provisional beyond the known years", () => {
    const decisionDueAt = new Date("2027-01-15T16:00:00Z");
    expect(expectation({ ...facts, decisionDueAt, isWithOffice: false }, calendar)).toBeNull();
    expect(expectation({ ...facts, decisionDueAt }, calendar)?.isProvisional).toBe(true);
    const lastDay = new Date("2026-12-31T16:00:00Z"); // 24:00
    expect(expectation({ ...facts, decisionDueAt: lastDay }, calendar)?.isProvisional).toBe(false);
  });
});

it("counts days on the calendar in Beijing", () => {
  const night = new Date("2026-06-01T15:59:00Z");
  const morning = new Date("2026-06-01T16:01:00Z");
  expect([calendarDays(night, morning), calendarDays(morning, night)]).toEqual([1, 0]);
});
