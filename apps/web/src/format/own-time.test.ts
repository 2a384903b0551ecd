import { agreesWithBeijing, formatOwnTime } from "./own-time.ts";

const deadline = new Date("2026-12-22T16:00:00Z");

describe("formatOwnTime", () => {
  test("names the reader's zone in the reader's language", () => {
    expect(formatOwnTime(deadline, "en", "Europe/Paris")).toBe(
      "22 December, 17:00 (Central European Time)",
    );
    expect(formatOwnTime(deadline, "zh", "Europe/Paris")).toBe("12 月 22 日 17:00（中欧时间）");
  });

  test("writes midnight as 00:00", () => {
    expect(formatOwnTime(new Date("2026-12-22T23:00:00Z"), "en", "Europe/Paris")).toMatch(
      /^23 December, 00:00/,
    );
  });
});

describe("agreesWithBeijing", () => {
  test("holds for every zone at UTC+8 and no other", () => {
    expect(agreesWithBeijing(deadline, "Asia/Shanghai")).toBe(true);
    expect(agreesWithBeijing(deadline, "Asia/Singapore")).toBe(true);
    expect(agreesWithBeijing(deadline, "Asia/Tokyo")).toBe(false);
  });
});
