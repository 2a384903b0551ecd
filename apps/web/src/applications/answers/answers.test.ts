import { sectionForm } from "@regolith/domain";
import { countText } from "./count.ts";
import { readCount } from "./count-text.ts";
import { differences, merge } from "./differences.ts";
import { readMass } from "./mass-text.ts";
import { readForm } from "./read-form.ts";
import { unreadableFigures } from "./to-input.ts";
import { emptyRow, isSameWords, type SectionWords, withRowMoved } from "./words.ts";

const project = (title: string, summary = ""): SectionWords => ({
  fields: { title, summary },
  rows: [],
});

describe("counting", () => {
  it("counts one character for one 汉字 or one sign beyond the first plane", () => {
    expect(countText("月壤𠮷", "zh").characters).toBe(3);
  });

  it("finds words in Chinese as in English", () => {
    expect(countText("Cooling history of mare basalt", "en").words).toBe(5);
    expect(countText("研究玄武岩的冷却历史。", "zh").words).toBeGreaterThan(3);
    expect(countText("  ", "en")).toEqual({ characters: 2, words: 0 });
  });
});

describe("figures as typed", () => {
  it.each([
    ["5", 5],
    [" 12.3 ", 12.3],
    ["0,1", 0.1],
    ["-3", -3],
    ["１２．５", 12.5],
    ["", null],
    ["5 mg", Number.NaN],
    ["1,000.5", Number.NaN],
    ["1e3", Number.NaN],
  ])("reads %p as %p", (typed, mg) => {
    expect(readMass(typed)).toEqual(mg);
  });

  it("names the field of a figure that is none", () => {
    const rows = [{ sampleCode: "A", minimumMg: "5", optimumMg: "a lot" }];
    const samples = sectionForm("RESEARCH", "SAMPLES");
    expect(
      unreadableFigures(samples, { fields: {}, rows }, "en").map(({ field }) => field),
    ).toEqual(["0.optimumMg"]);
  });
});

describe("whole numbers as typed", () => {
  it.each([
    ["40000", 40_000],
    [" 1,250,000 ", 1_250_000],
    ["40 000", 40_000],
    ["", null],
    ["0", 0],
    ["12.5", Number.NaN],
    ["1,2", Number.NaN],
    ["-3", Number.NaN],
    ["about 300", Number.NaN],
  ])("reads %p as %p", (typed, count) => {
    expect(readCount(typed)).toEqual(count);
  });

  it.each([
    ["many", "cannot be read"],
    ["99999999999", "between 1 and 1,000,000,000"],
  ])("says what is wrong with %p visitors before it is sent", (expectedVisitors, said) => {
    const period = sectionForm("PUBLIC_WELFARE", "PERIOD");
    const words = { fields: { startsOn: "2027-03-01", expectedVisitors }, rows: [] };
    const [found, ...others] = unreadableFigures(period, words, "en");
    expect(found?.field).toBe("expectedVisitors");
    expect(found?.message).toContain(said);
    expect(others).toEqual([]);
  });
});

describe("two texts of one section", () => {
  const texts = {
    base: project("Title", "Summary"),
    mine: project("My title", "Summary"),
    theirs: project("Their title", "Their summary"),
  };

  it("differ field by field, and it is known which I changed", () => {
    expect(differences(texts)).toEqual([
      { kind: "value", field: "title", mine: "My title", theirs: "Their title", isMyChange: true },
      {
        kind: "value",
        field: "summary",
        mine: "Summary",
        theirs: "Their summary",
        isMyChange: false,
      },
    ]);
  });

  it("become one as chosen", () => {
    const merged = merge(texts, (field) => (field === "title" ? "mine" : "theirs"));
    expect(isSameWords(merged, project("My title", "Their summary"))).toBe(true);
  });

  it("do not differ by how a figure is written", () => {
    const row = (optimumMg: string) => ({ fields: {}, rows: [{ sampleCode: "A", optimumMg }] });
    const same = { base: row("5"), mine: row("5.0"), theirs: row("5") };
    expect(differences(same)).toEqual([]);
  });

  it("differ as a whole where rows came or went", () => {
    const rows = (...names: string[]): SectionWords => ({
      fields: {},
      rows: names.map((fullName) => ({ fullName })),
    });
    const both = { base: rows("Li"), mine: rows("Li", "Okafor"), theirs: rows() };
    expect(differences(both)).toMatchObject([{ kind: "rows", isMyChange: true }]);
    expect(
      isSameWords(
        merge(both, () => "mine"),
        both.mine,
      ),
    ).toBe(true);
    expect(
      isSameWords(
        merge(both, () => "theirs"),
        both.theirs,
      ),
    ).toBe(true);
  });
});

describe("a section sent before scripts work", () => {
  it("is read field by field, ticks and rows included", () => {
    const form = new FormData();
    form.set("worksAlone", "on");
    form.set("rowCount", "1");
    form.set("0.fullName", "R. Okafor");
    form.set("0.contribution", "First line\r\nsecond line");
    form.set("0.role", "STUDENT");
    expect(readForm(form, sectionForm("RESEARCH", "TEAM"))).toMatchObject({
      fields: { worksAlone: true },
      rows: [
        {
          fullName: "R. Okafor",
          contribution: "First line\nsecond line",
          role: "STUDENT",
          email: "",
        },
      ],
    });
  });

  it("takes no choice that is not offered", () => {
    const form = new FormData();
    form.set("rowCount", "1");
    form.append("0.equivalenceCriteria", "GRAIN_SIZE");
    form.append("0.equivalenceCriteria", "COLOUR");
    expect(readForm(form, sectionForm("RESEARCH", "SAMPLES")).rows[0]?.equivalenceCriteria).toEqual(
      ["GRAIN_SIZE"],
    );
  });
});

describe("rows", () => {
  it("begin with the first of each choice", () => {
    expect(emptyRow(sectionForm("RESEARCH", "TEAM"))).toMatchObject({
      role: "CO_INVESTIGATOR",
      fullName: "",
    });
    expect(emptyRow(sectionForm("RESEARCH", "ANALYSIS"))).toMatchObject({
      destructive: false,
      consumedMg: "",
    });
  });

  it("move one place and stay at either end", () => {
    const words = { fields: {}, rows: [{ a: "1" }, { a: "2" }] };
    expect(withRowMoved(words, 1, -1).rows).toEqual([{ a: "2" }, { a: "1" }]);
    expect(withRowMoved(words, 0, -1)).toBe(words);
    expect(withRowMoved(words, 1, 1)).toBe(words);
  });
});
