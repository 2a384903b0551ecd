import {
  COLLECTION_METHODS,
  readSampleNumber,
  SAMPLE_FORMS,
  sumUg,
  USE_CATEGORIES,
} from "@regolith/domain";
import { inventLots } from "./invent-lot.ts";
import { withDescendants, type Piece } from "./piece.ts";

const lots = inventLots();
const pieces = lots.flatMap(({ whole }) => withDescendants(whole));

describe("the demonstration catalogue", () => {
  it("is the same each time it is invented", () => {
    const told = (all: readonly Piece[]) => all.map(({ code, massUg }) => `${code} ${massUg}`);
    const again = inventLots().flatMap(({ whole }) => withDescendants(whole));
    expect(told(again)).toEqual(told(pieces));
  });

  it("has 600 samples, no number twice", () => {
    expect(pieces).toHaveLength(600);
    expect(new Set(pieces.map(({ code }) => code)).size).toBe(600);
  });

  it("has numbers that read like the real ones and say that they are invented", () => {
    const strange = pieces.filter(({ code }) => readSampleNumber(code)?.isDemonstration !== true);
    expect(strange.map(({ code }) => code)).toEqual([]);
  });

  it("extends a parent's number in its children, which weigh less together", () => {
    const parents = pieces.filter(({ children }) => children.length > 0);
    for (const { code, massUg, children, lossUg } of parents) {
      expect(children.filter((child) => !child.code.startsWith(code))).toEqual([]);
      expect(sumUg(children.map((child) => child.massUg)) + lossUg).toBeLessThan(massUg);
      expect(lossUg).toBeGreaterThan(0n);
    }
    expect(parents.length).toBeGreaterThan(80);
  });

  it("shows every form, way of collecting and use", () => {
    expect(new Set(pieces.map(({ form }) => form))).toEqual(new Set(SAMPLE_FORMS));
    expect(new Set(pieces.map(({ useCategory }) => useCategory))).toEqual(new Set(USE_CATEGORIES));
    const methods = lots.map(({ lot }) => lot.collectionMethod);
    expect(new Set(methods)).toEqual(new Set(COLLECTION_METHODS));
  });

  it("weighs from 0.1 mg to some grams", () => {
    const masses = pieces.map(({ massUg }) => Number(massUg));
    expect(Math.min(...masses)).toBe(100);
    expect(Math.max(...masses)).toBeGreaterThan(4_000_000);
    expect(Math.max(...masses)).toBeLessThan(20_000_000);
  });

  it("withholds a few, and says why in both languages", () => {
    const reasons = pieces.flatMap(({ withheldFor }) => withheldFor ?? []);
    expect(reasons.length).toBeGreaterThan(4);
    expect(reasons.length).toBeLessThan(30);
    expect(reasons.filter(({ en, zh }) => en === "" || zh === "")).toEqual([]);
  });
});
