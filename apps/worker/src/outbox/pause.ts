import type { Tries } from "../env.ts";

/** Seconds to wait after a failed try before the next: doubled each time, up to the longest. */
export function pauseAfter(
  attempts: number,
  { firstPauseSeconds, longestPauseSeconds }: Tries,
): number {
  return Math.min(firstPauseSeconds * 2 ** (attempts - 1), longestPauseSeconds);
}
