import {
  fieldOf,
  givesField,
  isSameReview,
  massField,
  toInput,
  toWords,
  unreadableMasses,
  wordsIn,
} from "./review-words.ts";

const ITEMS = [
  { id: "p", requestMode: "BY_MASS" },
  { id: "c", requestMode: "WHOLE_UNIT" },
] as const;

describe("the words of a review", () => {
  const words = {
    ...{ "scores.MERIT": "4", confidence: "HIGH", recommendation: "PART" },
    ...{ [massField("p")]: "2,5", [givesField("c")]: "no" },
    ...{ noteToApplicant: "One\r\ntwo", noteToCommittee: "" },
  };

  it("are those in the fields, over those that have none", () => {
    const form = new FormData();
    form.append("version", "3");
    form.append("confidence", "LOW");
    form.append(massField("p"), "");
    const read = { ...words, confidence: "LOW", [massField("p")]: "" };
    expect(wordsIn(form, words)).toEqual(read);
  });

  it("go to the API as it takes them", () => {
    expect(toInput(words, ITEMS)).toEqual({
      ...{ scores: [{ criterion: "MERIT", score: 4 }], confidence: "HIGH" },
      recommendation: "PART",
      suggestions: [
        { itemId: "p", massMg: 2.5, gives: null },
        { itemId: "c", massMg: null, gives: false },
      ],
      ...{ noteToApplicant: "One\ntwo", noteToCommittee: "" },
    });
  });

  it("come back as they were stored", () => {
    const stored = {
      ...({ id: "r", role: "CHIEF", state: "DRAFT", reviewerName: "R" } as const),
      scores: [{ criterion: "MERIT", score: 4 }] as const,
      ...({ confidence: "HIGH", recommendation: "PART" } as const),
      suggestions: [
        { itemId: "p", massMg: 2.5, gives: null },
        { itemId: "c", massMg: null, gives: false },
      ],
      ...{ noteToApplicant: "One\ntwo", noteToCommittee: "", version: 1 },
      ...{ savedAt: "2026-06-01T00:00:00Z", submittedAt: null },
    };
    const back = toWords({ ...stored, scores: [...stored.scores] });
    expect(
      isSameReview(back, { ...words, [massField("p")]: "2.5", noteToApplicant: "One\ntwo" }),
    ).toBe(true);
  });

  it("are the same whether what is not given is missing or empty", () => {
    expect(isSameReview({ a: "", b: "x" }, { b: "x" })).toBe(true);
    expect(isSameReview({ a: "y", b: "x" }, { b: "x" })).toBe(false);
  });

  it("name a mass that is no figure", () => {
    expect(unreadableMasses({ [massField("p")]: "two" }, ITEMS)).toEqual([massField("p")]);
  });

  it.each([
    [["scores", "CARE"], "scores.CARE"],
    [["suggestions", "0", "massMg"], "mass.p"],
    [["suggestions", "1", "gives"], "gives.c"],
    [["noteToApplicant"], "noteToApplicant"],
    [[], ""],
  ])("find the field of a problem at %j", (path, field) => {
    expect(fieldOf(path, ITEMS)).toBe(field);
  });
});
