import { itemsAsSeen, type ItemOnItsWay } from "./items-as-seen.ts";
import type { ItemState } from "./status.ts";

function anItem(state: ItemState, changes: Partial<ItemOnItsWay> = {}): ItemOnItsWay {
  return {
    ...{ state, feasibility: "PARTLY", feasibleUg: 4_000n, feasibilityNote: "Little is left." },
    ...{ equivalentId: "another", grantedSampleId: null, grantedUg: null, decisionNote: null },
    ...changes,
  };
}

const recommended = anItem("RECOMMENDED", { grantedUg: 4_000n, decisionNote: "Return the rest." });
const refused = anItem("REFUSED", { decisionNote: "Kept for later." });
const applicant = { kind: "PI" } as const;

it.each(["PI", "CO_INVESTIGATOR", "OFFICER", "NAMED_IN_OFFICE"] as const)(
  "%s reads nothing of what is on its way",
  (kind) => {
    for (const item of itemsAsSeen([recommended, refused, anItem("NOT_FEASIBLE")], "RECOMMENDED", {
      kind,
    })) {
      expect(item).toEqual({
        ...{ state: "REQUESTED", feasibility: null, feasibleUg: null, feasibilityNote: "" },
        ...{ equivalentId: null, grantedSampleId: null, grantedUg: null, decisionNote: null },
      });
    }
  },
);

it("is read once it is granted, without the curator's words", () => {
  const granted = { ...recommended, state: "GRANTED", grantedSampleId: "another" } as const;
  const [first, second] = itemsAsSeen([granted, refused], "APPROVED", applicant);
  expect(first).toMatchObject({
    ...{ state: "GRANTED", grantedUg: 4_000n, decisionNote: "Return the rest." },
    ...{ grantedSampleId: "another", feasibility: null, feasibilityNote: "", equivalentId: null },
  });
  expect(second).toMatchObject({ state: "REFUSED", decisionNote: "Kept for later." });
});

it("is refused with the application, and keeps the committee's words to itself", () => {
  const [first, second] = itemsAsSeen([anItem("FEASIBLE"), refused], "DECLINED", applicant);
  expect([first?.state, second?.state]).toEqual(["REFUSED", "REFUSED"]);
  expect(second?.decisionNote).toBeNull();
});

it("is all read by office and committee", () => {
  const items = [recommended, refused];
  expect(itemsAsSeen(items, "RECOMMENDED", { kind: "COMMITTEE" })).toEqual(items);
  expect(itemsAsSeen(items, "RECOMMENDED", { kind: "READER" })).toEqual(items);
  expect(itemsAsSeen(items, "RECOMMENDED", { kind: "OFFICE", roles: ["CURATOR"] })).toEqual(items);
});
