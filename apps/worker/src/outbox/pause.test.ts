import { readEnv } from "../env.ts";
import { pauseAfter } from "./pause.ts";

const { tries } = readEnv({ DATABASE_URL: "postgresql://db.example/regolith" });

it("doubles the pause after each failed try, up to the longest", () => {
  const pauses = [1, 2, 3, 9, 10, 11, 100].map((attempts) => pauseAfter(attempts, tries));
  expect(pauses).toEqual([30, 60, 120, 7_680, 14_400, 14_400, 14_400]);
});

it("goes on for more than two days, so that a mail server may be away over a weekend", () => {
  let seconds = 0;
  for (let attempts = 1; attempts < tries.most; attempts += 1) {
    seconds += pauseAfter(attempts, tries);
  }
  expect(seconds / 86_400).toBeGreaterThan(2);
  expect(seconds / 86_400).toBeLessThan(3);
});
