import type { OfficeItemFragment } from "@regolith/client";
import { itemToDecide } from "./item-to-decide.ts";

function anItem(availableMg: number): OfficeItemFragment {
  return {
    id: "item-1",
    minimumMg: 5,
    optimumMg: 20,
    sample: { code: "DEMO-1", requestMode: "BY_MASS", stock: { availableMg } },
  } as OfficeItemFragment;
}

describe("what is suggested to the approver", () => {
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
});
