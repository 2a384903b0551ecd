import { readPdf, squeezed } from "../testing/read-pdf.ts";
import { plainPdf } from "./plain-pdf.ts";

const paper = {
  ...{ title: "Letter 支持函", mark: "DEMONSTRATION 演示数据", language: "en" },
  parts: [{ heading: "中文", text: "本函为虚构内容。" }],
  createdAt: new Date("2026-06-01T00:00:00Z"),
};

it("says its words in both scripts, with its mark above", async () => {
  const { pages } = await readPdf(await plainPdf(paper));
  const text = squeezed(pages.map((page) => page.text).join(""));
  for (const words of ["Letter支持函", "DEMONSTRATION演示数据", "本函为虚构内容。", "1/1"]) {
    expect(text).toContain(words);
  }
});

it("is the same for the same words", async () => {
  const [one, other] = [await plainPdf(paper), await plainPdf(paper)];
  expect(Buffer.compare(one, other)).toBe(0);
});
