import type { Text } from "../text.ts";

/** Every text in both languages found anywhere in a value; half a text counts, with the other half empty. */
export function textsIn(value: unknown): Text[] {
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value !== "object" || value === null) return [];
  const { en, zh, ...rest } = value as Record<string, unknown>;
  const own = en === undefined && zh === undefined ? [] : [{ en: wordsOf(en), zh: wordsOf(zh) }];
  return [...own, ...Object.values(rest).flatMap(textsIn)];
}

function wordsOf(half: unknown): string {
  return typeof half === "string" ? half : "";
}
