import { readTemplateChoice, writeTemplateChoice } from "./template-choice.ts";

it("is read as it was written", () => {
  const choice = { id: "TWVzc2FnZQ", locale: "zh" } as const;
  expect(readTemplateChoice(writeTemplateChoice(choice))).toEqual(choice);
});

it.each(["", "zh:", "fr:abc", "abc"])("takes %j for no choice", (text) => {
  expect(readTemplateChoice(text)).toBeNull();
});
