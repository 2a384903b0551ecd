import { foldName, isBeyondAscii } from "./fold-name.ts";

/** What an institution is found by. */
export interface SearchKeys {
  /** All its names, folded: `| tsinghua university | thu |`. */
  readonly text: string;
  /**
   * Two-character pieces of what is not written in ASCII, as `清华`, and each beginning, as `^清`. They are
   * compared as they are, so that no locale of a database has to know the script.
   */
  readonly pieces: readonly string[];
}

/** What somebody looks for. */
export interface NameQuery {
  /** All of it, folded. */
  readonly phrase: string;
  /** Words in ASCII, each the beginning of a word of the name, or nearly. */
  readonly words: readonly string[];
  /** Runs of other scripts, each found anywhere in the name. */
  readonly runs: readonly string[];
  /** The pieces of those runs. */
  readonly pieces: readonly string[];
}

/** Longest text that is looked for, in characters. */
export const NAME_QUERY_MAX_LENGTH = 200;
/** More words find nothing more. */
const MAX_WORDS = 12;

export function searchKeys(names: readonly string[]): SearchKeys {
  const folded = [...new Set(names.map(foldName))].filter((name) => name !== "");
  const runs = folded.flatMap((name) => name.split(" ").filter(isBeyondAscii));
  const pieces = runs.flatMap((run) => [beginning(run), ...pairs(run)]);
  return {
    text: folded.length === 0 ? "" : `| ${folded.join(" | ")} |`,
    pieces: [...new Set(pieces)],
  };
}

/** Null where nothing is asked that a name could have. */
export function readNameQuery(text: string): NameQuery | null {
  const phrase = foldName(text);
  if (phrase === "") return null;
  const all = phrase.split(" ").slice(0, MAX_WORDS);
  const runs = all.filter(isBeyondAscii);
  const pieces = runs.flatMap((run) => {
    const found = pairs(run);
    return found.length === 0 ? [beginning(run)] : found;
  });
  return {
    phrase,
    words: [...new Set(all.filter((word) => !isBeyondAscii(word)))],
    runs: [...new Set(runs)],
    pieces: [...new Set(pieces)],
  };
}

function beginning(run: string): string {
  return `^${[...run][0] ?? ""}`;
}

function pairs(run: string): string[] {
  const letters = [...run];
  return letters.slice(1).map((letter, index) => `${letters[index] ?? ""}${letter}`);
}
