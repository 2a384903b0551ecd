import type { Problem } from "../problems/problem.ts";
import { aRoundPlan, WHILE_OPEN } from "../testing/builders.ts";
import { endOfBeijingDay, startOfBeijingDay } from "../time/beijing.ts";
import { editRoundProblems } from "./edit-round.ts";
import { publishProblems, readRoundPlan, roundCodeProblems, roundProblems } from "./round-plan.ts";
import { readRoundDays, roundDays } from "./round-days.ts";

const written = ({ code, path = [] }: Problem) => [code, ...path].join(" ");
const end = endOfBeijingDay;
const BEFORE = new Date("2026-10-01T00:00:00Z");
const AFTER = new Date("2027-01-01T00:00:00Z");

const DAYS = {
  ...{ opensOn: "2026-11-01", noticeDueOn: "2026-11-30", closesOn: "2026-12-22" },
  ...{ reviewsDueOn: "2027-02-10", panelOn: "2027-02-11", decisionDueOn: "2027-04-30" },
};

describe("the days of a round", () => {
  it("begin at 0:00 and end at 24:00 Beijing time; a panel meets in the morning", () => {
    expect(readRoundDays(DAYS)).toEqual({
      ok: true,
      value: {
        opensAt: new Date("2026-10-31T16:00:00Z"),
        noticeDueAt: new Date("2026-11-30T16:00:00Z"),
        closesAt: new Date("2026-12-22T16:00:00Z"),
        reviewsDueAt: new Date("2027-02-10T16:00:00Z"),
        panelAt: new Date("2027-02-11T01:00:00Z"),
        decisionDueAt: new Date("2027-04-30T16:00:00Z"),
      },
    });
  });

  it("are read back as they were said", () => {
    const read = readRoundDays(DAYS);
    expect(read.ok && roundDays(read.value)).toEqual(DAYS);
  });

  it("keep the instant they had when the same day is said again", () => {
    const before = { ...aRoundPlan(), closesAt: new Date("2026-12-22T04:00:00Z") };
    const read = readRoundDays({ ...DAYS, reviewsDueOn: "2027-02-09" }, before);
    expect(read).toMatchObject({
      value: { closesAt: before.closesAt, reviewsDueAt: end("2027-02-09") },
    });
  });

  it("exist, and two of them always", () => {
    const read = readRoundDays({ ...DAYS, opensOn: null, closesOn: "2026-02-30", panelOn: null });
    expect(!read.ok && read.problems.map(written)).toEqual([
      "REQUIRED opensOn",
      "INVALID_DATE closesOn",
    ]);
  });
});

it.each([
  ["2026-2", []],
  ["2026-12", []],
  ["26-2", ["INVALID_ROUND_CODE code"]],
  ["2026/2", ["INVALID_ROUND_CODE code"]],
  [" ", ["REQUIRED code"]],
])("a code %j", (code, problems) => {
  expect(roundCodeProblems(code).map(written)).toEqual(problems);
});

it("tells everything that is wrong at once, days that cannot be read too", () => {
  const facts = { ...aRoundPlan(), nameEn: "", missions: [] };
  const read = readRoundPlan(facts, { ...DAYS, opensOn: null, closesOn: "2026-02-30" });
  expect(!read.ok && read.problems.map(written)).toEqual([
    "REQUIRED nameEn",
    "NONE_CHOSEN missions",
    "REQUIRED opensOn",
    "INVALID_DATE closesOn",
  ]);
});

describe("a round by itself", () => {
  it.each<[string, Parameters<typeof aRoundPlan>[0], string[]]>([
    ["is whole", {}, []],
    ["may leave dates open", { noticeDueAt: null, reviewsDueAt: null, panelAt: null }, []],
    ["has names", { nameEn: " ", nameZh: "" }, ["REQUIRED nameEn", "REQUIRED nameZh"]],
    ["is about a mission", { missions: [] }, ["NONE_CHOSEN missions"]],
    [
      "closes after it opens",
      { noticeDueAt: null, closesAt: end("2026-10-30") },
      ["ROUND_DATE_ORDER closesOn"],
    ],
    [
      "takes notices while it is open",
      { noticeDueAt: end("2026-12-22") },
      ["ROUND_DATE_ORDER closesOn"],
    ],
    [
      "asks notices after it opens",
      { noticeDueAt: startOfBeijingDay("2026-11-01") },
      ["ROUND_DATE_ORDER noticeDueOn"],
    ],
    [
      "is reviewed after it closes",
      { reviewsDueAt: end("2026-12-01") },
      ["ROUND_DATE_ORDER reviewsDueOn"],
    ],
    [
      "is decided after the panel",
      { decisionDueAt: end("2027-02-10") },
      ["ROUND_DATE_ORDER decisionDueOn"],
    ],
    [
      "compares past dates left open",
      { reviewsDueAt: null, panelAt: end("2026-12-01") },
      ["ROUND_DATE_ORDER panelOn"],
    ],
  ])("%s", (_, changes, problems) => {
    expect(roundProblems(aRoundPlan(changes)).map(written)).toEqual(problems);
  });
});

describe("publishing", () => {
  const found = (changes: Parameters<typeof aRoundPlan>[0], now = BEFORE, offered = 5) =>
    publishProblems(aRoundPlan(changes), { now, offered }).map(written);

  it("needs every date but that of a notice, something to offer, and days still to come", () => {
    expect(found({})).toEqual([]);
    expect(found({ noticeDueAt: null })).toEqual([]);
    expect(found({ reviewsDueAt: null, decisionDueAt: null })).toEqual([
      "ROUND_DATE_MISSING reviewsDueOn",
      "ROUND_DATE_MISSING decisionDueOn",
    ]);
    expect(found({}, BEFORE, 0)).toEqual(["ROUND_OFFERS_NOTHING"]);
    expect(found({}, WHILE_OPEN)).toEqual(["ROUND_DATE_PAST opensOn"]);
  });
});

describe("changing a round", () => {
  type Changes = Parameters<typeof aRoundPlan>[0];
  const found = (stage: "DRAFT" | "PUBLISHED", changes: Changes, now: Date) =>
    editRoundProblems({ ...aRoundPlan(), stage }, aRoundPlan(changes), now).map(written);

  it("is free while it is a draft, even into the past", () => {
    expect(found("DRAFT", { opensAt: new Date("2020-01-01T00:00:00Z") }, AFTER)).toEqual([]);
  });

  it.each<[string, Changes, string[]]>([
    ["may open later", { opensAt: startOfBeijingDay("2026-11-15") }, []],
    ["may be narrower", { audience: "DOMESTIC", missions: ["chang-e-5"] }, []],
    [
      "does not move into the past",
      { opensAt: startOfBeijingDay("2026-09-01") },
      ["ROUND_DATE_PAST opensOn"],
    ],
    ["keeps a date it announced", { panelAt: null }, ["ROUND_DATE_MISSING panelOn"]],
  ])("before it opens, a published round %s", (_, changes, problems) => {
    expect(found("PUBLISHED", changes, BEFORE)).toEqual(problems);
  });

  it.each<[string, Changes, string[]]>([
    ["stays as it is", {}, []],
    ["may get better names", { nameEn: "Another name" }, []],
    ["may close later", { closesAt: end("2026-12-31") }, []],
    ["does not close earlier", { closesAt: end("2026-12-15") }, ["ROUND_ONLY_EXTENDED closesOn"]],
    [
      "does not open anew",
      { opensAt: startOfBeijingDay("2026-11-25"), noticeDueAt: null },
      ["ROUND_FIXED_ONCE_OPEN opensOn"],
    ],
    ["may ask for no notice any more", { noticeDueAt: null }, []],
    [
      "takes notices no shorter",
      { noticeDueAt: end("2026-11-25") },
      ["ROUND_ONLY_EXTENDED noticeDueOn"],
    ],
    ["may be for everybody", { audience: "BOTH" }, []],
    ["is for nobody less", { audience: "DOMESTIC" }, ["ROUND_ONLY_WIDENED audience"]],
    ["loses no mission", { missions: ["chang-e-5"] }, ["ROUND_ONLY_WIDENED missions"]],
    ["may name another mission", { missions: ["chang-e-5", "chang-e-6", "tianwen-2"] }, []],
    [
      "asks for no endorsement all at once",
      { asksEndorsement: true },
      ["ROUND_FIXED_ONCE_OPEN asksEndorsement"],
    ],
    ["moves what is to come", { reviewsDueAt: end("2027-01-20") }, []],
  ])("while it is open, it %s", (_, changes, problems) => {
    expect(found("PUBLISHED", changes, WHILE_OPEN)).toEqual(problems);
  });

  it("does not begin to ask for notices while it is open", () => {
    const before = { ...aRoundPlan({ noticeDueAt: null }), stage: "PUBLISHED" } as const;
    expect(editRoundProblems(before, aRoundPlan(), WHILE_OPEN).map(written)).toEqual([
      "ROUND_FIXED_ONCE_OPEN noticeDueOn",
    ]);
  });

  it.each<[string, Changes, string[]]>([
    ["may be decided later", { decisionDueAt: end("2027-05-31") }, []],
    ["does not open again", { closesAt: end("2027-01-15") }, ["ROUND_FIXED_ONCE_OPEN closesOn"]],
    ["is for whom it was", { audience: "BOTH" }, ["ROUND_FIXED_ONCE_OPEN audience"]],
    ["is about what it was", { missions: ["chang-e-5"] }, ["ROUND_FIXED_ONCE_OPEN missions"]],
    [
      "moves nothing into the past",
      { reviewsDueAt: end("2026-12-30") },
      ["ROUND_DATE_PAST reviewsDueOn"],
    ],
  ])("once it closed, it %s", (_, changes, problems) => {
    expect(found("PUBLISHED", changes, AFTER)).toEqual(problems);
  });
});
