import type { Text } from "./text.ts";

/** What a sample is found by: its number, its name and its rock, lower case, in both languages. */
export function searchTextOf(code: string, name: Text, lithology: Text | null): string {
  const words = [code, name.en, name.zh, lithology?.en, lithology?.zh];
  return words
    .filter((word) => word !== undefined)
    .join(" ")
    .toLowerCase();
}
