import type { Problem } from "../problems/problem.ts";
import { anActor } from "../testing/builders.ts";
import { ROLES } from "../people/roles.ts";
import { policyOfVersion, POLICY_V1, quorumOf } from "./policy.ts";
import { managesPolicy, readsPolicyHistory } from "./policy-rights.ts";
import { policyChanges, readPolicySettings } from "./read-settings.ts";
import { FIRST_POLICY } from "./settings.ts";

const wrongIn = (given: unknown): string[] => {
  const read = readPolicySettings(given);
  return read.ok ? [] : read.problems.map(written);
};
const written = ({ code, path = [] }: Problem) => [code, ...path].join(" ");

it("the first version is what the programme began with", () => {
  expect(readPolicySettings(FIRST_POLICY)).toEqual({ ok: true, value: FIRST_POLICY });
  expect(POLICY_V1).toMatchObject({
    ...{ version: 1, reviewersPerApplication: 3, reviewsRequired: 2, coAuthorYears: 4 },
    ...{ appealDays: 30, changesDays: 14, agreementWorkingDays: 10 },
    ...{ warnAboveShare: 0.1, fullPanelAboveShare: 0.25, fullPanelUnitsLeft: 3 },
    loanMonths: { RESEARCH: 12, PUBLIC_WELFARE: 6 },
  });
});

describe("settings", () => {
  it.each<[string, object, string[]]>([
    ["no reviewer", { reviewersPerApplication: 0 }, ["OUT_OF_RANGE reviewersPerApplication"]],
    ["half a reviewer", { reviewersPerApplication: 2.5 }, ["OUT_OF_RANGE reviewersPerApplication"]],
    ["a word for a count", { appealDays: "thirty" }, ["OUT_OF_RANGE appealDays"]],
    ["a share of nothing", { quorumShare: 0 }, ["SHARE_OUT_OF_RANGE quorumShare"]],
    ["more than all", { fullPanelAboveShare: 1.01 }, ["SHARE_OUT_OF_RANGE fullPanelAboveShare"]],
    ["no yes or no", { fullPanelForNewPi: "yes" }, ["INVALID fullPanelForNewPi"]],
    ["a day for a list", { reviewReminderDays: 7 }, ["INVALID reviewReminderDays"]],
    ["a day too far", { reviewReminderDays: [61] }, ["OUT_OF_RANGE reviewReminderDays"]],
    ["too many days", { reviewReminderDays: [1, 2, 3, 4, 5, 6] }, ["TOO_MANY reviewReminderDays"]],
    [
      "more reviews than reviewers",
      { reviewsRequired: 4 },
      ["MORE_REVIEWS_THAN_REVIEWERS reviewsRequired"],
    ],
    ["a warning above the panel", { warnAboveShare: 0.3 }, ["WARNS_ABOVE_PANEL warnAboveShare"]],
    [
      "two at once",
      { appealDays: 0, changesDays: 0 },
      ["OUT_OF_RANGE changesDays", "OUT_OF_RANGE appealDays"],
    ],
    ["the least there may be", { reviewersPerApplication: 1, reviewsRequired: 1 }, []],
  ])("with %s", (_, change, problems) => {
    expect(wrongIn({ ...FIRST_POLICY, ...change })).toEqual(problems);
  });

  it.each([null, "policy", 3])("are none: %j", (given) => {
    expect(wrongIn(given)).toEqual(["INVALID"]);
  });

  it("that came later are read as the first version said them, and unknown ones are left out", () => {
    const { appealDays: _, ...older } = FIRST_POLICY;
    const read = readPolicySettings({ ...older, colour: "blue" });
    expect(read).toEqual({ ok: true, value: FIRST_POLICY });
  });

  it("remind once a day, the earliest reminder first", () => {
    const read = readPolicySettings({ ...FIRST_POLICY, reviewReminderDays: [2, 7, 2, 14] });
    expect(read.ok && read.value.reviewReminderDays).toEqual([14, 7, 2]);
  });
});

it("a version says what it changed", () => {
  const after = {
    ...FIRST_POLICY,
    appealDays: 20,
    reviewReminderDays: [],
    fullPanelForNewPi: false,
  };
  expect(policyChanges(FIRST_POLICY, after)).toEqual([
    { setting: "reviewReminderDays", before: "7, 2", after: "" },
    { setting: "appealDays", before: "30", after: "20" },
    { setting: "fullPanelForNewPi", before: "true", after: "false" },
  ]);
  expect(policyChanges(FIRST_POLICY, FIRST_POLICY)).toEqual([]);
});

it("loans last as long as the version says", () => {
  const settings = { ...FIRST_POLICY, researchLoanMonths: 24 };
  expect(policyOfVersion(2, settings)).toMatchObject({
    ...{ version: 2, loanMonths: { RESEARCH: 24, PUBLIC_WELFARE: 6 } },
    draftsPerPerson: POLICY_V1.draftsPerPerson,
  });
});

it.each([
  [1, 3],
  [5, 3],
  [6, 3],
  [7, 4],
  [12, 6],
])("of %i members, %i make a quorum", (members, quorum) => {
  expect(quorumOf(members, FIRST_POLICY)).toBe(quorum);
});

it.each([
  [25, 0.28, 7],
  [25, 0.56, 14],
  [3, 1 / 3, 1],
  [10, 0.301, 4],
])("of %i members at a share of %d, %i make a quorum", (members, quorumShare, quorum) => {
  expect(quorumOf(members, { quorumShare, quorumLeast: 1 })).toBe(quorum);
});

it("is changed by administrators, and its history read by office and chair", () => {
  const may = (can: typeof managesPolicy) =>
    ROLES.filter((role) => can(anActor({ roles: [role] })));
  expect(may(managesPolicy)).toEqual(["ADMINISTRATOR"]);
  expect(may(readsPolicyHistory)).toEqual(ROLES.filter((role) => role !== "REVIEWER"));
  expect(readsPolicyHistory(anActor())).toBe(false);
});
