import { roundsAtWork, roundsByState } from "./rounds-by-state.ts";

const round = (code: string, state: "UPCOMING" | "OPEN" | "CLOSED", year: number) => ({
  code,
  state,
  opensAt: `${String(year)}-01-01T00:00:00Z`,
  closesAt: `${String(year)}-06-01T00:00:00Z`,
});

test("the most pressing round of each kind comes first", () => {
  const rounds = [
    round("closed-old", "CLOSED", 2021),
    round("closed-new", "CLOSED", 2023),
    round("next-later", "UPCOMING", 2029),
    round("next", "UPCOMING", 2028),
    round("open-later", "OPEN", 2027),
    round("open", "OPEN", 2026),
  ];
  const { open, upcoming, closed } = roundsByState(rounds);
  expect([...open, ...upcoming, ...closed].map(({ code }) => code)).toEqual([
    "open",
    "open-later",
    "next",
    "next-later",
    "closed-new",
    "closed-old",
  ]);
});

test("the committee begins with the round that closed last", () => {
  const rounds = [
    round("next", "UPCOMING", 2028),
    round("open", "OPEN", 2026),
    round("closed-old", "CLOSED", 2021),
    round("closed-new", "CLOSED", 2023),
  ];
  expect(roundsAtWork(rounds).map(({ code }) => code)).toEqual([
    "closed-new",
    "closed-old",
    "open",
    "next",
  ]);
});
