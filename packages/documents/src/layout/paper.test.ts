import { Paper } from "./paper.ts";

const style = { font: "regular", size: 10, leading: 14 } as const;

async function widthOf(text: string, language: string): Promise<number> {
  const paper = await Paper.open({
    ...{ title: "DEMONSTRATION", subject: "DEMONSTRATION", language },
    createdAt: new Date("2026-01-01T00:00:00Z"),
  });
  return paper.measure(style)(text);
}

it("sets quotation marks and apostrophes as narrow as letters in English", async () => {
  expect(await widthOf("\u201c", "en")).toBeLessThan(6);
  expect(await widthOf("\u2019", "en")).toBeLessThan(6);
});

it("gives Chinese quotation marks the room of a character", async () => {
  expect(await widthOf("\u201c", "zh-Hans")).toBe(10);
});
