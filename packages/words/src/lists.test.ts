import { listed, listedApart } from "./lists.ts";

test("names are listed with the comma of each language", () => {
  expect(listed(["Ann", "Ben"], "en")).toBe("Ann, Ben");
  expect(listed(["安", "本"], "zh")).toBe("安、本");
});

test("what holds commas itself is kept apart", () => {
  expect(listedApart(["Data", "Storage, return"], "en")).toBe("Data; Storage, return");
  expect(listedApart(["数据", "存放、归还"], "zh")).toBe("数据；存放、归还");
});
