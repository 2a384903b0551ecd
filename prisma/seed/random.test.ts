import { createRandom } from "./random.ts";

interface Choice {
  readonly name: string;
  readonly weight: number;
}

describe("chance", () => {
  it("says the same for the same seed, and something else for another", () => {
    const draw = (seed: number) => {
      const random = createRandom(seed);
      return Array.from({ length: 20 }, () => random.next());
    };
    expect(draw(7)).toEqual(draw(7));
    expect(draw(7)).not.toEqual(draw(8));
  });

  it("stays within what was asked for", () => {
    const random = createRandom(1);
    const whole = Array.from({ length: 500 }, () => random.whole(2, 4));
    expect(new Set(whole)).toEqual(new Set([2, 3, 4]));
    const between = Array.from({ length: 500 }, () => random.between(1, 2, 2));
    expect(between.filter((value) => value < 1 || value > 2)).toEqual([]);
  });

  it("takes what has more weight more often", () => {
    const random = createRandom(2);
    const choices: [Choice, Choice] = [
      { name: "rare", weight: 1 },
      { name: "common", weight: 9 },
    ];
    const drawn = Array.from({ length: 1_000 }, () => random.pickWeighted(choices).name);
    const rare = drawn.filter((name) => name === "rare").length;
    expect(rare).toBeGreaterThan(50);
    expect(rare).toBeLessThan(160);
  });
});
