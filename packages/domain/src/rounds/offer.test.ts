import { ROLES } from "../people/roles.ts";
import { aBalance, aClast, anActor, aPowder } from "../testing/builders.ts";
import { isOfferable, type OfferCandidate } from "./offer.ts";
import { managesRounds, readsRoundsOffice } from "./round-rights.ts";

const here: OfferCandidate = { sample: aPowder(), mission: "chang-e-5", balance: aBalance(10n) };

it.each<[string, Partial<OfferCandidate>, boolean]>([
  ["a powder that is here", {}, true],
  ["a sealed one", { sample: aPowder({ useCategory: "PERMANENT_STORAGE" }) }, false],
  ["a withheld one", { sample: aPowder({ withheld: true }) }, false],
  ["one of another mission", { mission: "chang-e-6" }, false],
  ["one without known stock", { balance: null }, false],
  ["one that is used up", { balance: aBalance(0n) }, false],
  ["a clast on loan", { sample: aClast(), balance: aBalance(1n, { onLoanUg: 5n }) }, false],
])("%s is offered: %#", (_, changes, isOffered) => {
  expect(isOfferable({ ...here, ...changes }, ["chang-e-5"])).toBe(isOffered);
});

it("is the secretariat's to change, and the office's and the chair's to read before it is published", () => {
  const may = (can: typeof managesRounds) =>
    ROLES.filter((role) => can(anActor({ roles: [role] })));
  expect(may(managesRounds)).toEqual(["SECRETARIAT"]);
  expect(may(readsRoundsOffice)).toEqual([
    ...["SECRETARIAT", "CURATOR", "CHAIR", "APPROVER", "AUDITOR"],
  ]);
});
