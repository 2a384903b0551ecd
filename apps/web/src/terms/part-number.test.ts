import { partNumber } from "./part-number.ts";

it.each([
  [1, "1. ", "一、"],
  [10, "10. ", "十、"],
  [12, "12. ", "十二、"],
  [20, "20. ", "二十、"],
  [35, "35. ", "三十五、"],
])("numbers part %i as each language does", (count, english, chinese) => {
  expect(partNumber(count, "en")).toBe(english);
  expect(partNumber(count, "zh")).toBe(chinese);
});
