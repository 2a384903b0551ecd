import { ROLES } from "../people/roles.ts";
import {
  calendarDayProblems,
  calendarYearProblems,
  knownYearProblems,
  managesCalendar,
  readsCalendarHistory,
  type CalendarDayFacts,
} from "./calendar-office.ts";

const holiday: CalendarDayFacts = {
  day: "2027-10-01",
  kind: "HOLIDAY",
  nameEn: "National Day",
  nameZh: "国庆节",
  source: "https://www.gov.cn/",
};

const codesOf = (facts: Partial<CalendarDayFacts>): readonly (readonly string[])[] =>
  calendarDayProblems({ ...holiday, ...facts }).map(({ code, path = [] }): readonly string[] => [
    code,
    ...path,
  ]);

it("takes a holiday on any day, and a make-up day on a weekend", () => {
  expect(codesOf({})).toEqual([]);
  expect(codesOf({ day: "2027-10-02" })).toEqual([]);
  expect(codesOf({ day: "2027-10-09", kind: "WORKDAY" })).toEqual([]);
});

it("refuses a make-up day that is worked anyway", () => {
  expect(codesOf({ day: "2027-10-08", kind: "WORKDAY" })).toEqual([["WORKED_ANYWAY", "day"]]);
});

it("names everything that is wrong at once", () => {
  expect(codesOf({ day: "1999-10-01", nameEn: " ", nameZh: "", source: "x".repeat(501) })).toEqual([
    ["OUT_OF_RANGE", "day"],
    ["REQUIRED", "nameEn"],
    ["REQUIRED", "nameZh"],
    ["TOO_LONG", "source"],
  ]);
});

it("asks for the source of a year, and for a year it has", () => {
  expect(knownYearProblems("").map(({ code }) => code)).toEqual(["REQUIRED"]);
  expect(calendarYearProblems(2101).map(({ code }) => code)).toEqual(["OUT_OF_RANGE"]);
  expect(calendarYearProblems(2027)).toEqual([]);
});

it("is kept by secretariat and administrators, and its history is read by the office", () => {
  const roles = ROLES.filter((role) => managesCalendar({ roles: [role] }));
  expect(roles).toEqual(["SECRETARIAT", "ADMINISTRATOR"]);
  const readers = ROLES.filter((role) => readsCalendarHistory({ roles: [role] }));
  expect(readers).toEqual(["SECRETARIAT", "CURATOR", "APPROVER", "AUDITOR", "ADMINISTRATOR"]);
});
