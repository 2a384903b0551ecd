import { monthsOf } from "./months.ts";

it("begins weeks on Monday and leaves the days of other months out", () => {
  const [january, february] = monthsOf(2026);
  expect(january?.weeks[0]?.map((cell) => cell?.date ?? null)).toEqual([
    ...[null, null, null],
    ...[1, 2, 3, 4],
  ]);
  expect(february?.weeks.map(([monday]) => monday?.day ?? null)).toEqual([
    ...[null, "2026-02-02", "2026-02-09"],
    ...["2026-02-16", "2026-02-23"],
  ]);
});

it("has every day of the year once", () => {
  const days = monthsOf(2028).flatMap(({ weeks }) => weeks.flat().flatMap((cell) => cell ?? []));
  expect(new Set(days.map(({ day }) => day)).size).toBe(366);
  expect(days.at(-1)?.day).toBe("2028-12-31");
});
