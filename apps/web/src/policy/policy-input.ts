import {
  POLICY_RULES,
  POLICY_SETTINGS,
  problem,
  type PolicyRule,
  type PolicySetting,
  type PolicySettings,
} from "@regolith/domain";
import { problemMessage, type Locale } from "@regolith/words";
import type { FieldProblem } from "../forms/form-state.ts";

type Values = Readonly<Record<string, string>>;

/** What the form says of every setting, as the API takes it; figures that are none are NaN. */
export function policyInput(values: Values): PolicySettings {
  const entries = POLICY_SETTINGS.map((name): [string, Value] => [
    name,
    valueOf(name, values[name] ?? ""),
  ]);
  return Object.fromEntries<Value>(entries) as unknown as PolicySettings;
}

/** Figures that are none; they cannot be sent, so the form keeps them until they are put right. */
export function unreadableSettings(values: Values, locale: Locale): FieldProblem[] {
  const input = policyInput(values);
  return POLICY_SETTINGS.filter((name) => isNone(name, input[name])).map((field) => ({
    field,
    message: problemMessage(problem("INVALID", [field]), locale),
  }));
}

function isNone(name: PolicySetting, value: PolicySettings[PolicySetting]): boolean {
  if (typeof value === "boolean") return false;
  const numbers = typeof value === "number" ? [value] : value;
  // A percentage may have decimals; the API takes whole numbers for everything else.
  const isWhole = POLICY_RULES[name].kind !== "SHARE";
  return numbers.some((one) => Number.isNaN(one) || (isWhole && !isInt32(one)));
}

function isInt32(value: number): boolean {
  return Number.isInteger(value) && Math.abs(value) < 2 ** 31;
}

type Value = boolean | number | number[];

function valueOf(name: PolicySetting, text: string): Value {
  const rule: PolicyRule = POLICY_RULES[name];
  switch (rule.kind) {
    case "FLAG":
      return text === "on";
    case "COUNT":
      return numberIn(text);
    case "SHARE":
      return numberIn(text.replace(/%\s*$/u, "")) / 100;
    case "DAYS":
      return text
        .split(/[\s,，、;；]+/u)
        .filter((part) => part !== "")
        .map(numberIn);
  }
}

function numberIn(text: string): number {
  return text.trim() === "" ? Number.NaN : Number(text.trim());
}
