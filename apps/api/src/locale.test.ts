import { readLocale } from "./locale.ts";

it.each([
  [undefined, "en"],
  ["", "en"],
  ["zh", "zh"],
  ["zh-Hans-CN,zh;q=0.9,en;q=0.8", "zh"],
  ["en-GB,en;q=0.9,zh;q=0.8", "en"],
  ["fr;q=1, zh;q=0.4, en;q=0.3", "zh"],
  ["fr", "en"],
  ["zh;q=0", "en"],
  [";;;q=,,*", "en"],
])("reads %j as %s", (header, locale) => {
  expect(readLocale(header)).toBe(locale);
});
