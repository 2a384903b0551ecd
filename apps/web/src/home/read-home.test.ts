import type { HomeMeasurement, HomeRound } from "./home-data.ts";
import { currentRound, mostTelling, onePerSample } from "./read-home.ts";

const text = { en: "", zh: "" };

const round = (
  code: string,
  state: HomeRound["state"],
  opensAt: string,
  closesAt: string,
): HomeRound => ({ code, name: text, state, opensAt, closesAt, provenance: "DEMONSTRATION" });

const closed = round("past", "CLOSED", "2025-01-01T00:00:00Z", "2025-02-01T00:00:00Z");
const soon = round("soon", "OPEN", "2026-08-01T00:00:00Z", "2026-12-22T16:00:00Z");
const later = round("later", "OPEN", "2026-06-01T00:00:00Z", "2027-02-01T16:00:00Z");
const next = round("next", "UPCOMING", "2027-03-01T00:00:00Z", "2027-06-01T16:00:00Z");

describe("currentRound", () => {
  test("is the open round that closes first", () => {
    expect(currentRound([closed, next, later, soon])?.code).toBe("soon");
  });

  test("is the next round to open while none is open", () => {
    expect(currentRound([closed, next])?.code).toBe("next");
  });

  test("is none when every round is closed", () => {
    expect(currentRound([closed])).toBeNull();
  });
});

describe("onePerSample", () => {
  const result = (key: string, sampleCode: string): HomeMeasurement => ({
    key,
    sampleCode,
    property: text,
    result: "",
    publication: "",
  });

  test("keeps the first result of each sample, in order", () => {
    const shown = onePerSample([result("1", "A"), result("2", "A"), result("3", "B")]);
    expect(shown.map(({ key }) => key)).toEqual(["1", "3"]);
  });

  test("shows only a few", () => {
    const many = Array.from({ length: 9 }, (_, index) => result(String(index), String(index)));
    expect(onePerSample(many)).toHaveLength(4);
  });
});

test("an age is shown before other values, and a weighing last", () => {
  const measured = (property: string, unit: string, uncertainty: number | null) => ({
    propertyText: { en: property, zh: property },
    unit,
    uncertainty,
  });
  const sorted = mostTelling([
    measured("Mass", "mg", null),
    measured("Bead size", "µm", null),
    measured("Bulk TiO2", "wt%", 1.01),
    measured("Pb-Pb crystallization age", "Ma", null),
  ]);
  expect(sorted.map(({ propertyText }) => propertyText.en)).toEqual([
    "Pb-Pb crystallization age",
    "Bulk TiO2",
    "Bead size",
    "Mass",
  ]);
});
