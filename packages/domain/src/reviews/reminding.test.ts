import type { Reminder } from "./reminder.ts";
import { dueOnceReminded, remindingProblems, type Remindable } from "./reminding.ts";

const NOW = new Date("2026-11-27T01:00:00Z");
const LATELY = "2026-11-26T01:00:00.001Z";

const remindedBy = (by: Reminder["by"], at: string): Reminder => ({ by, at: new Date(at) });

function aPlace(changes: Partial<Remindable> = {}): Remindable {
  return {
    ...{ status: "UNDER_REVIEW", assignment: "ACCEPTED", review: null, isOfCommittee: true },
    ...{ dueAt: new Date("2026-12-10T16:00:00Z"), reminder: null, ...changes },
  };
}

const codes = (place: Remindable) => remindingProblems(place, NOW).map(({ code }) => code);

it.each<[string, Partial<Remindable>]>([
  ["has not answered", { assignment: "ASKED" }],
  ["wrote nothing yet", {}],
  ["began to write", { review: "DRAFT" }],
  ["was reminded by hand a day ago", { reminder: remindedBy("OFFICE", "2026-11-26T01:00:00Z") }],
  [
    "was reminded by the clock a day ago",
    { reminder: remindedBy("CLOCK", "2026-11-26T01:00:00Z") },
  ],
  ["let the day pass", { dueAt: new Date("2026-11-20T16:00:00Z") }],
])("reminds somebody who %s", (_, changes) => {
  expect(codes(aPlace(changes))).toEqual([]);
});

it.each<[string, string, Partial<Remindable>]>([
  ["REVIEW_NOT_WAITED_FOR", "handed in", { review: "SUBMITTED" }],
  ["REVIEW_NOT_WAITED_FOR", "declined", { assignment: "DECLINED" }],
  ["REVIEW_NOT_WAITED_FOR", "lost the role", { isOfCommittee: false }],
  ["REVIEW_NOT_WAITED_FOR", "reviews what went on", { status: "PANEL" }],
  ["REMINDED_LATELY", "was reminded by hand", { reminder: remindedBy("OFFICE", LATELY) }],
  ["REMINDED_LATELY", "was reminded by the clock", { reminder: remindedBy("CLOCK", LATELY) }],
])("answers %s for somebody who %s", (code, _, changes) => {
  expect(codes(aPlace(changes))).toEqual([code]);
});

it("keeps the day, and gives a week, to its end in Beijing, where it has passed", () => {
  const { dueAt } = aPlace();
  expect(dueOnceReminded({ dueAt }, NOW)).toEqual(dueAt);
  expect(dueOnceReminded({ dueAt: null }, NOW)).toBeNull();
  const passed = { dueAt: new Date("2026-11-20T16:00:00Z") };
  expect(dueOnceReminded(passed, NOW)).toEqual(new Date("2026-12-04T16:00:00Z"));
});
