import { APPLICATION_STATUSES } from "../applications/status.ts";
import { roundRemindersDue, type InRound, type RemindingRound } from "./round-reminders.ts";

const at = (text: string) => new Date(text);
const policy = { roundReminderDays: [7, 1] };

const round: RemindingRound = {
  opensAt: at("2026-11-30T16:00:00Z"),
  noticeDueAt: null,
  closesAt: at("2026-12-31T16:00:00Z"),
  ...{ cancelledAt: null, closesSetAt: null, noticeDueSetAt: null },
};
const withNotice: RemindingRound = { ...round, noticeDueAt: at("2026-12-10T16:00:00Z") };
const draft: InRound = {
  ...{ status: "DRAFT", round, since: at("2026-11-20T08:00:00Z"), hasNotice: false, reminded: [] },
};

const due = (now: string, facts: Partial<InRound> = {}) =>
  roundRemindersDue({ ...draft, ...facts }, policy, at(now)).map(
    ({ about, days }) => `${about} ${String(days)}`,
  );
const closing = (days: number, dueAt = round.closesAt) =>
  ({ about: "CLOSING", dueAt, days }) as const;

describe("the closing of a round is brought to mind", () => {
  it.each([
    ["not before the first day of it", "2026-12-24T15:59:59Z", [], []],
    ["seven days before", "2026-12-24T16:00:00Z", [], ["CLOSING 7"]],
    ["once", "2026-12-26T16:00:00Z", [7], []],
    ["one day before", "2026-12-30T16:00:00Z", [7], ["CLOSING 1"]],
    ["by the last of several that were missed", "2026-12-30T16:00:00Z", [], ["CLOSING 1"]],
    ["not once it is over", "2026-12-31T16:00:00Z", [7], []],
  ])("%s", (_, now, sent, expected) => {
    expect(due(now, { reminded: sent.map((days) => closing(days)) })).toEqual(expected);
  });

  it("to whoever works on what is not submitted", () => {
    const told = APPLICATION_STATUSES.filter(
      (status) => due("2026-12-30T16:00:00Z", { status }).length > 0,
    );
    expect(told).toEqual(["DRAFT", "ENDORSEMENT"]);
  });

  it("not of a round that was cancelled", () => {
    const cancelled = { ...round, cancelledAt: at("2026-12-20T16:00:00Z") };
    expect(due("2026-12-30T16:00:00Z", { round: cancelled })).toEqual([]);
  });

  it("not to who came into the round, or found it open, only after that day", () => {
    const since = at("2026-12-26T08:00:00Z");
    expect(due("2026-12-26T09:00:00Z", { since })).toEqual([]);
    expect(due("2026-12-30T16:00:00Z", { since })).toEqual(["CLOSING 1"]);
    const short = { ...round, opensAt: at("2026-12-26T16:00:00Z") };
    expect(due("2026-12-27T16:00:00Z", { round: short })).toEqual([]);
  });

  it("anew when it was moved, but for days that had passed by then", () => {
    const reminded = [closing(7), closing(1)];
    const moved = { closesAt: at("2027-01-10T16:00:00Z"), closesSetAt: at("2026-12-31T08:00:00Z") };
    const extended = { round: { ...round, ...moved }, reminded };
    expect(due("2026-12-31T16:00:00Z", extended)).toEqual([]);
    expect(due("2027-01-03T16:00:00Z", extended)).toEqual(["CLOSING 7"]);
    const little = { ...round, ...moved, closesAt: at("2027-01-03T16:00:00Z") };
    expect(due("2026-12-31T16:00:00Z", { round: little, reminded })).toEqual([]);
    expect(due("2027-01-02T16:00:00Z", { round: little, reminded })).toEqual(["CLOSING 1"]);
  });
});

describe("notice of intent is brought to mind", () => {
  it("where the round asks for it and nobody gave it", () => {
    const facts = { round: withNotice };
    expect(due("2026-12-03T16:00:00Z", facts)).toEqual(["NOTICE 7"]);
    expect(due("2026-12-03T16:00:00Z", { ...facts, hasNotice: true })).toEqual([]);
    expect(due("2026-12-03T16:00:00Z")).toEqual([]);
  });

  it("before the round opens, too, and anew when its day was moved", () => {
    const early = { ...withNotice, opensAt: at("2026-12-08T16:00:00Z") };
    expect(due("2026-12-03T16:00:00Z", { round: early })).toEqual(["NOTICE 7"]);
    const reminded = [{ about: "NOTICE", dueAt: at("2026-12-05T16:00:00Z"), days: 1 }] as const;
    expect(due("2026-12-03T16:00:00Z", { round: early, reminded })).toEqual(["NOTICE 7"]);
    const noticeDueSetAt = at("2026-12-04T16:00:00Z");
    expect(due("2026-12-05T16:00:00Z", { round: { ...early, noticeDueSetAt } })).toEqual([]);
  });

  it("together with the closing, where both are near", () => {
    const near = { ...withNotice, noticeDueAt: at("2026-12-25T16:00:00Z") };
    expect(due("2026-12-24T16:00:00Z", { round: near })).toEqual(["NOTICE 1", "CLOSING 7"]);
  });

  it("and afterwards nothing more, since the round takes no application without it", () => {
    expect(due("2026-12-24T16:00:00Z", { round: withNotice })).toEqual([]);
    expect(due("2026-12-24T16:00:00Z", { round: withNotice, hasNotice: true })).toEqual([
      "CLOSING 7",
    ]);
  });
});
