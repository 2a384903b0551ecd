import { aTechnique } from "../testing/builders.ts";
import { isMethodOf } from "./known-methods.ts";
import { planNotes, type NotedStep } from "./plan-notes.ts";

const CT = aTechnique({
  code: "MICRO-CT",
  isImaging: true,
  methodKeywords: ["micro-CT", "CT 断层"],
});
const TIMS = aTechnique({ code: "TIMS", destructiveness: "ALIQUOT", methodKeywords: ["TIMS"] });
const SIMS = aTechnique({ code: "SIMS", destructiveness: "SURFACE", methodKeywords: ["SIMS"] });
const TECHNIQUES = [CT, TIMS, SIMS];

function step(changes: Partial<NotedStep> = {}): NotedStep {
  return { sample: "one", techniqueCode: null, technique: "", destructive: false, ...changes };
}

const consumes = (changes: Partial<NotedStep> = {}) => step({ destructive: true, ...changes });

const notesOf = (...steps: NotedStep[]) => planNotes(steps, TECHNIQUES, new Map());

describe("the order of a plan", () => {
  it("is right when what destroys comes last", () => {
    expect(notesOf(step(), step(), consumes())).toEqual([]);
  });

  it("is pointed out when something looks at a sample after it was consumed", () => {
    expect(notesOf(consumes(), step())).toEqual([{ code: "DESTROYED_BEFORE", step: 1, after: 0 }]);
  });

  it("names the first step that destroyed, for every step that comes too late", () => {
    expect(notesOf(step(), consumes(), consumes(), step(), step())).toEqual([
      { code: "DESTROYED_BEFORE", step: 3, after: 1 },
      { code: "DESTROYED_BEFORE", step: 4, after: 1 },
    ]);
  });

  it("is a matter of each sample by itself", () => {
    expect(notesOf(consumes(), step({ sample: "other" }), step({ sample: null }))).toEqual([]);
  });

  it("is pointed out for imaging even when that leaves marks, too", () => {
    expect(notesOf(consumes(), consumes({ techniqueCode: "MICRO-CT" }))).toEqual([
      { code: "DESTROYED_BEFORE", step: 1, after: 0 },
    ]);
    expect(notesOf(consumes(), consumes({ techniqueCode: "TIMS" }))).toEqual([]);
  });

  it("takes a code of no technique for what the step itself says", () => {
    expect(notesOf(consumes(), consumes({ techniqueCode: "GONE" }))).toEqual([]);
  });
});

describe("what was measured already", () => {
  const method = { en: "In-situ SIMS", zh: "原位 SIMS" };
  const measured = new Map([["one", [{ en: "Weighing", zh: "称重" }, method]]]);

  it("is said of a step with that technique, by its code", () => {
    const steps = [step({ techniqueCode: "SIMS", technique: "Water" })];
    expect(planNotes(steps, TECHNIQUES, measured)).toEqual([
      { code: "ALREADY_MEASURED", step: 0, method },
    ]);
  });

  it("is said of a step that names it in free words", () => {
    const steps = [step({ technique: "SIMS spots" })];
    expect(planNotes(steps, TECHNIQUES, measured)).toHaveLength(1);
  });

  it("is not said of another sample, nor of another technique", () => {
    const steps = [
      step({ sample: "other", techniqueCode: "SIMS" }),
      step({ techniqueCode: "TIMS", technique: "SIMS" }),
    ];
    expect(planNotes(steps, TECHNIQUES, measured)).toEqual([]);
  });
});

describe("a method is recognised", () => {
  it.each([
    ["SIMS", "SIMS Pb-Pb isochron", true],
    ["SIMS", "SEM, EPMA, SIMS", true],
    ["SIMS", "NanoSIMS", false],
    ["SIMS", "原位SIMS分析", true],
    ["TEM", "TEM with EELS", true],
    ["ICP-MS", "LA-ICP-MS", false],
    ["TEM", "STEM", false],
    ["ct 断层", "微米 CT 断层扫描", true],
    ["电子探针", "电子探针结合断层重建", true],
    ["electron  microprobe", "Electron microprobe (WDS)", true],
    ["", "anything", false],
  ])("by %j in %j: %s", (keyword, name, expected) => {
    expect(isMethodOf({ methodKeywords: [keyword] }, name)).toBe(expected);
  });
});
