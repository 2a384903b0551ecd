import { aSample } from "@regolith/db/testing";
import { dataOf, refusals, type ShownProblem } from "../support/application-requests.ts";
import { startTestApi, type TestApi, type TestPerson } from "../test-api.ts";

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());

interface ShownBasketItem {
  readonly id: string;
  readonly minimumMg: number | null;
  readonly optimumMg: number | null;
  readonly acceptsEquivalent: boolean;
  readonly problems: readonly ShownProblem[];
  readonly shareOfAvailable: number | null;
  readonly tier: string | null;
}
const ITEM = `id minimumMg optimumMg acceptsEquivalent shareOfAvailable tier
  problems { code path params { name value } }`;
type Outcome = {
  basketItem?: ShownBasketItem | null;
  removedId?: string | null;
  problems: ShownProblem[];
};

async function change(
  person: TestPerson,
  name: "Add" | "Update" | "Remove",
  input: Readonly<Record<string, unknown>>,
): Promise<Outcome> {
  const what = name === "Remove" ? "removedId" : `basketItem { ${ITEM} }`;
  const document = `mutation Change($input: Basket${name}Input!) {
    basket${name}(input: $input) { ${what} problems { code path params { name value } } }
  }`;
  const data = await dataOf<Record<string, Outcome>>(api, person, document, { input });
  return data[`basket${name}`] ?? { problems: [] };
}

async function basketOf(person: TestPerson): Promise<readonly ShownBasketItem[]> {
  const document = `{ me { basket { ${ITEM} } } }`;
  return (await dataOf<{ me: { basket: ShownBasketItem[] } }>(api, person, document)).me.basket;
}

it("keeps what somebody puts aside, with its share of what is left", async () => {
  const ada = await api.signUp();
  const { code } = await aSample(api.db.prisma, { stockUg: 10_000n });
  const { basketItem } = await change(ada, "Add", { sampleCode: code, minimumMg: 1, optimumMg: 2 });
  expect(basketItem).toMatchObject({ shareOfAvailable: 0.2, tier: "NOTICE", problems: [] });
  const changed = await change(ada, "Update", {
    ...{ id: basketItem?.id, minimumMg: 0.1, optimumMg: 0.5, acceptsEquivalent: true },
  });
  expect(changed.basketItem).toMatchObject({
    optimumMg: 0.5,
    tier: "LOW",
    acceptsEquivalent: true,
  });
  expect(await basketOf(ada)).toEqual([changed.basketItem]);
  const removed = await change(ada, "Remove", { id: basketItem?.id });
  expect([removed, await basketOf(ada)]).toEqual([{ removedId: basketItem?.id, problems: [] }, []]);
});

it("keeps a sample once, however often and how many at a time it is added", async () => {
  const ada = await api.signUp();
  const { code } = await aSample(api.db.prisma);
  const adding = [1, 2, 3, 4, 5].map((optimumMg) =>
    change(ada, "Add", { sampleCode: code, optimumMg }),
  );
  expect((await Promise.all(adding)).flatMap(({ problems }) => problems)).toEqual([]);
  expect(await basketOf(ada)).toHaveLength(1);
});

it("answers changes and a removal at the same moment one after the other", async () => {
  const ada = await api.signUp();
  const { code } = await aSample(api.db.prisma);
  const id = (await change(ada, "Add", { sampleCode: code })).basketItem?.id;
  const outcomes = await Promise.all([
    change(ada, "Update", { id, optimumMg: 1, acceptsEquivalent: false }),
    change(ada, "Remove", { id }),
    change(ada, "Update", { id, optimumMg: 2, acceptsEquivalent: false }),
    change(ada, "Remove", { id }),
  ]);
  expect(outcomes.filter(({ removedId }) => removedId === id)).toHaveLength(1);
  const refused = outcomes.flatMap(({ problems }) => problems.map((one) => one.code));
  expect(new Set(refused)).toEqual(new Set(["NOT_FOUND"]));
  expect(await basketOf(ada)).toEqual([]);
});

it("checks figures against what is left when they are given, and again each time they are shown", async () => {
  const ada = await api.signUp();
  const { id, code } = await aSample(api.db.prisma, { stockUg: 4_000n });
  const tooMuch = await change(ada, "Add", { sampleCode: code, optimumMg: 4.1 });
  expect(tooMuch.problems).toMatchObject([
    { code: "MORE_THAN_LEFT", path: ["optimumMg"], params: [{ name: "leftMg", value: "4" }] },
  ]);
  await change(ada, "Add", { sampleCode: code, optimumMg: 4 });
  await api.db.prisma.ledgerEntry.create({
    data: {
      ...{ sampleId: id, fromBucket: "AVAILABLE", toBucket: "LOST", massUg: 1_000n },
      ...{ reason: "LOSS", at: new Date(), provenance: "DEMONSTRATION" },
    },
  });
  const [item] = await basketOf(ada);
  expect(item?.problems).toMatchObject([{ params: [{ name: "leftMg", value: "3" }] }]);
});

it.each([
  [
    "a sealed sample",
    { useCategory: "PERMANENT_STORAGE" },
    {},
    "NOT_REQUESTABLE_SEALED sampleCode",
  ],
  ["a withheld sample", { withheld: true }, {}, "NOT_REQUESTABLE_WITHHELD sampleCode"],
  ["one without known stock", { stockUg: null }, {}, "NOT_REQUESTABLE_NO_STOCK sampleCode"],
  ["0.05 mg", {}, { minimumMg: 0.05 }, "MASS_STEP minimumMg"],
  ["a negative mass", {}, { optimumMg: -2 }, "MASS_NOT_POSITIVE optimumMg"],
  ["nothing of it", {}, { optimumMg: 0 }, "MASS_NOT_POSITIVE optimumMg"],
  [
    "a minimum above the optimum",
    {},
    { minimumMg: 2, optimumMg: 1 },
    "MINIMUM_ABOVE_OPTIMUM minimumMg",
  ],
  [
    "a figure for a whole piece",
    { form: "CLAST", requestMode: "WHOLE_UNIT" },
    { optimumMg: 1 },
    "WHOLE_UNIT_ONLY optimumMg",
  ],
] as const)("does not put aside %s", async (_what, facts, figures, expected) => {
  const ada = await api.signUp();
  const { code } = await aSample(api.db.prisma, facts);
  const { basketItem, problems } = await change(ada, "Add", { sampleCode: code, ...figures });
  expect([basketItem, refusals(problems)]).toEqual([null, [expected]]);
});

it("does not put aside a sample that is not there", async () => {
  const { problems } = await change(await api.signUp(), "Add", { sampleCode: "CE9\0" });
  expect(refusals(problems)).toEqual(["UNKNOWN_SAMPLE sampleCode"]);
});

it("is nobody else's to see or change", async () => {
  const [ada, eve] = [await api.signUp(), await api.signUp("Eve", ["ADMINISTRATOR"])];
  const { code } = await aSample(api.db.prisma);
  const { basketItem } = await change(ada, "Add", { sampleCode: code });
  const id = basketItem?.id;
  const update = { id, acceptsEquivalent: true };
  expect(refusals((await change(eve, "Update", update)).problems)).toEqual(["NOT_FOUND"]);
  expect(refusals((await change(eve, "Remove", { id })).problems)).toEqual(["NOT_FOUND"]);
  const PERSON = `query Her($id: ID!) { node(id: $id) { ... on Person { basket { id } } } }`;
  const her = { id: ada.globalId };
  expect(await dataOf(api, eve, PERSON, her)).toEqual({ node: { basket: [] } });
  expect(await basketOf(ada)).toHaveLength(1);
});
