import { formatPercent } from "./percent.ts";

test.each([
  ["en", "0.5 %", "25 %"],
  ["zh", "0.5%", "25%"],
] as const)("writes shares of a whole in %s", (locale, small, quarter) => {
  expect(formatPercent(0.005, locale)).toBe(small);
  expect(formatPercent(0.25, locale)).toBe(quarter);
});
