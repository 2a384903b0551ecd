export type PlotPoint = {
  readonly label: string;
  readonly value: number;
  /** Half-length of the whisker, in the same unit; null when none is printed. */
  readonly uncertainty: number | null;
};

export type Scale = {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
};

/** The largest round step (1, 2 or 5 times a power of ten) that divides a span into at least `parts`. */
const roundStep = (span: number, parts: number): number => {
  const rough = span / parts;
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [5, 2, 1].find((candidate) => candidate * power <= rough) ?? 1;
  return factor * power;
};

/** A scale with round ends that holds every point and its whiskers. */
export const scaleFor = (points: readonly PlotPoint[], parts = 4): Scale => {
  const ends = points.flatMap(({ value, uncertainty }) => [
    value - (uncertainty ?? 0),
    value + (uncertainty ?? 0),
  ]);
  const least = ends.length === 0 ? 0 : Math.min(...ends);
  const most = ends.length === 0 ? 1 : Math.max(...ends);
  const span = most - least || Math.max(1, Math.abs(most) / 10);
  const step = roundStep(span, parts);
  const from = Math.floor(least / step) * step;
  const to = Math.max(Math.ceil(most / step) * step, from + step);
  const count = Math.round((to - from) / step);
  // Rounded to the step's own digits, because 0.1 has no exact double.
  const digits = Math.max(0, -Math.floor(Math.log10(step)));
  const ticks = Array.from({ length: count + 1 }, (_, index) =>
    Number((from + index * step).toFixed(digits)),
  );
  return { from: ticks[0] ?? from, to: ticks.at(-1) ?? to, ticks };
};

/** Where a value lies between two edges of the drawing. */
export const position = (value: number, scale: Scale, left: number, right: number): number =>
  left + ((value - scale.from) / (scale.to - scale.from)) * (right - left);
