import type { MeasuredOnSampleFragment } from "@regolith/client";

export type PaperGroup = {
  /** Null for values without a publication on record. */
  readonly publication: MeasuredOnSampleFragment["publication"];
  readonly measurements: readonly MeasuredOnSampleFragment[];
};

/** Measurements under the paper that reports them, papers in order of first mention. */
export const groupByPaper = (
  measurements: readonly MeasuredOnSampleFragment[],
): readonly PaperGroup[] => {
  const groups = new Map<string, MeasuredOnSampleFragment[]>();
  for (const measurement of measurements) {
    const key = measurement.publication?.key ?? "";
    groups.set(key, [...(groups.get(key) ?? []), measurement]);
  }
  return [...groups.values()].map((group) => ({
    publication: group[0]?.publication ?? null,
    measurements: group,
  }));
};
