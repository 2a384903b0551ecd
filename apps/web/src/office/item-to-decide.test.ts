import type { OfficeItemFragment } from "@regolith/client";
import { itemToDecide } from "./item-to-decide.ts";

function anItem(availableMg: number, judged: Partial<OfficeItemFragment> = {}): OfficeItemFragment {
  return {
    id: "item-1",
    minimumMg: 5,
    optimumMg: 20,
    ...{ feasibility: "FEASIBLE", feasibleMg: null, equivalent: null, stock: null, ...judged },
    sample: { code: "DEMO-1", requestMode: "BY_MASS", stock: { availableMg } },
  } as OfficeItemFragment;
}

describe("what is suggested to the committee", () => {
  it("is the optimum, while there is enough", () => {
    expect(itemToDecide(anItem(1420.5), "en")).toMatchObject({
      suggestedMg: "20",
      optimum: "20.0",
      available: "1,420.5",
    });
  });

  it("is never more than is left", () => {
    expect(itemToDecide(anItem(7.3), "en").suggestedMg).toBe("7.3");
  });

  it("is by the stock as it is, where that is less than everybody is told", () => {
    const stock = { availableMg: 4.5 } as OfficeItemFragment["stock"];
    expect(itemToDecide(anItem(7.3, { stock }), "en").suggestedMg).toBe("4.5");
  });

  it("is no more than the curator finds feasible", () => {
    const item = anItem(1420.5, { feasibility: "PARTLY", feasibleMg: 4 });
    expect(itemToDecide(item, "en")).toMatchObject({ suggestedMg: "4", isGranted: true });
  });

  it("is the equivalent where the sample itself cannot be given, and nothing where none is named", () => {
    const equivalentStock = { availableMg: 12 };
    const equivalent = { code: "DEMO-2" };
    const instead = anItem(0, { feasibility: "NOT_FEASIBLE", equivalent, equivalentStock });
    expect(itemToDecide(instead, "en")).toMatchObject({
      ...{ isGranted: true, inPlace: true, suggestedMg: "12" },
      equivalent: { code: "DEMO-2", left: "12.0" },
    });
    const nothing = anItem(3, { feasibility: "NOT_FEASIBLE" });
    expect(itemToDecide(nothing, "en")).toMatchObject({ isGranted: false, inPlace: false });
  });
});
