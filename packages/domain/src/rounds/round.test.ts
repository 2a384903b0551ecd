import { aRound } from "../testing/builders.ts";
import { fitsAudience, roundState, type Audience } from "./round.ts";

it.each([
  ["2026-10-31T15:59:59.999Z", "UPCOMING"],
  ["2026-10-31T16:00:00.000Z", "OPEN"],
  ["2026-12-22T15:59:59.999Z", "OPEN"],
  ["2026-12-22T16:00:00.000Z", "CLOSED"],
])("a round from 1 November to 22 December is at %s %s", (now, state) => {
  expect(roundState(aRound(), new Date(now))).toBe(state);
});

it.each<[Audience, string, boolean]>([
  ["DOMESTIC", "CN", true],
  ["DOMESTIC", "HK", true],
  ["DOMESTIC", "MO", true],
  ["DOMESTIC", "DE", false],
  ["INTERNATIONAL", "CN", false],
  ["INTERNATIONAL", "HK", false],
  ["INTERNATIONAL", "MO", false],
  ["INTERNATIONAL", "DE", true],
  ["BOTH", "CN", true],
  ["BOTH", "DE", true],
  ["BOTH", "XX", false],
  ["INTERNATIONAL", "", false],
])("a %s round and an institution in %j: %s", (audience, country, fits) => {
  expect(fitsAudience(audience, country)).toBe(fits);
});
