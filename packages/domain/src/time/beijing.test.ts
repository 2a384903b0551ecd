import {
  beijingDay,
  endOfBeijingDay,
  isCalendarDay,
  isWithin,
  monthsLater,
  startOfBeijingDay,
} from "./beijing.ts";

it("24:00 in Beijing is 16:00 UTC of the same day", () => {
  expect(endOfBeijingDay("2026-12-22").toISOString()).toBe("2026-12-22T16:00:00.000Z");
});

it("00:00 in Beijing is 16:00 UTC of the day before", () => {
  expect(startOfBeijingDay("2027-01-01").toISOString()).toBe("2026-12-31T16:00:00.000Z");
});

it("the end of a day is the start of the next", () => {
  expect(endOfBeijingDay("2028-02-28")).toEqual(startOfBeijingDay("2028-02-29"));
});

it.each([
  ["2026-12-22T15:59:59.999Z", "2026-12-22"],
  ["2026-12-22T16:00:00.000Z", "2026-12-23"],
])("at %s it is %s in Beijing", (instant, day) => {
  expect(beijingDay(new Date(instant))).toBe(day);
});

it.each(["2027-02-29", "2026-13-01", "2026-1-1", "", "26-01-01", "2026-12-22T00:00"])(
  "%j is no day",
  (day) => {
    expect(isCalendarDay(day)).toBe(false);
    expect(() => endOfBeijingDay(day)).toThrow(RangeError);
  },
);

it("a span is open at its first instant and closed at its last", () => {
  const span = {
    opensAt: startOfBeijingDay("2026-11-01"),
    closesAt: endOfBeijingDay("2026-12-22"),
  };
  const oneMs = (instant: Date, by: number) => new Date(instant.getTime() + by);
  expect(isWithin(span, span.opensAt)).toBe(true);
  expect(isWithin(span, oneMs(span.opensAt, -1))).toBe(false);
  expect(isWithin(span, oneMs(span.closesAt, -1))).toBe(true);
  expect(isWithin(span, span.closesAt)).toBe(false);
});

it.each([
  ["2027-03-01", 6, "2027-09-01"],
  ["2027-07-15", 12, "2028-07-15"],
  ["2027-08-31", 6, "2028-02-29"],
  ["2026-08-31", 6, "2027-02-28"],
  ["2027-10-31", 1, "2027-11-30"],
  ["2027-12-31", 0, "2027-12-31"],
])("%s and %i months is %s", (day, months, later) => {
  expect(monthsLater(day, months)).toBe(later);
});

it("no month is counted from a day that does not exist", () => {
  expect(() => monthsLater("2027-02-29", 6)).toThrow(RangeError);
});
