/** A source of chance that says the same for the same seed, so that the seeded world is always the same. */
export interface Random {
  /** At least 0 and below 1. */
  next(): number;
  /** A whole number from `least` to `most`, both included. */
  whole(least: number, most: number): number;
  /** A number between two others, with so many decimals. */
  between(least: number, most: number, decimals: number): number;
  /** True in so many of 1. */
  chance(share: number): boolean;
  pick<T>(choices: readonly [T, ...T[]]): T;
  /** More often what has more weight. */
  pickWeighted<T extends { readonly weight: number }>(choices: readonly [T, ...T[]]): T;
  /** Around a median; `spread` is the standard deviation of the logarithm. */
  logNormal(median: number, spread: number): number;
}

/** Mulberry32: small, fast and good enough to make things look natural. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const whole = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  return {
    next,
    whole,
    between: (least, most, decimals) => Number((least + next() * (most - least)).toFixed(decimals)),
    chance: (share) => next() < share,
    pick: (choices) => choices[whole(0, choices.length - 1)] ?? choices[0],
    pickWeighted: (choices) => {
      let left = next() * choices.reduce((sum, { weight }) => sum + weight, 0);
      return choices.find(({ weight }) => (left -= weight) < 0) ?? choices[0];
    },
    logNormal: (median, spread) => median * Math.exp(spread * normal(next)),
  };
}

/** Box and Muller. */
function normal(next: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
}
