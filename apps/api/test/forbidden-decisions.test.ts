import { aCarriedVote, aSample, haveReviewers, haveReviews } from "@regolith/db/testing";
import { aKey, anApplicationBy, type ApplicationFacts } from "./support/application-builders.ts";
import { change, done, refusals, seen, shown } from "./support/application-requests.ts";
import { rowIdOf } from "./support/ids.ts";
import { startTestApi, type TestApi, type TestPerson } from "./test-api.ts";

// Only what must not work.

let api: TestApi;
let ada: TestPerson;
let curator: TestPerson;
let approver: TestPerson;

beforeAll(async () => {
  api = await startTestApi();
  ada = await api.signUp("Ada Probe");
  curator = await api.signUp("Ku Rui", ["CURATOR"]);
  approver = await api.signUp("An Ping", ["APPROVER"]);
});
afterAll(() => api.stop());

const adas = (facts?: ApplicationFacts) => anApplicationBy(api, ada, facts);

describe("deciding", () => {
  it("is not the curator's, nor the secretariat's after screening, nor the chair's before", async () => {
    const secretariat = await api.signUp("Secretary", ["SECRETARIAT"]);
    const chair = await api.signUp("Chair", ["CHAIR"]);
    for (const [person, status] of [
      [curator, "UNDER_REVIEW"],
      [secretariat, "UNDER_REVIEW"],
      [chair, "SCREENING"],
    ] as const) {
      const { id, expectedVersion } = await adas({ status });
      const decision = { reasonCode: "OTHER", reason: "No." };
      const input = { id, expectedVersion, ...aKey(), ...decision };
      const { problems } = await change(api, person, "applicationDecline", input);
      expect(refusals(problems)).toEqual(["NOT_ALLOWED"]);
    }
  });

  it("declines nothing under review before the written reviews are in", async () => {
    const { prisma } = api.db;
    const chair = await api.signUp("Hasty Chair", ["CHAIR"]);
    const { id, expectedVersion } = await adas({ status: "UNDER_REVIEW" });
    await haveReviewers(prisma, rowIdOf(id));
    const input = { id, expectedVersion, reasonCode: "OTHER", reason: "No." };
    const early = await change(api, chair, "applicationDecline", { ...input, ...aKey() });
    expect(refusals(early.problems)).toEqual(["TOO_FEW_REVIEWS reviews"]);
    expect((await seen(api, chair, id)).status).toBe("UNDER_REVIEW");
    await haveReviews(prisma, rowIdOf(id));
    const { status } = await done(api, chair, "applicationDecline", { ...input, ...aKey() });
    expect(status).toBe("DECLINED");
  });

  it("is not the applicant's, not even with every role", async () => {
    const all = await api.signUp("Ada", ["APPROVER", "SECRETARIAT", "CHAIR", "CURATOR"]);
    const ways = [
      ["applicationRecommend", "PANEL", { items: [] }],
      ["applicationConfirm", "RECOMMENDED", {}],
      ["applicationApprove", "RECOMMENDED", {}],
    ] as const;
    for (const [mutation, status, more] of ways) {
      const { id, expectedVersion } = await adas({
        ...{ personId: all.id, status },
        confirmedById: mutation === "applicationApprove" ? curator.id : null,
      });
      const input = { id, expectedVersion, ...aKey(), ...more };
      const { problems } = await change(api, all, mutation, input);
      expect(refusals(problems)).toEqual(["NOT_ALLOWED"]);
      expect((await seen(api, all, id)).status).toBeNull();
    }
  });

  it("is nobody's alone: who confirmed does not approve, and is told the way out", async () => {
    const both = await api.signUp("Both", ["SECRETARIAT", "APPROVER"]);
    const { id, expectedVersion } = await adas({ status: "RECOMMENDED" });
    const { version } = await done(api, both, "applicationConfirm", {
      ...{ id, expectedVersion, ...aKey() },
    });
    const input = { id, expectedVersion: version, ...aKey() };
    const { problems } = await change(api, both, "applicationApprove", input);
    expect(refusals(problems)).toEqual(["SECOND_PERSON_NEEDED"]);
    expect(problems[0]?.message).toContain("Another approver");
    await done(api, approver, "applicationApprove", input);
  });

  it("is nothing for a chair with a conflict of interest, to whom it is not there", async () => {
    const chair = await api.signUp("Tied", ["CHAIR"]);
    const { id, expectedVersion } = await adas({ status: "PANEL" });
    await api.db.prisma.conflict.create({
      data: {
        ...{ applicationId: rowIdOf(id), personId: chair.id, at: new Date() },
        ...{ kind: "FAMILY", source: "DECLARED" },
      },
    });
    const input = { id, expectedVersion, ...aKey(), reason: "No." };
    const { problems } = await change(api, chair, "applicationReserve", input);
    expect(refusals(problems)).toEqual(["NOT_FOUND"]);
    expect(await shown(api, chair, id)).toBeNull();
  });

  it("ends at the very moment the role is taken back", async () => {
    const former = await api.signUp("Former", ["APPROVER"]);
    const { id } = await adas({ status: "UNDER_REVIEW" });
    expect(await shown(api, former, id)).not.toBeNull();
    const where = { personId: former.id };
    await api.db.prisma.roleGrant.updateMany({ where, data: { revokedAt: new Date() } });
    expect(await shown(api, former, id)).toBeNull();
  });

  it("cannot grant what is not there, nor half a piece", async () => {
    const powder = await aSample(api.db.prisma, { stockUg: 3_000n });
    const piece = await aSample(api.db.prisma, { form: "SECTION", requestMode: "WHOLE_UNIT" });
    const asksFor = [{ code: powder.code, optimumUg: 9_000n }, piece];
    const chair = await api.signUp("Chair", ["CHAIR"]);
    const { id, expectedVersion } = await adas({ status: "PANEL", asksFor });
    await aCarriedVote(api.db.prisma, { applicationId: rowIdOf(id) });
    const [first, second] = (await seen(api, chair, id)).items;
    const items = [
      { itemId: first?.id, grant: true, grantedMg: 3.1 },
      { itemId: second?.id, grant: true, grantedMg: 0.5 },
    ];
    const input = { id, expectedVersion, ...aKey(), items };
    const { problems } = await change(api, chair, "applicationRecommend", input);
    expect(refusals(problems)).toEqual([
      "MORE_THAN_LEFT items 0 grantedMg",
      "UNIT_ALL_OR_NOTHING items 1 grantedMg",
    ]);
  });
});
