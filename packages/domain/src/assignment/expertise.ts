import { foldName, isBeyondAscii } from "../institutions/fold-name.ts";

/** So many keywords found are as good as all of them. */
const FULL_MATCH = 3;

/**
 * How much of what a reviewer knows an application is about: 0 for nothing, 1 for enough. Words in letters match
 * whole words, with or without the plural's s; runs of Chinese characters match anywhere.
 */
export function expertiseIn(keywords: readonly string[], about: readonly string[]): number {
  const found = matchingKeywords(keywords, about).length;
  return Math.min(found, FULL_MATCH) / FULL_MATCH;
}

/** The keywords an application's words hold, as the reviewer wrote them. */
export function matchingKeywords(
  keywords: readonly string[],
  about: readonly string[],
): readonly string[] {
  const text = ` ${about.map(searchable).join(" | ")} `;
  const seen = new Set<string>();
  return keywords.filter((keyword) => {
    const wanted = searchable(keyword);
    if (wanted === "" || seen.has(wanted)) return false;
    seen.add(wanted);
    return text.includes(isBeyondAscii(wanted) ? wanted : ` ${wanted} `);
  });
}

function searchable(text: string): string {
  return foldName(text)
    .split(" ")
    .map((word) => (word.length > 3 && !word.endsWith("ss") ? word.replace(/s$/u, "") : word))
    .join(" ");
}
