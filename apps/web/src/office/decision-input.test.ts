import { itemJudgements, unreadableMasses } from "./decision-input.ts";

it("reads a mass with a point or a comma, in figures of any width", () => {
  const values = { "items.0.itemId": "a", "items.0.feasibility": "PARTLY" };
  for (const typed of ["12.5", " 12,5 ", "１２．５"]) {
    const [judged] = itemJudgements({ ...values, "items.0.feasibleMg": typed });
    expect(judged?.judgement.feasibleMg).toBe(12.5);
  }
});

it("names every mass that is no number, and nothing else", () => {
  const values = {
    ...{ "items.0.feasibleMg": "a few", "items.1.feasibleMg": "12,5", "items.2.feasibleMg": "" },
    ...{ "items.3.grantedMg": "1.2.3", "items.3.note": "a few" },
  };
  expect(unreadableMasses(values)).toEqual([
    { code: "INVALID", path: ["items", "0", "feasibleMg"] },
    { code: "INVALID", path: ["items", "3", "grantedMg"] },
  ]);
});
