import { sectionForm } from "@regolith/domain";
import { applyIntent, plainCode, withOptimum } from "./row-intent.ts";
import type { SectionWords } from "./words.ts";

const samples = (...rows: SectionWords["rows"]): SectionWords => ({ fields: {}, rows });
const press = (words: SectionWords, intent: string, code = "") =>
  applyIntent(words, sectionForm("RESEARCH", "SAMPLES"), { intent, code });

describe("the buttons of rows, without scripts as with them", () => {
  it("add a sample by its number, however it is spaced", () => {
    expect(plainCode(" ce5 C 0400 yjfm 00901 ")).toBe("CE5C0400YJFM00901");
    expect(press(samples(), "add", "CE5 C0400 YJFM00901").rows).toMatchObject([
      { sampleCode: "CE5C0400YJFM00901", minimumMg: "", preparation: "AS_IS" },
    ]);
  });

  it("add nothing without a number, and a member without one", () => {
    expect(press(samples(), "add", " ").rows).toEqual([]);
    expect(
      applyIntent(samples(), sectionForm("RESEARCH", "TEAM"), { intent: "add", code: "" }).rows,
    ).toHaveLength(1);
  });

  it("ask for no preparation of what is only shown", () => {
    const shown = sectionForm("PUBLIC_WELFARE", "SAMPLES");
    const [row] = applyIntent(samples(), shown, { intent: "add", code: "A1" }).rows;
    expect(row).toMatchObject({ sampleCode: "A1", reason: "" });
    expect(row).not.toHaveProperty("preparation");
  });

  it("remove and move the row they belong to", () => {
    const three = samples({ sampleCode: "A" }, { sampleCode: "B" }, { sampleCode: "C" });
    const codes = (words: SectionWords) => words.rows.map(({ sampleCode }) => sampleCode);
    expect(codes(press(three, "remove:1"))).toEqual(["A", "C"]);
    expect(codes(press(three, "up:2"))).toEqual(["A", "C", "B"]);
    expect(codes(press(three, "down:0"))).toEqual(["B", "A", "C"]);
  });

  it("lower the optimum, and the minimum only where it would stand above", () => {
    const asked = samples({ sampleCode: "A", minimumMg: "60", optimumMg: "150" });
    expect(withOptimum(asked, 0, "105").rows).toMatchObject([
      { minimumMg: "60", optimumMg: "105" },
    ]);
    expect(press(asked, "optimum:0:20").rows).toMatchObject([{ minimumMg: "20", optimumMg: "20" }]);
  });

  it("change nothing when they ask for nothing known", () => {
    const words = samples({ sampleCode: "A" });
    expect(press(words, "explode:0")).toBe(words);
  });
});
