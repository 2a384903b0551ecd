import { spreadsheetText } from "./spreadsheet.ts";

it.each([
  "=1+1",
  "+1",
  "-1",
  "@SUM(A1)",
  "\t=1",
  "\r=1",
  "\n=1",
  "＝1",
  "＋1",
  "－1",
  "＠A1",
  "'=1",
  "''\t",
])("puts an apostrophe before %j", (text) => {
  expect(spreadsheetText(text)).toBe(`'${text}`);
});

it.each(["", "a=b", "2026-0147", "样品=1", "'a'", " =1", "1-1"])("leaves %j as it is", (text) => {
  expect(spreadsheetText(text)).toBe(text);
});
