import { alignmentPadding, formatAmount } from "./mass.ts";

describe("formatAmount", () => {
  test("keeps digits as published and groups thousands", () => {
    expect(formatAmount(17.6, "en")).toBe("17.6");
    expect(formatAmount(1500, "zh")).toBe("1,500");
    expect(formatAmount(17.4764, "en")).toBe("17.4764");
  });

  test("fixes decimals where the ledger does", () => {
    expect(formatAmount(0, "en", 1)).toBe("0.0");
    expect(formatAmount(7740, "en", 1)).toBe("7,740.0");
  });

  test("never promises more than was weighed", () => {
    expect(formatAmount(0.46, "en", 1)).toBe("0.46");
    expect(formatAmount(0.1 + 0.2, "zh", 1)).toBe("0.3");
  });
});

describe("alignmentPadding", () => {
  test("fills up to the column's decimals, point included", () => {
    expect(alignmentPadding("182", 1)).toBe(".0");
    expect(alignmentPadding("17.6", 3)).toBe("00");
    expect(alignmentPadding("17.6", 1)).toBe("");
  });
});
