import { aMember, aClastItem, aPowderItem, completeAnswers } from "../../testing/builders.ts";
import type { AnalysisStepAnswers, Answers } from "./answers.ts";
import { POLICY_V1 } from "../../policy/policy.ts";
import { missing, sectionProgress } from "./completeness.ts";
import { EMPTY_ANSWERS } from "./empty-answers.ts";

function found(changes: Partial<Answers>): string[] {
  return lines(completeAnswers(changes));
}

function lines(answers: Answers): string[] {
  return missing({ type: "RESEARCH", answers }, POLICY_V1).map(({ code, path }) =>
    [code, ...(path ?? [])].join(" "),
  );
}

it("nothing is missing of a form with all required answers", () => {
  expect(lines(completeAnswers())).toEqual([]);
});

it("everything missing of an empty form is named at once", () => {
  expect(lines(EMPTY_ANSWERS)).toEqual([
    "REQUIRED applicant fullName",
    "REQUIRED applicant position",
    "REQUIRED applicant email",
    "REQUIRED applicant institution",
    "REQUIRED applicant address",
    "REQUIRED applicant country",
    "TEAM_EMPTY team members",
    "REQUIRED project title",
    "REQUIRED project summary",
    "REQUIRED project background",
    "REQUIRED project objectives",
    "REQUIRED project novelty",
    "NO_SAMPLES samples items",
    "NO_STEPS analysis steps",
    "REQUIRED facilities laboratories",
    "REQUIRED facilities storage",
    "REQUIRED facilities security",
    "REQUIRED facilities transport",
    "REQUIRED facilities returnPlan",
    "REQUIRED experience papers",
    "REQUIRED experience earlierLoans",
    "REQUIRED schedule startsOn",
    "REQUIRED schedule endsOn",
    "REQUIRED schedule milestones",
    "REQUIRED schedule funding",
    "REQUIRED schedule exportControl",
    "REQUIRED dataPlan dataSharing",
    "REQUIRED dataPlan repository",
    "REQUIRED dataPlan publicationPlan",
    "REQUIRED undertakings keepsLoanRules",
    "REQUIRED undertakings returnsMaterial",
    "REQUIRED undertakings reportsResults",
    "REQUIRED undertakings acknowledgesOffice",
    "REQUIRED undertakings declaresTruth",
    "REQUIRED undertakings signature",
  ]);
});

it("spaces are no answer", () => {
  const { PROJECT } = completeAnswers();
  expect(found({ PROJECT: { ...PROJECT, title: " \n\u3000" } })).toEqual([
    "REQUIRED project title",
  ]);
});

it("answers of the wrong kind are named at their field", () => {
  const { APPLICANT, SCHEDULE } = completeAnswers();
  const wrong = { email: "ada@", orcid: "0000-0002-1825-0098", country: "XX" };
  expect(
    found({
      APPLICANT: { ...APPLICANT, ...wrong },
      SCHEDULE: { ...SCHEDULE, startsOn: "2027-02-29" },
    }),
  ).toEqual([
    "INVALID_EMAIL applicant email",
    "INVALID_ORCID applicant orcid",
    "INVALID_COUNTRY applicant country",
    "INVALID_DATE schedule startsOn",
  ]);
});

describe("the team", () => {
  const member = aMember();

  it("is complete with complete members", () => {
    expect(found({ TEAM: { worksAlone: false, members: [member] } })).toEqual([]);
  });

  it("names what a member lacks by its place", () => {
    const members = [member, { ...member, email: "", contribution: "" }];
    expect(found({ TEAM: { worksAlone: false, members } })).toEqual([
      "REQUIRED team 1 email",
      "REQUIRED team 1 contribution",
    ]);
  });

  it("cannot be nobody and somebody", () => {
    expect(found({ TEAM: { worksAlone: true, members: [member] } })).toEqual([
      "ALONE_WITH_TEAM team worksAlone",
    ]);
  });
});

describe("samples", () => {
  it("need both figures for powder, a reason, and what matters in an equivalent", () => {
    const items = [
      aPowderItem({ minimumUg: null, optimumUg: null, reason: "", acceptsEquivalent: true }),
      aClastItem(),
    ];
    expect(found({ SAMPLES: { items } })).toEqual([
      "REQUIRED samples 0 reason",
      "MASS_REQUIRED samples 0 minimumMg",
      "MASS_REQUIRED samples 0 optimumMg",
      "REQUIRED samples 0 equivalenceCriteria",
    ]);
  });

  it("say what matters in an equivalent by a tick or in words", () => {
    const byTick = aPowderItem({ acceptsEquivalent: true, equivalenceCriteria: ["LITHOLOGY"] });
    const inWords = aClastItem({ acceptsEquivalent: true, equivalenceNote: "Any basalt." });
    expect(found({ SAMPLES: { items: [byTick, inWords] } })).toEqual([]);
  });
});

describe("the analysis plan", () => {
  const step: AnalysisStepAnswers = {
    sampleId: "powder",
    techniqueCode: null,
    technique: "SIMS",
    instrument: "IMS 1280",
    place: "Lagos",
    destructive: true,
    consumedUg: 20_000n,
  };
  const plan = (...steps: AnalysisStepAnswers[]) => found({ ANALYSIS: { steps } });

  it("may consume all that is asked for", () => {
    expect(plan(step)).toEqual([]);
    expect(plan({ ...step, sampleId: "clast", consumedUg: 17_600n })).toEqual([]);
  });

  it("may not consume more, added up over its steps", () => {
    const answers = completeAnswers({ ANALYSIS: { steps: [step, { ...step, consumedUg: 1n }] } });
    expect(missing({ type: "RESEARCH", answers }, POLICY_V1)).toEqual([
      {
        code: "PLAN_CONSUMES_TOO_MUCH",
        path: ["analysis", "0", "consumedMg"],
        params: { sample: "DEMO-CE5C0400YJFM001", consumedMg: 20.001, askedMg: 20 },
      },
    ]);
  });

  it("may not consume more of a whole unit than it weighs", () => {
    expect(plan({ ...step, sampleId: "clast", consumedUg: 17_601n })).toEqual([
      "PLAN_CONSUMES_TOO_MUCH analysis 0 consumedMg",
    ]);
  });

  it("says of every destructive step what it consumes", () => {
    expect(plan({ ...step, consumedUg: null }, { ...step, consumedUg: 0n })).toEqual([
      "MASS_REQUIRED analysis 0 consumedMg",
      "MASS_NOT_POSITIVE analysis 1 consumedMg",
    ]);
    expect(plan({ ...step, destructive: false, consumedUg: null })).toEqual([]);
  });

  it("keeps to the samples asked for", () => {
    expect(plan({ ...step, sampleId: "other" }, { ...step, sampleId: null, place: "" })).toEqual([
      "REQUIRED analysis 1 place",
      "NOT_AMONG_ITEMS analysis 0 sampleCode",
      "REQUIRED analysis 1 sampleCode",
    ]);
  });
});

it("the end comes after the start", () => {
  const { SCHEDULE } = completeAnswers();
  const days = { startsOn: "2027-03-01", endsOn: "2027-03-01" };
  expect(found({ SCHEDULE: { ...SCHEDULE, ...days } })).toEqual([
    "END_BEFORE_START schedule endsOn",
  ]);
});

it("the applicant signs with their own name", () => {
  const { UNDERTAKINGS } = completeAnswers();
  const signed = (signature: string) => found({ UNDERTAKINGS: { ...UNDERTAKINGS, signature } });
  expect(signed(" ada  OKOYE")).toEqual([]);
  expect(signed("A. Okoye")).toEqual(["SIGNATURE_DIFFERS undertakings signature"]);
});

describe("progress of a section", () => {
  it("is complete, started or not started, by what it says and whether it was saved", () => {
    const answers = completeAnswers({ PROJECT: EMPTY_ANSWERS.PROJECT });
    const form = { type: "RESEARCH", answers } as const;
    expect(sectionProgress("DATA", form, { version: 3, policy: POLICY_V1 })).toBe("COMPLETE");
    expect(sectionProgress("PROJECT", form, { version: 1, policy: POLICY_V1 })).toBe("IN_PROGRESS");
    expect(sectionProgress("PROJECT", form, { version: 0, policy: POLICY_V1 })).toBe("NOT_STARTED");
  });
});
