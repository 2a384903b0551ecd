import { aBalance, aClast, aPowder } from "../testing/builders.ts";
import {
  judgementProblems,
  type ItemToJudge,
  type Judgement,
  type Judging,
  type Material,
} from "./feasibility.ts";

const powder: ItemToJudge = {
  ...{ id: "item-1", sampleId: "powder", minimumUg: 5_000n, optimumUg: 20_000n },
  ...{ acceptsEquivalent: true, equivalenceCriteria: ["LITHOLOGY", "GRAIN_SIZE", "EXPOSURE"] },
  requestable: { sample: aPowder(), stock: aBalance(12_000n) },
};
const clast: ItemToJudge = {
  ...{ id: "item-2", sampleId: "clast", minimumUg: null, optimumUg: null },
  ...{ acceptsEquivalent: false, equivalenceCriteria: [] },
  requestable: { sample: aClast(), stock: aBalance(17_600n) },
};
const basalt: Material = { lithology: "basalt", sizeUm: 50 };
const judging: Judging = {
  items: [powder, clast],
  type: "RESEARCH",
  round: { code: "2026-2", sampleIds: new Set(["powder", "clast", "other"]) },
  equivalents: new Map([
    ["OTHER", { sample: aPowder({ id: "other" }), stock: aBalance(30_000n) }],
    ["POWDER", powder.requestable],
    ["CLAST", clast.requestable],
    ["SHOWN", { sample: aPowder({ id: "shown", useCategory: "PUBLIC_WELFARE" }), stock: null }],
    ["NOT-OFFERED", { sample: aPowder({ id: "not-offered" }), stock: aBalance(30_000n) }],
    ["PIECE", { sample: aClast({ id: "other" }), stock: aBalance(30_000n) }],
  ]),
  materials: new Map([
    ["powder", basalt],
    ["other", { lithology: "basalt", sizeUm: 90 }],
  ]),
};

function judge(changes: Partial<Judgement> = {}): Judgement {
  return {
    ...{
      itemId: "item-1",
      feasibility: "FEASIBLE",
      feasibleUg: null,
      equivalentCode: "",
      note: "",
    },
    ...changes,
  };
}
const partly = (feasibleUg: bigint | null, changes: Partial<Judgement> = {}) =>
  judge({ feasibility: "PARTLY", feasibleUg, note: "Little is left.", ...changes });
const instead = (equivalentCode: string, changes: Partial<Judgement> = {}) =>
  judge({ feasibility: "NOT_FEASIBLE", equivalentCode, note: "Gone.", ...changes });

function found(judgements: readonly Judgement[], context = judging): string[] {
  return judgementProblems(judgements, context).map(({ code, path }) =>
    [code, ...(path ?? [])].join(" "),
  );
}

it.each<[string, Judgement]>([
  ["feasible as it is asked for", judge()],
  ["partly, with how much", partly(4_000n)],
  ["not, with the reason", judge({ feasibility: "NOT_FEASIBLE", note: "It is being mapped." })],
  ["an equivalent beside it", instead("OTHER")],
  ["an equivalent though it could be given", instead("OTHER", { feasibility: "FEASIBLE" })],
  ["whole", judge({ itemId: "item-2" })],
])("a sample is judged %s", (_, judgement) => {
  expect(found([judgement])).toEqual([]);
});

it.each<[string, Judgement, string[]]>([
  ["partly, without how much", partly(null), ["MASS_REQUIRED items 0 feasibleMg"]],
  ["partly, in no step of 0.1 mg", partly(4_050n), ["MASS_STEP items 0 feasibleMg"]],
  [
    "partly, with all that is asked for and more than there is",
    partly(20_000n),
    ["PART_IS_ALL items 0 feasibleMg", "MORE_THAN_LEFT items 0 feasibleMg"],
  ],
  [
    "partly, where it is indivisible",
    partly(100n, { itemId: "item-2" }),
    ["PART_OF_WHOLE_UNIT items 0 feasibleMg"],
  ],
  ["feasible, with a mass", judge({ feasibleUg: 100n }), ["MASS_ONLY_OF_PART items 0 feasibleMg"]],
  ["not, without a reason", judge({ feasibility: "NOT_FEASIBLE" }), ["REQUIRED items 0 note"]],
  ["partly, without a reason", partly(100n, { note: " " }), ["REQUIRED items 0 note"]],
  ["too wordily", judge({ note: "x".repeat(2_001) }), ["TOO_LONG items 0 note"]],
  ["for another application", judge({ itemId: "x" }), ["NOT_AMONG_ITEMS items 0 itemId"]],
  ["by one nobody knows", instead("?"), ["UNKNOWN_SAMPLE items 0 equivalentCode"]],
  ["by itself", instead("POWDER"), ["EQUIVALENT_ITSELF items 0 equivalentCode"]],
  [
    "by one it asks for as well, which is lent in another way",
    instead("CLAST"),
    ["EQUIVALENT_ASKED_FOR items 0 equivalentCode", "EQUIVALENT_OTHER_MODE items 0 equivalentCode"],
  ],
  [
    "by one of another use without stock that is not offered",
    instead("SHOWN"),
    [
      "NOT_REQUESTABLE_NO_STOCK items 0 equivalentCode",
      "WRONG_USE_CATEGORY items 0 equivalentCode",
      "NOT_OFFERED_IN_ROUND items 0 equivalentCode",
    ],
  ],
  [
    "by one the round does not offer",
    instead("NOT-OFFERED"),
    ["NOT_OFFERED_IN_ROUND items 0 equivalentCode"],
  ],
  ["by one lent whole", instead("PIECE"), ["EQUIVALENT_OTHER_MODE items 0 equivalentCode"]],
  [
    "by another where only this one will do",
    instead("OTHER", { itemId: "item-2" }),
    ["EQUIVALENT_NOT_WANTED items 0 equivalentCode"],
  ],
])("a sample is not judged %s", (_, judgement, problems) => {
  expect(found([judgement])).toEqual(problems);
});

it("holds an equivalent to what matters to the applicant, as far as it is known", () => {
  const with_ = (material: Material, changes: Partial<ItemToJudge> = {}) =>
    judgementProblems([instead("OTHER")], {
      ...judging,
      items: [{ ...powder, ...changes }],
      materials: new Map([
        ["powder", basalt],
        ["other", material],
      ]),
    }).map(({ params }) => params);
  expect(with_({ lithology: "norite", sizeUm: 101 })).toEqual([
    { criterion: "LITHOLOGY" },
    { criterion: "GRAIN_SIZE" },
  ]);
  expect(with_({ lithology: "basalt", sizeUm: 24 })).toEqual([{ criterion: "GRAIN_SIZE" }]);
  expect(with_({ lithology: "norite", sizeUm: 24 }, { equivalenceCriteria: [] })).toEqual([]);
  expect(with_({ lithology: null, sizeUm: null })).toEqual([]);
});

it("judges at least one, and each once", () => {
  expect(found([])).toEqual(["NOTHING_JUDGED items"]);
  expect(found([judge(), judge()])).toEqual(["ITEM_JUDGED_TWICE items 1 itemId"]);
});
