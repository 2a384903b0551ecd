import { formatPrintedDate } from "./printed-date.ts";

test.each([
  ["2023", "2023", "2023 年"],
  ["2023-11", "November 2023", "2023 年 11 月"],
  ["2021-07-02", "2 July 2021", "2021 年 7 月 2 日"],
  [
    "2023-12-22T24:00+08:00",
    "22 December 2023, 24:00 Beijing time (UTC+8)",
    "2023 年 12 月 22 日 24:00（北京时间，UTC+8）",
  ],
])("%s is written as far as it is known", (printed, english, chinese) => {
  expect(formatPrintedDate(printed, "en")).toBe(english);
  expect(formatPrintedDate(printed, "zh")).toBe(chinese);
});

test("what is no date stays as printed", () => {
  expect(formatPrintedDate("spring 2022", "en")).toBe("spring 2022");
});
