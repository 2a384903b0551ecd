import {
  daysLater,
  isProvisional,
  isWorkingDay,
  workingDaysAfter,
  workingDaysBetween,
  type WorkingCalendar,
} from "./working-days.ts";

/** Late September and early October as of 2026: a week of holidays, made up for on two weekends. */
const calendar: WorkingCalendar = {
  days: new Map([
    ["2026-09-20", "WORKDAY"],
    ["2026-10-01", "HOLIDAY"],
    ["2026-10-02", "HOLIDAY"],
    ["2026-10-03", "HOLIDAY"],
    ["2026-10-04", "HOLIDAY"],
    ["2026-10-05", "HOLIDAY"],
    ["2026-10-06", "HOLIDAY"],
    ["2026-10-07", "HOLIDAY"],
    ["2026-10-10", "WORKDAY"],
  ]),
  knownYears: new Set([2026]),
};

it.each([
  ["an ordinary Friday", "2026-09-18", true],
  ["an ordinary Saturday", "2026-09-19", false],
  ["a Sunday that is made up", "2026-09-20", true],
  ["a Thursday of the National Day", "2026-10-01", false],
  ["a Sunday of the National Day", "2026-10-04", false],
  ["a Saturday that is made up", "2026-10-10", true],
])("%s (%s) is worked: %s", (_, day, expected) => {
  expect(isWorkingDay(calendar, day)).toBe(expected);
});

it.each([
  ["2026-09-18", 0, "2026-09-18"],
  ["2026-09-18", 1, "2026-09-20"],
  ["2026-09-30", 1, "2026-10-08"],
  ["2026-09-30", 3, "2026-10-10"],
  ["2026-10-04", 1, "2026-10-08"],
  ["2026-09-22", 10, "2026-10-12"],
])("after %s the working day number %i is %s", (from, count, day) => {
  expect(workingDaysAfter(calendar, from, count)).toEqual({ day, isProvisional: false });
});

it("says that a date beyond the known years may still move", () => {
  expect(workingDaysAfter(calendar, "2026-12-30", 1)).toEqual({
    day: "2026-12-31",
    isProvisional: false,
  });
  expect(workingDaysAfter(calendar, "2026-12-30", 2)).toEqual({
    day: "2027-01-01",
    isProvisional: true,
  });
});

it.each([
  ["2026-09-30", "2026-10-08", 1],
  ["2026-09-18", "2026-09-21", 2],
  ["2026-09-18", "2026-09-18", 0],
  ["2026-09-18", "2026-09-01", 0],
])("from %s to %s there are %i working days", (from, to, count) => {
  expect(workingDaysBetween(calendar, from, to)).toEqual({ count, isProvisional: false });
});

it("is what counting on from the first day comes back to", () => {
  for (let count = 0; count < 60; count += 1) {
    const { day } = workingDaysAfter(calendar, "2026-08-03", count);
    expect(workingDaysBetween(calendar, "2026-08-03", day).count).toBe(count);
  }
});

it.each([
  ["2026-01-01", "2026-12-31", false],
  ["2025-12-31", "2026-01-02", true],
  ["2026-12-31", "2027-01-01", true],
  ["2027-05-01", "2027-05-02", true],
])("what is said of %s to %s is provisional: %s", (from, to, expected) => {
  expect(isProvisional(calendar, from, to)).toBe(expected);
});

it("counts days over the end of February and of the year", () => {
  expect(daysLater("2028-02-28", 2)).toBe("2028-03-01");
  expect(daysLater("2026-12-31", 1)).toBe("2027-01-01");
  expect(daysLater("2026-01-01", -1)).toBe("2025-12-31");
});

it("throws for what is no day and no count", () => {
  expect(() => isWorkingDay(calendar, "2026-02-30")).toThrow(RangeError);
  expect(() => workingDaysAfter(calendar, "2026-02-01", -1)).toThrow(RangeError);
});
