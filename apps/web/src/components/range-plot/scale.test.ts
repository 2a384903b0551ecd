import { position, scaleFor } from "./scale.ts";

const point = (value: number, uncertainty: number | null) => ({ label: "", value, uncertainty });

describe("scaleFor", () => {
  test("ends on round figures and holds every whisker", () => {
    const scale = scaleFor([point(2040, 22), point(2000, null), point(2830, 5)]);
    expect(scale).toEqual({ from: 2000, to: 3000, ticks: [2000, 2200, 2400, 2600, 2800, 3000] });
    expect(scaleFor([point(2040, 50), point(2830, 5)]).from).toBeLessThanOrEqual(1990);
  });

  test("keeps decimals exact", () => {
    expect(scaleFor([point(0.1, null), point(0.5, null)]).ticks).toEqual([0.1, 0.2, 0.3, 0.4, 0.5]);
  });

  test("draws a scale around a single value, and without any", () => {
    expect(scaleFor([point(5, null)]).ticks.length).toBeGreaterThan(1);
    expect(scaleFor([]).ticks.length).toBeGreaterThan(1);
  });
});

describe("position", () => {
  test("runs from edge to edge", () => {
    const scale = { from: 0, to: 10, ticks: [0, 10] };
    expect(position(0, scale, 250, 720)).toBe(250);
    expect(position(10, scale, 250, 720)).toBe(720);
    expect(position(5, scale, 0, 100)).toBe(50);
  });
});
