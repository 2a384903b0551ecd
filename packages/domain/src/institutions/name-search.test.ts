import { foldName } from "./fold-name.ts";
import { readNameQuery, searchKeys } from "./name-search.ts";

describe("names compared", () => {
  it.each([
    ["Universität Tübingen", "universitat tubingen"],
    ["Eötvös Loránd University", "eotvos lorand university"],
    ["Ørsted Straße Łódź", "orsted strasse lodz"],
    ["Xi'an Jiaotong University", "xian jiaotong university"],
    ["Xi’an  Jiaotong-University ", "xian jiaotong university"],
    ["Texas A&M University", "texas a m university"],
    ["ＴＨＵ", "thu"],
    ["中国地质大学（武汉）", "中国地质大学 武汉"],
    ["ETH苏黎世", "eth 苏黎世"],
    ["Ελληνικό Μεσογειακό", "ελληνικο μεσογειακο"],
    ["Московский", "московскии"],
    ["東京がく", "東京がく"],
    ["100% _", "100"],
    ["…", ""],
  ])("%j reads %j", (name, folded) => {
    expect(foldName(name)).toBe(folded);
  });

  it("read the same when they are folded again", () => {
    for (const name of ["Universität Tübingen", "中国地质大学（武汉）", "ETH苏黎世"]) {
      expect(foldName(foldName(name))).toBe(foldName(name));
    }
  });
});

describe("what an institution is found by", () => {
  it("are all its names, each once", () => {
    expect(searchKeys(["Tsinghua University", "THU", "tsinghua university"]).text).toBe(
      "| tsinghua university | thu |",
    );
  });

  it("are two-character pieces of what is not in ASCII, and its beginnings", () => {
    expect(searchKeys(["清华大学", "Tsinghua"]).pieces).toEqual(["^清", "清华", "华大", "大学"]);
  });

  it("is nothing without a name", () => {
    expect(searchKeys(["", "…"])).toEqual({ text: "", pieces: [] });
  });
});

describe("what somebody looks for", () => {
  it("is words of one script and runs of others", () => {
    expect(readNameQuery("ETH 苏黎世 Zürich")).toEqual({
      phrase: "eth 苏黎世 zurich",
      words: ["eth", "zurich"],
      runs: ["苏黎世"],
      pieces: ["苏黎", "黎世"],
    });
  });

  it("begins a name when it is one character", () => {
    expect(readNameQuery("清")?.pieces).toEqual(["^清"]);
  });

  it.each(["", "  ", "%_", "---"])("is nothing in %j", (text) => {
    expect(readNameQuery(text)).toBeNull();
  });

  it("has twelve words at most", () => {
    const text = Array.from({ length: 40 }, (_, index) => `w${String(index)}`).join(" ");
    expect(readNameQuery(text)?.words).toHaveLength(12);
  });
});
