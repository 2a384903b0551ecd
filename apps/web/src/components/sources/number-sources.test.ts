import { numberSources } from "./number-sources.ts";

const source = (label: string) => ({ url: `https://example.org/${label}`, label, supports: null });

describe("numberSources", () => {
  test("gives one number to a source however often it is cited", () => {
    const [a, b] = [source("a"), source("b")];
    const numbered = numberSources([a, b], [source("a")]);
    expect(numbered.list).toEqual([a, b]);
    expect(numbered.numbersOf([b, source("a"), a])).toEqual([2, 1]);
  });

  test("has no number for a source that is not on the page", () => {
    expect(numberSources([source("a")]).numbersOf([source("b")])).toEqual([]);
  });
});
