import type { MeasuredOnSampleFragment } from "@regolith/client";
import { groupByPaper } from "./group-by-paper.ts";

const measured = (id: string, key: string | null): MeasuredOnSampleFragment => ({
  id,
  property: "Age",
  propertyText: { en: "Age", zh: "年龄" },
  value: 2030,
  valueText: null,
  valueMin: null,
  valueMax: null,
  approximate: false,
  unit: "Ma",
  uncertainty: 4,
  methodText: null,
  instrument: null,
  note: null,
  label: null,
  material: null,
  mission: { code: "chang-e-5", name: { en: "Chang'e-5", zh: "嫦娥五号" } },
  provenance: "PUBLISHED",
  publication:
    key === null
      ? null
      : { key, doi: null, title: null, authors: null, journal: null, year: null, url: null },
  sources: [],
});

const shape = (list: readonly MeasuredOnSampleFragment[]) =>
  groupByPaper(list).map(({ publication, measurements }) => [
    publication?.key ?? null,
    measurements.map(({ id }) => id),
  ]);

test("a paper stands once, with all its values in their order", () => {
  const list = [measured("a", "li2021"), measured("b", "che2021"), measured("c", "li2021")];
  expect(shape(list)).toEqual([
    ["li2021", ["a", "c"]],
    ["che2021", ["b"]],
  ]);
});

test("values without a paper stay together under none", () => {
  expect(shape([measured("a", null), measured("b", null)])).toEqual([[null, ["a", "b"]]]);
});
