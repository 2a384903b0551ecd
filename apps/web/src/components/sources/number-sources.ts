import type { Source } from "./source-list.tsx";

export type NumberedSources = {
  /** Each source once, in order of first mention. */
  readonly list: readonly Source[];
  /** Numbers, from 1, of some of these sources. */
  readonly numbersOf: (sources: readonly Source[]) => readonly number[];
};

const keyOf = ({ url, label }: Source): string => `${url}\n${label}`;

/** Numbers the sources of a page: the same source keeps one number however often it is cited. */
export const numberSources = (...groups: readonly (readonly Source[])[]): NumberedSources => {
  const byKey = new Map<string, Source>();
  for (const source of groups.flat()) {
    if (!byKey.has(keyOf(source))) byKey.set(keyOf(source), source);
  }
  const keys = [...byKey.keys()];
  return {
    list: [...byKey.values()],
    numbersOf: (sources) =>
      [...new Set(sources.map((source) => keys.indexOf(keyOf(source)) + 1))].filter(
        (number) => number > 0,
      ),
  };
};
