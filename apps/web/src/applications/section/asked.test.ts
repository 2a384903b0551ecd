import { askedShare } from "./asked.ts";

const RULES = { warnAboveShare: 0.1, fullPanelAboveShare: 0.25 };

describe("the share of what is left", () => {
  it("of a powder runs from the minimum to the optimum", () => {
    expect(askedShare({ minimumMg: 60, optimumMg: 150, availableMg: 420 }, RULES)).toEqual({
      minimum: 60 / 420,
      optimum: 150 / 420,
      tier: "FULL_PANEL",
      withoutPanelMg: 105,
    });
  });

  it("belongs to the lower tier at the very threshold", () => {
    const tierOf = (optimumMg: number) =>
      askedShare({ minimumMg: null, optimumMg, availableMg: 100 }, RULES).tier;
    expect([10, 10.1, 25, 25.1].map(tierOf)).toEqual(["LOW", "NOTICE", "NOTICE", "FULL_PANEL"]);
  });

  it("offers a way out in steps of 0.1 mg that really is one", () => {
    const { withoutPanelMg } = askedShare(
      { minimumMg: 1, optimumMg: 20, availableMg: 33.35 },
      RULES,
    );
    expect(withoutPanelMg).toBe(8.3);
    expect(
      askedShare({ minimumMg: 1, optimumMg: withoutPanelMg, availableMg: 33.35 }, RULES).tier,
    ).not.toBe("FULL_PANEL");
  });

  it("goes by the rules it is given, however fine their shares are", () => {
    const rules = { warnAboveShare: 0.05, fullPanelAboveShare: 0.125 };
    const figures = { minimumMg: 1, optimumMg: 12.5, availableMg: 100 };
    expect(askedShare(figures, rules)).toMatchObject({ tier: "NOTICE", withoutPanelMg: 12.5 });
  });

  it("is not known without a figure or without stock", () => {
    expect(askedShare({ minimumMg: null, optimumMg: 5, availableMg: null }, RULES)).toMatchObject({
      minimum: null,
      optimum: null,
      withoutPanelMg: null,
    });
  });
});
