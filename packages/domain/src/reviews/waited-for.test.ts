import { reviewTold, type WaitedFor } from "./waited-for.ts";

const policy = { reviewReminderDays: [7, 2] };
const place: WaitedFor = {
  ...{ status: "UNDER_REVIEW", assignment: "ACCEPTED", review: null, isOfCommittee: true },
  dueAt: new Date("2026-12-20T16:00:00Z"),
  dueSetAt: new Date("2026-12-01T08:00:00Z"),
  remindedDays: null,
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

it("reminds of no day that was set after the reminder would have come", () => {
  const dueSetAt = new Date("2026-12-19T08:00:00Z");
  expect(told("2026-12-19T09:00:00Z", { dueSetAt })).toBeNull();
});
