import { randomUUID } from "node:crypto";
import { FIRST_POLICY } from "@regolith/domain";
import { anApplication, aRound } from "@regolith/db/testing";
import {
  dataOf,
  done,
  refusals,
  type Input,
  type ShownProblem,
} from "./support/application-requests.ts";
import { applicationId } from "./support/ids.ts";
import { WELFARE_INPUTS } from "./support/section-inputs.ts";
import { startTestApi, type TestApi, type TestPerson } from "./test-api.ts";

interface ShownVersion {
  readonly number: number;
  readonly note: string;
  readonly createdBy: string | null;
  readonly settings: {
    readonly appealDays: number;
    readonly reviewReminderDays: readonly number[];
    readonly roundReminderDays: readonly number[];
  };
  readonly changes: readonly { setting: string; before: string; after: string }[];
}
interface Outcome {
  readonly policyVersion: ShownVersion | null;
  readonly problems: readonly ShownProblem[];
}

const VERSION = `number note createdBy settings { appealDays reviewReminderDays roundReminderDays } changes { setting before after }`;

let api: TestApi;
let administrator: TestPerson;

beforeAll(async () => {
  api = await startTestApi();
  administrator = await api.signUp("Guan Li", ["ADMINISTRATOR"]);
});
afterAll(() => api.stop());

async function make(person: TestPerson, changes: Input): Promise<Outcome> {
  const document = `mutation Make($input: PolicyVersionCreateInput!) { policyVersionCreate(input: $input) {
    policyVersion { ${VERSION} } problems { code path message params { name value } } } }`;
  const input = { ...FIRST_POLICY, note: "Why.", idempotencyKey: randomUUID(), ...changes };
  type Data = { policyVersionCreate: Outcome };
  return (await dataOf<Data>(api, person, document, { input })).policyVersionCreate;
}

async function newest(): Promise<number> {
  return (await api.db.prisma.policyVersion.count()) || 1;
}

describe("the policy", () => {
  it("is changed by a new version that says why; the old one stays", async () => {
    const expectedVersion = await newest();
    const note = "Appeals take too long.";
    const days = { reviewReminderDays: [2, 7, 2], roundReminderDays: [3, 14] };
    const changes = { expectedVersion, note, appealDays: 20, ...days };
    const { policyVersion } = await make(administrator, changes);
    expect(policyVersion).toEqual({
      ...{ number: expectedVersion + 1, note, createdBy: "Guan Li" },
      settings: { appealDays: 20, reviewReminderDays: [7, 2], roundReminderDays: [14, 3] },
      changes: [
        { setting: "roundReminderDays", before: "7, 1", after: "14, 3" },
        { setting: "appealDays", before: "30", after: "20" },
      ],
    });
    const document = `query All { policyVersions(first: 5) { totalCount nodes { ${VERSION} } } }`;
    type Data = { policyVersions: { totalCount: number; nodes: ShownVersion[] } };
    const { policyVersions } = await dataOf<Data>(api, administrator, document);
    expect(policyVersions.nodes.at(-1)).toMatchObject({ number: 1, createdBy: null, changes: [] });
    expect(policyVersions.totalCount).toBe(expectedVersion + 1);
  });

  it("names every setting that is wrong, and a reason that is missing", async () => {
    const expectedVersion = await newest();
    const { problems } = await make(administrator, {
      ...{
        expectedVersion,
        note: " ",
        reviewersPerApplication: 0,
        quorumShare: 2,
        appealDays: 400,
      },
    });
    expect(refusals(problems)).toEqual([
      "OUT_OF_RANGE appealDays",
      "OUT_OF_RANGE reviewersPerApplication",
      "REQUIRED note",
      "SHARE_OUT_OF_RANGE quorumShare",
    ]);
    expect(await newest()).toBe(expectedVersion);
  });

  it("is not made twice, nor from an older one, nor without a change", async () => {
    const expectedVersion = await newest();
    const again = { expectedVersion, coAuthorYears: 5, idempotencyKey: randomUUID() };
    const first = await make(administrator, again);
    const second = await make(administrator, again);
    expect(second.policyVersion).toEqual(first.policyVersion);
    const stale = await make(administrator, { expectedVersion, coAuthorYears: 6 });
    expect(refusals(stale.problems)).toEqual(["STALE"]);
    const same = await make(administrator, {
      ...{ expectedVersion: expectedVersion + 1, coAuthorYears: 5 },
    });
    expect(refusals(same.problems)).toEqual(["POLICY_UNCHANGED"]);
  });

  it("takes one of several versions made at once", async () => {
    const expectedVersion = await newest();
    const outcomes = await Promise.all(
      [7, 8, 9].map((coAuthorYears) => make(administrator, { expectedVersion, coAuthorYears })),
    );
    const codes = outcomes.map(({ problems }) => refusals(problems).join());
    expect(codes.toSorted()).toEqual(["", "STALE", "STALE"]);
    expect(await newest()).toBe(expectedVersion + 1);
  });

  it("is changed by administrators only, and its history closed to researchers and reviewers", async () => {
    const expectedVersion = await newest();
    const query = `query History { policyVersion { number } policyVersions(first: 1) { totalCount } }`;
    for (const role of ["SECRETARIAT", "CURATOR", "CHAIR", "APPROVER", "AUDITOR"] as const) {
      const person = await api.signUp("Of Fice", [role]);
      const { policyVersion, problems } = await make(person, { expectedVersion, appealDays: 5 });
      expect([role, policyVersion, refusals(problems)]).toEqual([role, null, ["NOT_FOUND"]]);
      expect(await dataOf(api, person, query)).toMatchObject({
        policyVersion: { number: expectedVersion },
      });
    }
    for (const person of [await api.signUp("Ada"), await api.signUp("Rev", ["REVIEWER"])]) {
      expect(refusals((await make(person, { expectedVersion })).problems)).toEqual(["NOT_FOUND"]);
      const seen = await dataOf(api, person, query);
      expect(seen).toEqual({ policyVersion: null, policyVersions: null });
    }
    const visitor = await api.ask(query);
    expect(visitor.errors[0]?.extensions.code).toBe("UNAUTHENTICATED");
    expect(await newest()).toBe(expectedVersion);
  });
});

describe("the rules that an application keeps", () => {
  const document = `query Q($id: ID!) { policyInForce { publicWelfareLoanMonths }
    application(id: $id) { policy { version publicWelfareLoanMonths }
      sections { key progress } submissionProblems { code path } } }`;

  /** An exhibition of six months, in a round or in none. */
  async function seenWith(roundId: string | null) {
    const pi = await api.signUp("Ada Probe");
    const facts = { personId: pi.id, type: "PUBLIC_WELFARE", roundId } as const;
    const id = applicationId(await anApplication(api.db.prisma, facts));
    const period = { id, expectedVersion: 0, ...WELFARE_INPUTS.Period };
    await done(api, pi, "applicationSectionSavePeriod", period);
    const { policyInForce, application } = await dataOf<{
      policyInForce: unknown;
      application: {
        policy: { publicWelfareLoanMonths: number };
        sections: { key: string; progress: string }[];
        submissionProblems: ShownProblem[];
      };
    }>(api, pi, document, { id });
    const { policy, sections, submissionProblems } = application;
    return {
      policyInForce,
      months: policy.publicWelfareLoanMonths,
      period: sections.find(({ key }) => key === "PERIOD")?.progress,
      found: refusals(submissionProblems).filter((one) => one.includes("period")),
    };
  }

  it("are its round's, whatever became of the policy since, and the newest without a round", async () => {
    const round = await aRound(api.db.prisma);
    await make(administrator, { expectedVersion: await newest(), publicWelfareLoanMonths: 3 });
    const policyInForce = { publicWelfareLoanMonths: 3 };
    expect(await seenWith(round.id)).toEqual({
      ...{ policyInForce, months: 6, period: "COMPLETE", found: [] },
    });
    expect(await seenWith(null)).toEqual({
      ...{ policyInForce, months: 3, period: "IN_PROGRESS" },
      found: ["LOAN_TOO_LONG period endsOn"],
    });
  });

  it("are everybody's to read where they are in force", async () => {
    const visitor = await api.ask("{ policyInForce { version warnAboveShare } }");
    expect(visitor.data).toEqual({
      policyInForce: { version: await newest(), warnAboveShare: 0.1 },
    });
  });
});
