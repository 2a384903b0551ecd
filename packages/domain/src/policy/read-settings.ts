import { problem, problemWith, type Problem } from "../problems/problem.ts";
import { ok, refused, type Result } from "../result.ts";
import {
  FIRST_POLICY,
  POLICY_RULES,
  POLICY_SETTINGS,
  type PolicyRule,
  type PolicySetting,
  type PolicySettings,
} from "./settings.ts";

/** Settings as they were kept or sent, or everything that is wrong with them, each under its name. */
export function readPolicySettings(given: unknown): Result<PolicySettings> {
  if (typeof given !== "object" || given === null) return refused(problem("INVALID"));
  const settings = { ...FIRST_POLICY, ...known(given) };
  const problems = POLICY_SETTINGS.flatMap((name) => settingProblems(name, settings[name]));
  // Only figures that are some can be compared with each other.
  const wrong = problems.length > 0 ? problems : togetherProblems(settings);
  return wrong.length > 0 ? refused(...wrong) : ok(tidy(settings));
}

/** One setting that another version said differently; both as plain text. */
export interface PolicyChange {
  readonly setting: PolicySetting;
  readonly before: string;
  readonly after: string;
}

/** What a version changed, in the order of the settings. */
export function policyChanges(before: PolicySettings, after: PolicySettings): PolicyChange[] {
  return POLICY_SETTINGS.map((setting) => ({
    setting,
    before: textOf(before[setting]),
    after: textOf(after[setting]),
  })).filter((change) => change.before !== change.after);
}

function textOf(value: PolicySettings[PolicySetting]): string {
  return typeof value === "object" ? value.join(", ") : String(value);
}

function known(given: object): Partial<PolicySettings> {
  const entries = Object.entries(given).filter(([name]) => Object.hasOwn(POLICY_RULES, name));
  return Object.fromEntries(entries);
}

function settingProblems(name: PolicySetting, value: unknown): Problem[] {
  const rule: PolicyRule = POLICY_RULES[name];
  switch (rule.kind) {
    case "FLAG":
      return typeof value === "boolean" ? [] : [problem("INVALID", [name])];
    case "COUNT":
      return isCount(value, rule) ? [] : [outside(rule, name)];
    case "SHARE":
      return typeof value === "number" && value > 0 && value <= 1
        ? []
        : [problem("SHARE_OUT_OF_RANGE", [name])];
    case "DAYS":
      return daysProblems(name, value, rule);
  }
}

function daysProblems(
  name: PolicySetting,
  value: unknown,
  rule: Extract<PolicyRule, { kind: "DAYS" }>,
): Problem[] {
  if (!Array.isArray(value)) return [problem("INVALID", [name])];
  if (value.length > rule.most) {
    return [problemWith("TOO_MANY", { max: rule.most, count: value.length }, [name])];
  }
  return value.every((days) => isCount(days, rule)) ? [] : [outside(rule, name)];
}

interface Bounds {
  readonly min: number;
  readonly max: number;
}

function isCount(value: unknown, { min, max }: Bounds): boolean {
  return Number.isInteger(value) && (value as number) >= min && (value as number) <= max;
}

function outside({ min, max }: Bounds, name: PolicySetting): Problem {
  return problemWith("OUT_OF_RANGE", { min, max }, [name]);
}

function togetherProblems(settings: PolicySettings): Problem[] {
  const { reviewersPerApplication, reviewsRequired } = settings;
  return [
    ...(reviewsRequired > reviewersPerApplication
      ? [problem("MORE_REVIEWS_THAN_REVIEWERS", ["reviewsRequired"])]
      : []),
    ...(settings.warnAboveShare > settings.fullPanelAboveShare
      ? [problem("WARNS_ABOVE_PANEL", ["warnAboveShare"])]
      : []),
  ];
}

/** Each day of reminding once, the earliest reminder first. */
function tidy(settings: PolicySettings): PolicySettings {
  const inOrder = (days: readonly number[]) =>
    [...new Set(days)].toSorted((one, other) => other - one);
  const { reviewReminderDays, changesReminderDays, roundReminderDays } = settings;
  return {
    ...settings,
    reviewReminderDays: inOrder(reviewReminderDays),
    changesReminderDays: inOrder(changesReminderDays),
    roundReminderDays: inOrder(roundReminderDays),
  };
}
