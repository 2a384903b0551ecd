import {
  acceptingTermsProblems,
  termsInForce,
  termsInForceUntil,
  termsOrderFault,
  termsProblems,
  termsState,
  termsToAccept,
  type TermsDocument,
  type TermsVersion,
} from "./terms.ts";

const day = (text: string) => new Date(`${text}T00:00:00+08:00`);

function aVersion(document: TermsDocument, version: number, from: string): TermsVersion {
  return { document, version, inForceFrom: day(from) };
}

const TERMS_1 = aVersion("TERMS", 1, "2026-11-01");
const TERMS_2 = aVersion("TERMS", 2, "2027-03-01");
const PRIVACY_1 = aVersion("PRIVACY", 1, "2026-11-01");
// In no order, as files of a folder come.
const ALL = [TERMS_2, PRIVACY_1, TERMS_1];

describe("the version in force", () => {
  it.each([
    ["before the first has begun, the first", "2026-06-01", [TERMS_1, PRIVACY_1]],
    ["while a newer one is only announced, the one before", "2027-02-28", [TERMS_1, PRIVACY_1]],
    ["from the very instant a newer one begins, that one", "2027-03-01", [TERMS_2, PRIVACY_1]],
  ])("is, %s", (_, now, expected) => {
    expect(termsInForce(ALL, day(now))).toEqual(expected);
  });

  it.each([
    ["2027-02-28", ["IN_FORCE", "COMING"]],
    ["2027-03-01", ["EARLIER", "IN_FORCE"]],
  ])("makes the others earlier or coming, on %s", (now, states) => {
    expect([TERMS_1, TERMS_2].map((version) => termsState(version, ALL, day(now)))).toEqual(states);
  });

  it("ends when the next one begins, and never before one is announced", () => {
    expect(termsInForceUntil(TERMS_1, ALL)).toEqual(TERMS_2.inForceFrom);
    expect(termsInForceUntil(TERMS_2, ALL)).toBeNull();
    expect(termsInForceUntil(PRIVACY_1, ALL)).toBeNull();
  });
});

describe("what somebody still has to accept", () => {
  const NOW = day("2027-03-01");

  it.each([
    ["everything, of whoever accepted nothing", [], [TERMS_2, PRIVACY_1]],
    ["the newer version, of whoever accepted the one before", [TERMS_1, PRIVACY_1], [TERMS_2]],
    ["nothing, of whoever accepted both", [TERMS_2, PRIVACY_1], []],
    ["what is missing, of whoever accepted one document twice", [TERMS_1, TERMS_2], [PRIVACY_1]],
  ])("is %s", (_, accepted, expected) => {
    expect(termsToAccept(ALL, accepted, NOW)).toEqual(expected);
  });

  it("is nothing when a newer version was accepted than is in force", () => {
    expect(termsToAccept(ALL, [TERMS_2, PRIVACY_1], day("2027-01-01"))).toEqual([]);
  });

  it("keeps them from putting their name to anything, document by document", () => {
    expect(termsProblems([])).toEqual([]);
    expect(termsProblems([TERMS_2, PRIVACY_1])).toEqual([
      {
        code: "TERMS_NOT_ACCEPTED",
        path: ["account", "terms"],
        params: { document: "TERMS", version: 2 },
      },
      {
        code: "TERMS_NOT_ACCEPTED",
        path: ["account", "terms"],
        params: { document: "PRIVACY", version: 1 },
      },
    ]);
  });
});

describe("accepting", () => {
  const NOW = day("2027-03-01");

  it("takes the versions in force, one or all of them", () => {
    expect(acceptingTermsProblems([TERMS_2, PRIVACY_1], ALL, NOW)).toEqual([]);
    expect(acceptingTermsProblems([PRIVACY_1], ALL, NOW)).toEqual([]);
  });

  it.each([
    ["an earlier version", 1],
    ["one that never was", 3],
    ["one that cannot be", -1],
  ])("refuses %s, and names the one in force", (_, version) => {
    const wished = [PRIVACY_1, { document: "TERMS", version } as const];
    expect(acceptingTermsProblems(wished, ALL, NOW)).toEqual([
      {
        code: "TERMS_NOT_IN_FORCE",
        path: ["versions", "1", "version"],
        params: { document: "TERMS", version: 2 },
      },
    ]);
  });

  it("refuses one that is only announced", () => {
    const [found] = acceptingTermsProblems([TERMS_2], ALL, day("2027-01-01"));
    expect(found?.params).toEqual({ document: "TERMS", version: 1 });
  });
});

describe("the order of versions", () => {
  it("is right when each is later than the one before", () => {
    expect(termsOrderFault(ALL)).toBeNull();
  });

  it.each([
    ["a document without a version", [TERMS_1], "PRIVACY has no version"],
    ["a gap", [PRIVACY_1, TERMS_2], "TERMS is not numbered 1, 2, 3 and so on"],
    ["a number given twice", [...ALL, TERMS_1], "TERMS is not numbered 1, 2, 3 and so on"],
    [
      "a later number in force before an earlier one",
      [PRIVACY_1, TERMS_1, aVersion("TERMS", 2, "2026-10-01")],
      "TERMS 2 is in force no later than the version before",
    ],
  ])("refuses %s", (_, versions, fault) => {
    expect(termsOrderFault(versions)).toBe(fault);
  });
});
