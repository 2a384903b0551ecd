import fc from "fast-check";
import { POLICY_V1 } from "../../policy/policy.ts";
import { completeAnswers, completeWelfareAnswers } from "../../testing/builders.ts";
import { APPLICATION_TYPES, type ApplicationType } from "../status.ts";
import type { Answers } from "./answers.ts";
import { missing, sectionProgress } from "./completeness.ts";
import { EMPTY_ANSWERS } from "./empty-answers.ts";
import { sectionForm, sectionsOf } from "./forms.ts";
import { loanProblems } from "./period.ts";
import { SECTION_NAMES } from "./section-path.ts";

const COMPLETE = { RESEARCH: completeAnswers, PUBLIC_WELFARE: completeWelfareAnswers };

function found(answers: Answers, type: ApplicationType = "PUBLIC_WELFARE"): string[] {
  return missing({ type, answers }, POLICY_V1).map(({ code, path }) =>
    [code, ...(path ?? [])].join(" "),
  );
}

function lent(startsOn: string | null, endsOn: string | null): string[] {
  const { PERIOD } = completeWelfareAnswers();
  return found(completeWelfareAnswers({ PERIOD: { ...PERIOD, startsOn, endsOn } }));
}

it("nothing is missing of a public-welfare form with all required answers", () => {
  expect(found(completeWelfareAnswers())).toEqual([]);
});

it("everything missing of an empty one is named at once, and nothing that only research asks", () => {
  expect(found(EMPTY_ANSWERS)).toEqual([
    "REQUIRED applicant fullName",
    "REQUIRED applicant position",
    "REQUIRED applicant email",
    "REQUIRED applicant institution",
    "REQUIRED applicant address",
    "REQUIRED applicant country",
    "TEAM_EMPTY team members",
    "REQUIRED exhibition title",
    "REQUIRED exhibition kind",
    "REQUIRED exhibition summary",
    "REQUIRED exhibition purpose",
    "NO_SAMPLES samples items",
    "REQUIRED venue venue",
    "REQUIRED venue address",
    "REQUIRED venue showcase",
    "REQUIRED venue climate",
    "REQUIRED venue light",
    "REQUIRED venue handling",
    "REQUIRED facilities storage",
    "REQUIRED facilities transport",
    "REQUIRED facilities returnPlan",
    "REQUIRED security protection",
    "REQUIRED security emergency",
    "REQUIRED security insurer",
    "REQUIRED security insuredSum",
    "REQUIRED security insuranceCover",
    "REQUIRED period startsOn",
    "REQUIRED period endsOn",
    "REQUIRED period audience",
    "REQUIRED period expectedVisitors",
    "REQUIRED period admission",
    "REQUIRED schedule milestones",
    "REQUIRED schedule funding",
    "REQUIRED schedule exportControl",
    "REQUIRED dataPlan dataSharing",
    "REQUIRED dataPlan publicationPlan",
    "REQUIRED undertakings keepsLoanRules",
    "REQUIRED undertakings returnsMaterial",
    "REQUIRED undertakings reportsResults",
    "REQUIRED undertakings acknowledgesOffice",
    "REQUIRED undertakings declaresTruth",
    "REQUIRED undertakings signature",
  ]);
});

describe("the loan", () => {
  it.each([
    ["2027-03-01", "2027-09-01"],
    ["2027-03-01", "2027-03-02"],
    ["2027-08-31", "2028-02-29"],
    ["2026-08-30", "2027-02-28"],
  ])("from %s may last until %s", (startsOn, endsOn) => {
    expect(lent(startsOn, endsOn)).toEqual([]);
  });

  it.each([
    ["2027-03-01", "2027-09-02"],
    ["2027-03-01", "2027-11-01"],
    ["2027-08-31", "2028-03-01"],
    ["2026-08-30", "2027-03-01"],
  ])("from %s may not last until %s: six months are the most", (startsOn, endsOn) => {
    expect(lent(startsOn, endsOn)).toEqual(["LOAN_TOO_LONG period endsOn"]);
  });

  it("names the last day there could be", () => {
    const period = { startsOn: "2027-08-31", endsOn: "2028-04-30" };
    expect(loanProblems("PUBLIC_WELFARE", period, POLICY_V1)).toEqual([
      {
        code: "LOAN_TOO_LONG",
        path: ["endsOn"],
        params: { maxMonths: 6, latest: "2028-02-29" },
      },
    ]);
  });

  it("is as long as the policy says for each use", () => {
    const period = { startsOn: "2027-03-01", endsOn: "2027-11-01" };
    expect(loanProblems("RESEARCH", period, POLICY_V1)).toEqual([]);
    const loanMonths = { RESEARCH: 3, PUBLIC_WELFARE: 8 };
    const policy = { ...POLICY_V1, loanMonths };
    expect(loanProblems("PUBLIC_WELFARE", period, policy)).toEqual([]);
    expect(loanProblems("RESEARCH", period, policy)).toHaveLength(1);
  });

  it("ends after it began, on days that exist", () => {
    expect(lent("2027-03-01", "2027-03-01")).toEqual(["END_BEFORE_START period endsOn"]);
    expect(lent("2027-03-01", "2027-02-29")).toEqual(["INVALID_DATE period endsOn"]);
    expect(lent(null, "2030-01-01")).toEqual(["REQUIRED period startsOn"]);
  });
});

it("what the other type asks never completes or burdens a form", () => {
  const both: Answers = { ...completeAnswers(), ...pick(completeWelfareAnswers()) };
  expect(found({ ...both, ...pick(EMPTY_ANSWERS) }, "RESEARCH")).toEqual([]);
  expect(found(completeAnswers())).not.toEqual([]);
  expect(found(completeWelfareAnswers(), "RESEARCH")).not.toEqual([]);
});

function pick({ EXHIBITION, VENUE, SECURITY, PERIOD }: Answers): Partial<Answers> {
  return { EXHIBITION, VENUE, SECURITY, PERIOD };
}

it("a form is complete exactly when each of its sections is, whichever were filled in", () => {
  const filling = fc
    .constantFrom(...APPLICATION_TYPES)
    .chain((type) =>
      fc.record({ type: fc.constant(type), filled: fc.subarray([...sectionsOf(type)]) }),
    );
  fc.assert(
    fc.property(filling, ({ type, filled }) => {
      const complete = COMPLETE[type]();
      const answers: Answers = {
        ...EMPTY_ANSWERS,
        ...Object.fromEntries(filled.map((key) => [key, complete[key]])),
      };
      const isComplete = sectionsOf(type).every(
        (key) =>
          sectionProgress(key, { type, answers }, { version: 1, policy: POLICY_V1 }) === "COMPLETE",
      );
      expect(missing({ type, answers }, POLICY_V1).length === 0).toBe(isComplete);
    }),
  );
});

it("taking away any one required answer names exactly that one", () => {
  const required = APPLICATION_TYPES.flatMap((type) =>
    sectionsOf(type).flatMap((key) =>
      sectionForm(type, key)
        .fields.filter((field) => field.required)
        .map(({ name }) => ({ type, key, name })),
    ),
  );
  fc.assert(
    fc.property(fc.constantFrom(...required), ({ type, key, name }) => {
      const complete = COMPLETE[type]();
      const empty: Readonly<Record<string, unknown>> = { ...EMPTY_ANSWERS[key] };
      const answers = { ...complete, [key]: { ...complete[key], [name]: empty[name] } };
      expect(found(answers, type)).toEqual([`REQUIRED ${SECTION_NAMES[key]} ${name}`]);
    }),
    { numRuns: 300 },
  );
});
