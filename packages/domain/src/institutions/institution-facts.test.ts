import {
  addedDomainProblems,
  cleanDomains,
  institutionProblems,
  PROPOSALS_MAX,
  proposalProblems,
  type InstitutionFacts,
} from "./institution-facts.ts";

const codes = (problems: readonly { code: string; path?: readonly string[] }[]) =>
  problems.map(({ code, path }) => [code, path?.[0]]);

const bern: InstitutionFacts = {
  ...{ nameEn: "University of Bern", nameZh: "", country: "CH" },
  ...{ website: "https://www.unibe.ch", emailDomains: ["unibe.ch"] },
};

it("an institution needs a name and nothing else", () => {
  expect(institutionProblems(bern)).toEqual([]);
  const bare = { nameZh: "", country: "", website: "", emailDomains: [] };
  expect(institutionProblems({ ...bare, nameEn: "University of Bern" })).toEqual([]);
  expect(codes(institutionProblems({ ...bare, nameEn: " " }))).toEqual([["REQUIRED", "nameEn"]]);
});

it("says everything that is wrong of it at once", () => {
  const wrong = {
    ...{ nameEn: "n".repeat(201), nameZh: "名".repeat(201), country: "XX" },
    ...{ website: "www.unibe.ch", emailDomains: ["gmail.com", "unibe"] },
  };
  expect(codes(institutionProblems(wrong))).toEqual([
    ["TOO_LONG", "nameEn"],
    ["TOO_LONG", "nameZh"],
    ["INVALID_COUNTRY", "country"],
    ["INVALID", "website"],
    ["SHARED_DOMAIN", "emailDomains"],
    ["INVALID_DOMAIN", "emailDomains"],
  ]);
});

it("a proposal says where the institution is and how one can see that", () => {
  expect(proposalProblems(bern, "Its page.", 0)).toEqual([]);
  expect(codes(proposalProblems({ ...bern, country: "" }, " ", 0))).toEqual([
    ["REQUIRED", "country"],
    ["REQUIRED", "evidence"],
  ]);
});

it("nobody has more than so many proposals waiting", () => {
  expect(codes(proposalProblems(bern, "Its page.", PROPOSALS_MAX))).toEqual([
    ["TOO_MANY_PROPOSALS", undefined],
  ]);
});

it("a domain is added with a reason, and taken away without", () => {
  expect(codes(addedDomainProblems([], ["unibe.ch"], " "))).toEqual([["REQUIRED", "reason"]]);
  expect(addedDomainProblems([], ["unibe.ch"], "Its imprint.")).toEqual([]);
  expect(addedDomainProblems(["unibe.ch"], [], "")).toEqual([]);
});

it("domains are kept once, in lower case", () => {
  expect(cleanDomains(["UniBe.ch", "https://www.unibe.ch/", "unibe.ch"])).toEqual(["unibe.ch"]);
});
