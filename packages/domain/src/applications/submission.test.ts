import {
  aBalance,
  aClast,
  aPowder,
  aPowderItem,
  aRound,
  completeAnswers,
  theSamples,
  WHILE_OPEN,
} from "../testing/builders.ts";
import { POLICY_V1 } from "../policy/policy.ts";
import type { SampleWithStock } from "../samples/request.ts";
import { resubmissionProblems, submissionProblems, type SubmissionContext } from "./submission.ts";

const application = { type: "RESEARCH", answers: completeAnswers() } as const;

function context(changes: Partial<SubmissionContext> = {}): SubmissionContext {
  return {
    ...{ round: aRound(), samples: theSamples(), now: WHILE_OPEN, hasNotice: false },
    ...{ policy: POLICY_V1, ...changes },
  };
}

function found(changes: Partial<SubmissionContext>, answers = application.answers): string[] {
  return submissionProblems({ type: "RESEARCH", answers }, context(changes)).map(({ code, path }) =>
    [code, ...(path ?? [])].join(" "),
  );
}

function withPowder(powder: SampleWithStock): Partial<SubmissionContext> {
  return { samples: new Map([...theSamples(), ["powder", powder]]) };
}

describe("submitting", () => {
  it("a complete application in its open round has no problem", () => {
    expect(submissionProblems(application, context())).toEqual([]);
  });

  it("needs a round", () => {
    expect(found({ round: null })).toEqual(["ROUND_REQUIRED round"]);
  });

  it("is refused before the round opens and from its closing instant on", () => {
    expect(
      submissionProblems(application, context({ now: new Date("2026-10-31T15:59:59Z") })),
    ).toEqual([
      {
        code: "ROUND_NOT_OPEN_YET",
        path: ["round"],
        params: { opensAt: "2026-10-31T16:00:00.000Z" },
      },
    ]);
    expect(
      submissionProblems(application, context({ now: new Date("2026-12-22T16:00:00Z") })),
    ).toEqual([
      {
        code: "ROUND_CLOSED",
        path: ["round"],
        params: { closedAt: "2026-12-22T16:00:00.000Z" },
      },
    ]);
  });

  it("needs a notice of intent where its round asks for one", () => {
    const noticeDueAt = new Date("2026-11-30T16:00:00Z");
    const round = aRound({ noticeDueAt });
    expect(submissionProblems(application, context({ round }))).toEqual([
      {
        ...{ code: "NOTICE_REQUIRED", path: ["round"] },
        params: { round: "2026-2", dueAt: noticeDueAt.toISOString() },
      },
    ]);
    expect(found({ round, hasNotice: true })).toEqual([]);
  });

  it("is refused in a round for others", () => {
    expect(
      submissionProblems(application, context({ round: aRound({ audience: "DOMESTIC" }) })),
    ).toEqual([
      {
        code: "WRONG_AUDIENCE",
        path: ["round"],
        params: { country: "NG", audience: "DOMESTIC" },
      },
    ]);
  });

  it("is refused for samples not offered in the round", () => {
    expect(found({ round: aRound({ sampleIds: new Set(["powder"]) }) })).toEqual([
      "NOT_OFFERED_IN_ROUND samples 1 sampleCode",
    ]);
  });

  it.each<[string, SampleWithStock, string]>([
    [
      "sealed",
      { sample: aPowder({ useCategory: "PERMANENT_STORAGE" }), stock: aBalance(100_000n) },
      "NOT_REQUESTABLE_SEALED samples 0 sampleCode",
    ],
    [
      "withheld",
      { sample: aPowder({ withheld: true }), stock: aBalance(100_000n) },
      "NOT_REQUESTABLE_WITHHELD samples 0 sampleCode",
    ],
    [
      "set aside for public welfare",
      { sample: aPowder({ useCategory: "PUBLIC_WELFARE" }), stock: aBalance(100_000n) },
      "WRONG_USE_CATEGORY samples 0 sampleCode",
    ],
    [
      "of unknown stock",
      { sample: aPowder(), stock: null },
      "NOT_REQUESTABLE_NO_STOCK samples 0 sampleCode",
    ],
    [
      "asked for beyond what is left",
      { sample: aPowder(), stock: aBalance(19_900n) },
      "MORE_THAN_LEFT samples 0 optimumMg",
    ],
  ])("is refused for a sample that is %s", (_what, powder, expected) => {
    expect(found(withPowder(powder))).toEqual([expected]);
  });

  it("is refused for a sample nobody knows", () => {
    expect(found({ samples: new Map([["powder", { sample: aPowder(), stock: null }]]) })).toContain(
      "UNKNOWN_SAMPLE samples 1 sampleCode",
    );
  });

  it("names answers, round and samples all at once, and each only once", () => {
    const answers = completeAnswers({
      DATA: { dataSharing: "", repository: "r", publicationPlan: "p" },
      SAMPLES: { items: [aPowderItem({ minimumUg: 50n })] },
    });
    expect(found({ now: new Date("2027-01-01T00:00:00Z") }, answers)).toEqual([
      "MASS_STEP samples 0 minimumMg",
      "REQUIRED dataPlan dataSharing",
      "ROUND_CLOSED round",
    ]);
  });
});

describe("sending requested changes", () => {
  const gone = new Map([
    ["powder", { sample: aPowder(), stock: aBalance(0n) }],
    ["clast", { sample: aClast(), stock: aBalance(0n) }],
  ]);
  const kept = { round: aRound({ audience: "DOMESTIC" }), samples: gone, policy: POLICY_V1 };

  it("needs neither an open round nor stock where the samples could not be changed", () => {
    expect(resubmissionProblems(application, { ...kept, unlocked: ["PROJECT"] })).toEqual([]);
  });

  it("looks at samples and country again where they could", () => {
    const unlocked = ["APPLICANT", "SAMPLES"] as const;
    const problems = resubmissionProblems(application, { ...kept, unlocked });
    expect(problems.map(({ code }) => code)).toEqual([
      "WRONG_AUDIENCE",
      "NOTHING_LEFT",
      "NOTHING_LEFT",
    ]);
  });

  it("is refused while something is missing", () => {
    const answers = completeAnswers({ TEAM: { worksAlone: false, members: [] } });
    const problems = resubmissionProblems(
      { type: "RESEARCH", answers },
      { ...kept, unlocked: ["TEAM"] },
    );
    expect(problems.map(({ code }) => code)).toEqual(["TEAM_EMPTY"]);
  });

  it("asks nothing of a team that cannot be changed now", () => {
    const answers = completeAnswers({ TEAM: { worksAlone: false, members: [] } });
    const context = { ...kept, unlocked: ["PROJECT"] } as const;
    expect(resubmissionProblems({ type: "RESEARCH", answers }, context)).toEqual([]);
  });
});
