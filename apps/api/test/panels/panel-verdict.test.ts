import { aCarriedVote } from "@regolith/db/testing";
import type { MotionKind } from "@regolith/domain";
import { aKey, anApplicationBy } from "../support/application-builders.ts";
import { change } from "../support/application-requests.ts";
import { startTestApi, type TestApi, type TestPerson } from "../test-api.ts";

let api: TestApi;
let pi: TestPerson;
let chair: TestPerson;
beforeAll(async () => {
  api = await startTestApi();
  pi = await api.signUp("Pia Applicant");
  chair = await api.signUp("Cleo Chair", ["CHAIR"]);
});
afterAll(() => api.stop());

const MOVES: Readonly<Record<MotionKind, string>> = {
  RECOMMEND: "applicationRecommend",
  RESERVE: "applicationReserve",
  DECLINE: "applicationDecline",
};

async function carryOut(move: MotionKind, voted: MotionKind | null): Promise<readonly string[]> {
  const { row, id, expectedVersion } = await anApplicationBy(api, pi, { status: "PANEL" });
  if (voted !== null) await aCarriedVote(api.db.prisma, { applicationId: row.id, kind: voted });
  const items = await api.db.prisma.applicationItem.findMany({
    where: { applicationId: row.id },
    include: { sample: true },
  });
  const input = {
    RECOMMEND: {
      items: items.map((item) => ({
        itemId: Buffer.from(`ApplicationItem:${item.id}`).toString("base64url"),
        grant: true,
        grantedMg: item.optimumUg === null ? null : Number(item.optimumUg) / 1000,
        note: "",
      })),
      reasons: "As voted.",
    },
    RESERVE: { reason: "As voted." },
    DECLINE: { reason: "As voted.", reasonCode: "OUT_OF_SCOPE" },
  }[move];
  const { problems, application } = await change(api, chair, MOVES[move], {
    ...{ id, expectedVersion, ...input, ...aKey() },
  });
  expect(application === null).toBe(problems.length > 0);
  return problems.map(({ code }) => code);
}

describe("from the panel the chair carries out", () => {
  it.each<MotionKind>(["RECOMMEND", "RESERVE", "DECLINE"])("%s when it was voted", async (move) => {
    expect(await carryOut(move, move)).toEqual([]);
  });

  it.each<MotionKind>(["RECOMMEND", "RESERVE", "DECLINE"])(
    "%s not without a vote",
    async (move) => {
      expect(await carryOut(move, null)).toEqual(["PANEL_VOTE_MISSING"]);
    },
  );

  it("nothing else than was voted", async () => {
    expect(await carryOut("RECOMMEND", "DECLINE")).toEqual(["PANEL_VOTE_DIFFERS"]);
    expect(await carryOut("DECLINE", "RECOMMEND")).toEqual(["PANEL_VOTE_DIFFERS"]);
    expect(await carryOut("RESERVE", "RECOMMEND")).toEqual(["PANEL_VOTE_DIFFERS"]);
  });
});
