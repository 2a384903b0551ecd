import type { LocalCopies, LocalCopy } from "./local-copies.ts";

/** Copies of unsaved words found when the page was opened, until each is put back or discarded. */
export interface OfferedCopies<Words> {
  readonly get: () => readonly LocalCopy<Words>[];
  readonly subscribe: (listener: () => void) => () => void;
  readonly drop: (copy: LocalCopy<Words>) => void;
}

interface Found<Words> {
  readonly copies: LocalCopies<Words>;
  readonly tab: string;
  /** What the server has; copies that say the same are not worth a question. */
  readonly stored: Words;
  readonly isSame: (one: Words, other: Words) => boolean;
}

/** Looks once, at the first reading: another tab that is being typed in shall not flicker in here. */
export function offeredCopies<Words>(found: Found<Words>): OfferedCopies<Words> {
  const { copies, tab, stored, isSame } = found;
  let offered: readonly LocalCopy<Words>[] | null = null;
  const listeners = new Set<() => void>();
  return {
    get: () => (offered ??= copies.others(tab).filter(({ words }) => !isSame(words, stored))),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    drop: (copy) => {
      copies.keep(copy.tab, null);
      offered = (offered ?? []).filter((other) => other !== copy);
      for (const listener of listeners) listener();
    },
  };
}
