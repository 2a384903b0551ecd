/** Who had the application: the applicant, the office, those who decide, nobody (clock paused), or the time left. */
export type Holder = "applicant" | "office" | "deciding" | "paused" | "left";

export type Hold = {
  readonly holder: Holder;
  /** Whole days; a hold of less than a day counts as 0 and is still drawn. */
  readonly days: number;
  /** What is written below where it begins, such as "2 Oct.: review opened". */
  readonly note?: string;
};

export type DrawnHold = Hold & {
  /** Per cent of the ruler. */
  readonly left: number;
  readonly width: number;
};

/** A hold shorter than this part of the whole would not be seen. */
const leastShare = 0.02;

/** Lays the holds along the ruler by their length, none too thin to see. */
export const layRuler = (holds: readonly Hold[]): readonly DrawnHold[] => {
  const total = Math.max(
    1,
    holds.reduce((sum, { days }) => sum + days, 0),
  );
  const lengths = holds.map(({ days }) => Math.max(days, total * leastShare));
  const drawn = lengths.reduce((sum, length) => sum + length, 0);
  return holds.map((hold, index) => {
    const before = lengths.slice(0, index).reduce((sum, length) => sum + length, 0);
    return {
      ...hold,
      left: (before / drawn) * 100,
      width: ((lengths[index] ?? 0) / drawn) * 100,
    };
  });
};

/** Where today stands: at the end of what has passed. */
export const todayPercent = (holds: readonly DrawnHold[]): number => {
  const left = holds.find(({ holder }) => holder === "left");
  return left === undefined ? 100 : left.left;
};
