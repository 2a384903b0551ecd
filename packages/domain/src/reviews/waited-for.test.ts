import { reviewTold, type WaitedFor } from "./waited-for.ts";

const policy = { reviewReminderDays: [7, 2] };
const place: WaitedFor = {
  ...{ status: "UNDER_REVIEW", assignment: "ACCEPTED", review: null, isOfCommittee: true },
  dueAt: new Date("2026-12-20T16:00:00Z"),
  dueSetAt: new Date("2026-12-01T08:00:00Z"),
  ...{ remindedDays: null, reminder: null },
};
const SEVEN = "2026-12-13T16:00:00Z";
const TWO = "2026-12-18T16:00:00Z";
const OVER = "2026-12-20T16:00:00Z";
const told = (now: string, changes: Partial<WaitedFor> = {}) =>
  reviewTold({ ...place, ...changes }, policy, new Date(now));

it.each<[string, string, number | null, ReturnType<typeof told>]>([
  ["too early", "2026-12-13T15:59:59Z", null, null],
  ["seven days before", SEVEN, null, { days: 7 }],
  ["seven days before, told already", SEVEN, 7, null],
  ["two days before", TWO, 7, { days: 2 }],
  ["two days before, the first one missed", TWO, null, { days: 2 }],
  ["the last moment", "2026-12-20T15:59:59Z", 2, null],
  ["the day has passed", OVER, 2, "OVERDUE"],
  ["the day has passed, every reminder missed", OVER, null, "OVERDUE"],
  ["the day has passed, told already", OVER, 0, null],
])("%s (%s, last %s): %j", (_, now, remindedDays, expected) => {
  expect(told(now, { remindedDays })).toEqual(expected);
});

describe.each([
  ["a reminder", TWO, { days: 2 }],
  ["that it is overdue", OVER, "OVERDUE"],
])("%s", (_, now, expected) => {
  it.each<[string, Partial<WaitedFor>]>([
    ["whoever accepted", {}],
    ["whoever began to write", { review: "DRAFT" }],
    ["whoever has not answered", { assignment: "ASKED" }],
    ["whoever was asked while it is screened", { assignment: "ASKED", status: "SCREENING" }],
    [
      "whoever was asked while changes are waited for",
      { assignment: "ASKED", status: "CHANGES_REQUESTED" },
    ],
  ])("is told of %s", (__, changes) => {
    expect(told(now, changes)).toEqual(expected);
  });

  it.each<[string, Partial<WaitedFor>]>([
    ["whoever handed in", { review: "SUBMITTED" }],
    ["whoever declined", { assignment: "DECLINED" }],
    ["whoever was taken off", { assignment: "WITHDRAWN", review: "WITHDRAWN" }],
    ["whoever lost the place by a conflict", { assignment: "CLOSED" }],
    ["whoever is of the committee no more", { isOfCommittee: false }],
    ["whoever cannot write yet", { status: "SCREENING" }],
    ["whoever waits for changes", { status: "CHANGES_REQUESTED" }],
    ["what went on to the panel", { status: "PANEL" }],
    ["what went on to the panel unanswered", { status: "PANEL", assignment: "ASKED" }],
    ["what was withdrawn", { status: "WITHDRAWN" }],
    ["a review without a day", { dueAt: null }],
  ])("is not told of %s", (__, changes) => {
    expect(told(now, changes)).toBeNull();
  });
});

it.each<[string, string, ReturnType<typeof told>]>([
  ["a minute before", "2026-12-18T15:59:00Z", null],
  ["a day before, less a moment", "2026-12-17T16:00:00.001Z", null],
  ["more than a day before", "2026-12-17T15:59:59.999Z", { days: 2 }],
  ["after it, while the clock was away", "2026-12-18T17:00:00Z", null],
])("leaves out a reminder that the office's stands for: by hand %s", (_, at, expected) => {
  const reminder = { by: "OFFICE", at: new Date(at) } as const;
  expect(told("2026-12-18T18:00:00Z", { remindedDays: 7, reminder })).toEqual(expected);
  expect(told("2026-12-20T15:59:59Z", { remindedDays: 7, reminder })).toEqual(expected);
});

it("tells the office that a day passed, whenever it reminded", () => {
  const reminder = { by: "OFFICE", at: new Date("2026-12-20T15:00:00Z") } as const;
  expect(told(OVER, { reminder })).toBe("OVERDUE");
});

it("leaves out none of the policy's own days for one that came late", () => {
  const reminder = { by: "CLOCK", at: new Date("2026-12-18T15:30:00Z") } as const;
  expect(told(TWO, { remindedDays: 7, reminder })).toEqual({ days: 2 });
});

it("reminds of no day that was set after the reminder would have come", () => {
  const dueSetAt = new Date("2026-12-19T08:00:00Z");
  expect(told("2026-12-19T09:00:00Z", { dueSetAt })).toBeNull();
});
