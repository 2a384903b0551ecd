import { aRound } from "../testing/builders.ts";
import { endorserProblems, wayProblems } from "./endorsement.ts";

it.each([
  ["SUBMIT", true, ["ENDORSEMENT_REQUIRED"]],
  ["SUBMIT", false, []],
  ["ASK_ENDORSEMENT", true, []],
  ["ASK_ENDORSEMENT", false, ["ENDORSEMENT_NOT_ASKED"]],
] as const)(
  "%s in a round that asks for endorsement (%s) names %j",
  (way, asksEndorsement, codes) => {
    const problems = wayProblems(way, aRound({ asksEndorsement }));
    expect(problems.map(({ code }) => code)).toEqual(codes);
  },
);

it.each([
  [null, 0, ["INSTITUTION_NOT_LISTED"]],
  ["university", 0, ["NO_OFFICER"]],
  ["university", 1, []],
])("an institution (%s) with %i officers names %j", (institutionId, officers, codes) => {
  expect(endorserProblems({ institutionId, officers }).map(({ code }) => code)).toEqual(codes);
});
