import { timeLeft } from "./time-left.ts";

test.each([
  [0, [0, 0, 0, 0]],
  [-5, [0, 0, 0, 0]],
  [1, [0, 0, 0, 1]],
  [60_000, [0, 0, 1, 0]],
  [86_399_000, [0, 23, 59, 59]],
  [86_400_000, [1, 0, 0, 0]],
  [30 * 86_400_000 + 3_661_000, [30, 1, 1, 1]],
])("%i ms are days, hours, minutes and seconds", (ms, parts) => {
  const { days, hours, minutes, seconds } = timeLeft(ms);
  expect([days, hours, minutes, seconds]).toEqual(parts);
});
