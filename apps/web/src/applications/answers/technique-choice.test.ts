import type { TechniqueChoiceFragment } from "@regolith/client";
import { researchFormV1 } from "@regolith/domain";
import { applyIntent, needsTechniques } from "./row-intent.ts";
import { followsTechnique, rowWithTechnique } from "./technique-choice.ts";
import type { Row } from "./words.ts";

function technique(changes: Partial<TechniqueChoiceFragment>): TechniqueChoiceFragment {
  return {
    ...{ code: "CT", name: { en: "Tomography", zh: "断层扫描" }, leaves: { en: "", zh: "" } },
    ...{ minimumMg: null, typicalMg: null, destructiveness: "NONE", consumedMg: null },
    ...{ imaging: true, forms: ["POWDER"], methodKeywords: [], active: true },
    provenance: "DEMONSTRATION",
    ...changes,
  };
}

const CT = technique({});
const TIMS = technique({
  ...{ code: "TIMS", name: { en: "Thermal ionisation", zh: "热电离" } },
  ...{ typicalMg: 50, destructiveness: "ALIQUOT" },
});
const SIMS = technique({
  ...{ code: "SIMS", name: { en: "Ion probe", zh: "离子探针" } },
  ...{ typicalMg: 0.5, destructiveness: "SURFACE", consumedMg: 0.001 },
});
const known = { techniques: [CT, TIMS, SIMS], locale: "en" } as const;

const PLAN = researchFormV1.sections.ANALYSIS;

const EMPTY: Row = {
  ...{ sampleCode: "A", techniqueCode: "", technique: "", instrument: "", place: "" },
  ...{ destructive: false, consumedMg: "" },
};

describe("choosing a technique for a step", () => {
  it("fills in what is empty", () => {
    expect(rowWithTechnique(EMPTY, "TIMS", known)).toMatchObject({
      ...{ techniqueCode: "TIMS", technique: "Thermal ionisation" },
      ...{ destructive: true, consumedMg: "50" },
    });
  });

  it("writes the name in the reader's language", () => {
    const inChinese = rowWithTechnique(EMPTY, "SIMS", { ...known, locale: "zh" });
    expect(inChinese).toMatchObject({ technique: "离子探针", consumedMg: "0.001" });
  });

  it("never writes over what was typed", () => {
    const typed = { ...EMPTY, technique: "Sr isotopes", consumedMg: "9" };
    expect(rowWithTechnique(typed, "TIMS", known)).toEqual({ ...typed, techniqueCode: "TIMS" });
  });

  it("keeps a tick that was set by hand, and adds only the mass", () => {
    const ticked = { ...EMPTY, destructive: true };
    expect(rowWithTechnique(ticked, "CT", known)).toMatchObject({ destructive: true });
    expect(rowWithTechnique(ticked, "SIMS", known)).toMatchObject({ consumedMg: "0.001" });
  });

  it("goes on from one proposal to the next, and back to nothing", () => {
    const first = rowWithTechnique(EMPTY, "TIMS", known);
    const second = rowWithTechnique(first, "CT", known);
    expect(second).toMatchObject({ technique: "Tomography", destructive: false, consumedMg: "" });
    const changed = { ...first, consumedMg: "40" };
    expect(rowWithTechnique(changed, "CT", known)).toMatchObject({
      ...{ technique: "Tomography", destructive: true, consumedMg: "40" },
    });
    expect(rowWithTechnique(first, "", known)).toEqual({ ...first, techniqueCode: "" });
  });

  it("keeps a code that is not on the list", () => {
    expect(rowWithTechnique(EMPTY, "GONE", known)).toEqual({ ...EMPTY, techniqueCode: "GONE" });
  });
});

describe("a step follows its technique", () => {
  it("whatever way its figure is written, and not with a figure that is none", () => {
    const row = rowWithTechnique(EMPTY, "SIMS", known);
    expect(followsTechnique({ ...row, consumedMg: "0,0010" }, SIMS)).toBe(true);
    expect(followsTechnique({ ...row, consumedMg: "little" }, SIMS)).toBe(false);
    expect(followsTechnique({ ...row, destructive: false }, SIMS)).toBe(false);
  });
});

describe("the buttons of a step, without scripts as with them", () => {
  const words = (row: Row) => ({ fields: {}, rows: [EMPTY, row] });
  const typed = { ...EMPTY, techniqueCode: "TIMS", technique: "Sr isotopes", consumedMg: "9" };

  it("fill in what is empty", () => {
    const row = { ...EMPTY, techniqueCode: "TIMS" };
    const { rows } = applyIntent(words(row), PLAN, { intent: "fill:1", known });
    expect(rows).toEqual([EMPTY, rowWithTechnique(EMPTY, "TIMS", known)]);
    expect(applyIntent(words(typed), PLAN, { intent: "fill:1", known }).rows[1]).toEqual(typed);
  });

  it("take the proposal instead of one's own figures when asked to", () => {
    const { rows } = applyIntent(words(typed), PLAN, { intent: "take:1", known });
    expect(rows[1]).toEqual({ ...typed, destructive: true, consumedMg: "50" });
  });

  it("need the list, and no other button does", () => {
    expect(["fill:0", "take:3", "add", "up:1"].map(needsTechniques)).toEqual([
      ...[true, true, false, false],
    ]);
  });
});
