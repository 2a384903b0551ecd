import { dailyAt, everyMinutes, isDue } from "./when.ts";

const at = (text: string) => new Date(text);
const eight = dailyAt(8);

it.each([
  ["2026-06-01T08:00:00+08:00", "2026-06-01T08:00:00+08:00"],
  ["2026-06-01T07:59:59+08:00", "2026-05-31T08:00:00+08:00"],
  ["2026-06-01T23:30:00+08:00", "2026-06-01T08:00:00+08:00"],
  ["2026-06-02T00:30:00+08:00", "2026-06-01T08:00:00+08:00"],
])("at %s the last eight o'clock in Beijing was %s", (now, then) => {
  expect(eight(at(now))).toEqual(at(then));
});

it("counts quarters of an hour from the full hour", () => {
  expect(everyMinutes(15)(at("2026-06-01T10:44:59Z"))).toEqual(at("2026-06-01T10:30:00Z"));
});

it.each([
  ["never done", null, "2026-06-01T10:00:00+08:00", true],
  ["done today", "2026-06-01T08:00:01+08:00", "2026-06-01T23:00:00+08:00", false],
  ["done yesterday", "2026-05-31T08:00:01+08:00", "2026-06-01T08:00:00+08:00", true],
  ["not yet eight", "2026-05-31T08:00:01+08:00", "2026-06-01T07:59:59+08:00", false],
  ["missed for weeks", "2026-05-01T08:00:01+08:00", "2026-06-01T07:00:00+08:00", true],
  [
    "by a machine whose clock is ahead",
    "2026-06-01T08:00:03+08:00",
    "2026-06-01T08:00:00+08:00",
    false,
  ],
  ["before the clock was set back", "2026-12-01T08:00:00+08:00", "2026-06-01T10:00:00+08:00", true],
])("%s: done last at %s, due at %s is %s", (_, last, now, due) => {
  expect(isDue(eight, last === null ? null : at(last), at(now))).toBe(due);
});
