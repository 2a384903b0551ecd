import { formatMeasured } from "./measurement.ts";

describe("formatMeasured", () => {
  test("writes value, uncertainty and unit", () => {
    const age = { value: 2040, uncertainty: 22, unit: "Ma", approximate: false };
    expect(formatMeasured(age, "en")).toBe("2,040 ± 22 Ma");
  });

  test("writes a range, and a bound where only one end is known", () => {
    const range = { valueMin: 93.9, valueMax: 97.6, approximate: false };
    expect(formatMeasured(range, "en")).toBe("93.9–97.6");
    expect(formatMeasured({ valueMax: 3, unit: "mg", approximate: false }, "en")).toBe("≤ 3 mg");
  });

  test("says that a value is approximate", () => {
    expect(formatMeasured({ value: 2000, unit: "Ma", approximate: true }, "zh")).toBe("≈ 2,000 Ma");
  });

  test("puts degrees and per cent close to the figure", () => {
    expect(formatMeasured({ value: 108.73, unit: "°", approximate: false }, "en")).toBe("108.73°");
  });

  test("a bare number has no unit", () => {
    expect(formatMeasured({ value: 25, unit: "count", approximate: false }, "en")).toBe("25");
  });

  test("falls back on the words in which a value was printed", () => {
    expect(formatMeasured({ valueText: "not detected", approximate: false }, "en")).toBe(
      "not detected",
    );
  });
});
