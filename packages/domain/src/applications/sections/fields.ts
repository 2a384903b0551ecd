import type { FieldForm } from "./form.ts";

/** Limits in characters, and of rows. */
export const LIMITS = {
  line: 200,
  email: 254,
  summary: 2_000,
  long: 6_000,
  itemReason: 1_000,
  contribution: 1_000,
  members: 30,
  items: 50,
  steps: 100,
} as const;

/** Largest number a count takes. */
export const LARGEST_COUNT = 1_000_000_000;

export function line<Name extends string>(name: Name, required = true): FieldForm<Name> {
  return { name, kind: "text", required, maxLength: LIMITS.line };
}

export function long<Name extends string>(
  name: Name,
  { required = true, maxLength = LIMITS.long }: { required?: boolean; maxLength?: number } = {},
): FieldForm<Name> {
  return { name, kind: "longText", required, maxLength };
}

export function country(): FieldForm<"country"> {
  return { name: "country", kind: "country", required: true, maxLength: LIMITS.line };
}

export function email(): FieldForm<"email"> {
  return { name: "email", kind: "email", required: true, maxLength: LIMITS.email };
}

export function field<Name extends string>(
  name: Name,
  kind: "date" | "mass" | "count" | "sample" | "technique",
  required = true,
): FieldForm<Name> {
  return { name, kind, required };
}

export function flag<Name extends string>(name: Name, required: boolean): FieldForm<Name> {
  return { name, kind: "boolean", required };
}

export function choice<Name extends string>(
  name: Name,
  options: readonly string[],
): FieldForm<Name> {
  return { name, kind: "choice", required: true, options };
}
