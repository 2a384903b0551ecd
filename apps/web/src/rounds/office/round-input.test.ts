import { chosenCodes, offerFilter, roundPlan } from "./round-input.ts";

test("a form says a round with its days, and leaves open what is left empty", () => {
  const values = {
    ...{ nameEn: "Round", nameZh: "批次", audience: "DOMESTIC", asksEndorsement: "on" },
    ...{ "missions.chang-e-5": "on", "missions.chang-e-6": "on", opensOn: "2027-01-01" },
    ...{ closesOn: "2027-03-01", noticeDueOn: "", panelOn: "2027-05-01" },
  };
  expect(roundPlan(values)).toEqual({
    ...{ nameEn: "Round", nameZh: "批次", audience: "DOMESTIC", asksEndorsement: true },
    ...{ missions: ["chang-e-5", "chang-e-6"], opensOn: "2027-01-01", closesOn: "2027-03-01" },
    ...{ noticeDueOn: null, reviewsDueOn: null, panelOn: "2027-05-01", decisionDueOn: null },
  });
});

test("samples are ticked or written, each once", () => {
  const values = { "sample.CE5C0100": "on", codes: "CE5C0200，CE5C0100\n CE6C0300" };
  expect(chosenCodes(values)).toEqual(["CE5C0100", "CE5C0200", "CE6C0300"]);
});

test("a filter holds only what is known", () => {
  expect(offerFilter({ text: "basalt", form: "CLAST", useCategory: "GOLD", mission: "" })).toEqual({
    ...{ text: "basalt", form: "CLAST" },
  });
});
