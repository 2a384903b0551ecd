import { beijingClock, formatBeijing, formatBeijingDay, wholeDaysBetween } from "./beijing-time.ts";

const deadline = new Date("2026-12-22T16:00:00Z");

describe("formatBeijing", () => {
  test("writes a deadline at midnight as 24:00 of the day that ends", () => {
    expect(formatBeijing(deadline, "en")).toBe("22 December 2026, 24:00 Beijing time (UTC+8)");
    expect(formatBeijing(deadline, "zh")).toBe("2026 年 12 月 22 日 24:00（北京时间，UTC+8）");
  });

  test("writes an opening at midnight as 00:00 of the day that begins", () => {
    expect(formatBeijing(deadline, "en", "start")).toBe(
      "23 December 2026, 00:00 Beijing time (UTC+8)",
    );
  });

  test("writes the last minute of a day as that minute, and the first as 00:01", () => {
    expect(beijingClock(new Date("2026-12-22T15:59:59.999Z")).time).toBe("23:59");
    expect(beijingClock(new Date("2026-12-22T16:01:00Z"))).toEqual({
      year: 2026,
      month: 12,
      day: 23,
      time: "00:01",
    });
  });

  test("ends a year on its last day", () => {
    expect(formatBeijing(new Date("2026-12-31T16:00:00Z"), "en")).toBe(
      "31 December 2026, 24:00 Beijing time (UTC+8)",
    );
  });

  test("never writes an abbreviation of a time zone", () => {
    for (const locale of ["en", "zh"] as const) {
      expect(formatBeijing(deadline, locale)).not.toMatch(/CST|GMT/);
    }
  });
});

describe("formatBeijingDay", () => {
  test("gives the day Beijing has, not the day of UTC", () => {
    const evening = new Date("2026-10-01T20:00:00Z");
    expect(formatBeijingDay(evening, "en")).toBe("2 October 2026");
    expect(formatBeijingDay(evening, "zh")).toBe("2026 年 10 月 2 日");
  });
});

describe("wholeDaysBetween", () => {
  test("counts only days that are over", () => {
    expect(wholeDaysBetween(new Date("2026-11-23T16:00:01Z"), deadline)).toBe(28);
    expect(wholeDaysBetween(new Date("2026-11-23T16:00:00Z"), deadline)).toBe(29);
  });
});
