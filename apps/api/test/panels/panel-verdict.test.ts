import { aCarriedVote, aCompleteApplication, haveReviews } from "@regolith/db/testing";
import type { MotionKind, Recommendation } from "@regolith/domain";
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

async function carryOut(
  move: MotionKind,
  voted: MotionKind | null,
  { by = pi, written = [] }: { by?: TestPerson; written?: readonly Recommendation[] } = {},
): Promise<readonly string[]> {
  const { row, id, expectedVersion } = await anApplicationBy(api, by, { status: "PANEL" });
  if (written.length > 0) {
    await haveReviews(api.db.prisma, row.id, { recommendations: written });
  }
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

describe("without a vote the chair carries out", () => {
  const IN_FAVOUR = ["ALL", "PART", "DECLINE"] as const;

  /** Somebody who got samples before: no reason to go before the full panel. */
  async function aKnownPi(): Promise<TestPerson> {
    const known = await api.signUp("Kay Known");
    const facts = { personId: known.id, status: "APPROVED" } as const;
    await aCompleteApplication(api.db.prisma, facts);
    return known;
  }

  it("on the fast track what two thirds of the written reviews say", async () => {
    const by = await aKnownPi();
    expect(await carryOut("RECOMMEND", null, { by, written: IN_FAVOUR })).toEqual([]);
    const against = ["DECLINE", "DECLINE", "ALL"] as const;
    expect(await carryOut("DECLINE", null, { by, written: against })).toEqual([]);
  });

  it("nothing that fewer of them say, nor against a vote", async () => {
    const by = await aKnownPi();
    const divided = ["ALL", "RESERVE", "DECLINE"] as const;
    for (const move of ["RECOMMEND", "RESERVE", "DECLINE"] as const) {
      expect(await carryOut(move, null, { by, written: divided })).toEqual(["PANEL_VOTE_MISSING"]);
    }
    expect(await carryOut("RECOMMEND", "DECLINE", { by, written: IN_FAVOUR })).toEqual([
      "PANEL_VOTE_DIFFERS",
    ]);
  });

  it("nothing that is for the full panel, whatever the reviews say", async () => {
    expect(await carryOut("RECOMMEND", null, { written: ["ALL"] })).toEqual(["PANEL_VOTE_MISSING"]);
  });
});
