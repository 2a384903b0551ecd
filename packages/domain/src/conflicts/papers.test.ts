import { readAuthors, readDoi, readPapers } from "./papers.ts";

describe("a DOI", () => {
  it.each([
    ["10.1038/s41586-024-00001-X", "10.1038/s41586-024-00001-x"],
    ["https://doi.org/10.1038/S41586", "10.1038/s41586"],
    ["doi: 10.1038/abc.", "10.1038/abc"],
    [" http://dx.doi.org/10.1000/1 ", "10.1000/1"],
  ])("is read from %j", (text, doi) => {
    expect(readDoi(text)).toBe(doi);
  });

  it.each(["", "10.1/x", "Nature 2024", "https://example.org/10.1038/x"])(
    "is not read from %j",
    (text) => {
      expect(readDoi(text)).toBeNull();
    },
  );
});

describe("authors", () => {
  it.each<[string, readonly string[]]>([
    ["Okoye, A., Wang, W. and Lind, B.", ["Okoye, A.", "Wang, W.", "Lind, B."]],
    ["A. Okoye, W. Wang & B. Lind", ["A. Okoye", "W. Wang", "B. Lind"]],
    ["Okoye A, Wang XM, et al.", ["Okoye A", "Wang XM"]],
    ["Okoye, Ada; Wang, Wei", ["Okoye, Ada", "Wang, Wei"]],
    ["Okoye, Ada, Wang, Wei", ["Okoye, Ada", "Wang, Wei"]],
    ["王伟、李明", ["王伟", "李明"]],
    ["王伟，李明，张小红等", ["王伟", "李明", "张小红"]],
    ["Boschi et al.", ["Boschi"]],
  ])("%j are read one by one", (text, authors) => {
    expect(readAuthors(text)).toEqual(authors);
  });
});

describe("papers written one a line", () => {
  it("have authors, year and DOI as far as they are written", () => {
    const papers = readPapers(
      [
        "1. Okoye, A., Wang, W. (2024). Sulfides in mare regolith. Icarus. https://doi.org/10.1016/J.icarus.2024.1",
        "",
        "- 王伟, 李明. 月壤中的硫化物. 科学通报, 2023",
        "In preparation",
      ].join("\n"),
    );
    expect(papers.map(({ year }) => year)).toEqual([2024, 2023, null]);
    expect(papers.map(({ dois }) => dois)).toEqual([["10.1016/j.icarus.2024.1"], [], []]);
    expect(papers[0]?.authors).toEqual(["Okoye, A.", "Wang, W."]);
    expect(papers[1]?.authors[0]).toBe("王伟");
  });

  it("take no figure of a DOI for a year", () => {
    expect(readPapers("Okoye A. doi:10.1000/2019")[0]?.year).toBeNull();
  });
});
