import { reminderDue, type Deadline } from "./deadline.ts";

describe("a reminder", () => {
  const deadline: Deadline = {
    dueAt: new Date("2026-12-20T16:00:00Z"),
    dueSetAt: new Date("2026-12-01T08:00:00Z"),
    remindedDays: null,
  };
  const due = (now: string, changes: Partial<Deadline> = {}) =>
    reminderDue({ ...deadline, ...changes }, [3, 1], new Date(now));

  it.each([
    ["before the first", "2026-12-17T15:59:59Z", null, null],
    ["three days before", "2026-12-17T16:00:00Z", null, 3],
    ["three days before, sent already", "2026-12-18T16:00:00Z", 3, null],
    ["one day before", "2026-12-19T16:00:00Z", 3, 1],
    ["one day before, the first one missed", "2026-12-19T16:00:00Z", null, 1],
    ["one day before, sent already", "2026-12-20T15:59:59Z", 1, null],
    ["when it is over", "2026-12-20T16:00:00Z", null, null],
  ])("%s (%s, last %s) is %s", (_, now, remindedDays, expected) => {
    expect(due(now, { remindedDays })).toBe(expected);
  });

  it("is not sent for a date set after it would have come", () => {
    const dueSetAt = new Date("2026-12-18T08:00:00Z");
    expect(due("2026-12-18T09:00:00Z", { dueSetAt })).toBeNull();
    expect(due("2026-12-19T16:00:00Z", { dueSetAt })).toBe(1);
  });
});
