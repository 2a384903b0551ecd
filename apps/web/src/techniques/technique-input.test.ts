import { techniqueFacts, unreadable } from "./technique-input.ts";

const FORM = {
  ...{ nameEn: "Probing", nameZh: "探测", minimumMg: "0,1", typicalMg: "", consumedMg: " 2 " },
  ...{ destructiveness: "SURFACE", imaging: "on", "forms.CLAST": "on", "forms.SECTION": "on" },
  ...{ leavesEn: "", leavesZh: "", methodKeywords: "ion probe\r\nSIMS", position: "30" },
};

it("reads a technique as it is sent, with or without scripts", () => {
  expect(techniqueFacts(FORM)).toEqual({
    ...{ nameEn: "Probing", nameZh: "探测", minimumMg: 0.1, typicalMg: null, consumedMg: 2 },
    ...{ destructiveness: "SURFACE", imaging: true, forms: ["CLAST", "SECTION"] },
    ...{ leavesEn: "", leavesZh: "", methodKeywords: ["ion probe", "SIMS"], position: 30 },
  });
});

it("names the figures that are none", () => {
  const typed = { ...FORM, typicalMg: "some", position: "first" };
  expect(unreadable(typed, "en").map(({ field }) => field)).toEqual(["typicalMg", "position"]);
  expect(unreadable(FORM, "zh")).toEqual([]);
});
