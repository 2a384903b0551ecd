import { holdsOf, isRunning, notedHolds, type Step, type TimedHold } from "./holds.ts";

const step = (at: string, publicStatus: Step["publicStatus"]): Step => ({
  at: `${at}T08:00:00Z`,
  publicStatus,
});

const short = (steps: readonly Step[], now: string, expectBy: string | null) =>
  holdsOf({
    steps,
    now: `${now}T08:00:00Z`,
    expectBy: expectBy && `${expectBy}T16:00:00Z`,
  }).map(({ holder, days }) => `${holder} ${String(days)}`);

describe("who had an application, for how long", () => {
  it("follows the office, the applicant while the clock is paused, the approver, and what is left", () => {
    const steps = [
      step("2026-06-20", "DRAFT"),
      step("2026-06-28", "SUBMITTED"),
      step("2026-07-31", "ACTION_NEEDED"),
      step("2026-08-09", "SUBMITTED"),
      step("2026-10-02", "IN_REVIEW"),
    ];
    expect(short(steps, "2026-11-23", "2026-12-18")).toEqual([
      "office 33",
      "paused 9",
      "office 54",
      "deciding 52",
      "left 25",
    ]);
  });

  it("ends with the decision", () => {
    const steps = [
      step("2026-06-28", "SUBMITTED"),
      step("2026-07-01", "IN_REVIEW"),
      step("2026-07-11", "APPROVED"),
    ];
    expect(short(steps, "2026-11-23", "2026-12-18")).toEqual(["office 3", "deciding 10"]);
    expect(isRunning(steps)).toBe(false);
  });

  it("leaves nothing over when the answer is late or no date is set", () => {
    const steps = [step("2026-06-28", "SUBMITTED")];
    expect(short(steps, "2026-07-08", "2026-07-01")).toEqual(["office 10"]);
    expect(short(steps, "2026-07-08", null)).toEqual(["office 10"]);
  });

  it("counts a stay once, however many steps it has", () => {
    const steps = [step("2026-06-28", "SUBMITTED"), step("2026-06-30", "SUBMITTED")];
    expect(short(steps, "2026-07-08", null)).toEqual(["office 10"]);
  });

  it("of a draft is nobody", () => {
    expect(short([step("2026-06-28", "DRAFT")], "2026-07-08", null)).toEqual([]);
    expect(isRunning([])).toBe(false);
  });
});

describe("notes below the ruler", () => {
  const hold = (holder: TimedHold["holder"], days: number): TimedHold => ({
    holder,
    days,
    since: "2026-06-28T08:00:00Z",
  });

  it("say where the clock was paused and where it came to those who decide", () => {
    const holds = [hold("office", 33), hold("paused", 9), hold("office", 54), hold("deciding", 52)];
    expect(notedHolds(holds).map(({ holder }) => holder)).toEqual(["paused", "deciding"]);
  });

  it("never run into each other", () => {
    const holds = [hold("office", 50), hold("paused", 5), hold("deciding", 45)];
    expect(notedHolds(holds).map(({ holder }) => holder)).toEqual(["paused"]);
  });
});
