import { layRuler, todayPercent } from "./ruler.ts";

describe("layRuler", () => {
  test("lays holds end to end by their length", () => {
    const drawn = layRuler([
      { holder: "office", days: 30 },
      { holder: "paused", days: 10 },
      { holder: "office", days: 60 },
    ]);
    expect(drawn.map(({ left }) => left)).toEqual([0, 30, 40]);
    expect(drawn.map(({ width }) => width)).toEqual([30, 10, 60]);
  });

  test("keeps a hold of less than a day visible, within the ruler", () => {
    const drawn = layRuler([
      { holder: "office", days: 0 },
      { holder: "deciding", days: 100 },
    ]);
    expect(drawn[0]?.width).toBeGreaterThan(1);
    expect(drawn.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(100);
  });
});

describe("todayPercent", () => {
  test("stands where the time left begins, or at the end", () => {
    const past = { holder: "office", days: 75 } as const;
    expect(todayPercent(layRuler([past, { holder: "left", days: 25 }]))).toBe(75);
    expect(todayPercent(layRuler([past]))).toBe(100);
  });
});
