import { aCarriedVote } from "@regolith/db/testing";
import { randomUUID } from "node:crypto";
import {
  aCrowdedBoard,
  codesOf,
  grant,
  onBoard,
  readBoard,
  saveBoard,
  stockOf,
} from "./support/boards.ts";
import { startTestApi, type TestApi, type TestPerson } from "./test-api.ts";

let api: TestApi;
let chair: TestPerson;

beforeAll(async () => {
  api = await startTestApi();
  chair = await api.signUp("Chun Chair", ["CHAIR"]);
});
afterAll(() => api.stop());

async function save(
  round: { code: string },
  expectedVersion: number,
  grants: readonly object[],
  applications: readonly object[] = [],
) {
  return saveBoard(api, chair, round, expectedVersion, grants, applications);
}

describe("the board", () => {
  it("shows applications before the panel and what they ask for, and nothing planned yet", async () => {
    const { round, powder, clast, one, other } = await aCrowdedBoard(api);
    const board = await readBoard(api, chair, round.code);
    expect(board).toMatchObject({
      version: 0,
      savedBy: null,
      refusal: null,
      hiddenCount: 0,
      grants: [],
    });
    expect(board?.applications.map(({ application }) => application.number)).toEqual([
      one.number,
      other.number,
    ]);
    expect(board?.samples.map(({ code }) => code).toSorted()).toEqual(
      [powder.code, clast.code].toSorted(),
    );
  });

  it("keeps a draft that is more than there is, and says by how much", async () => {
    const { round, powder, first, second } = await aCrowdedBoard(api);
    const grants = [grant(first, powder.code, 6), grant(second, powder.code, 5)];
    const { board, problems } = await save(round, 0, grants);
    expect(problems).toEqual([]);
    expect(board).toMatchObject({ version: 1, savedBy: "Chun Chair" });
    expect(board?.problems).toMatchObject([
      { code: "SAMPLE_OVER_ASKED", path: ["samples", powder.code] },
    ]);
    expect(board?.problems[0]?.message).toContain("11 mg granted, 10 mg available");
    expect(await stockOf(api, powder)).toEqual({ availableUg: 10_000n, reservedUg: 0n });
  });

  it("refuses what is no grant, each at its place", async () => {
    const { round, powder, first } = await aCrowdedBoard(api);
    const other = await aCrowdedBoard(api);
    const { board, problems } = await save(round, 0, [
      grant(first, powder.code, 2.05),
      grant(other.first, other.powder.code, 3),
      grant(first, powder.code, 3, "NOWHERE"),
      grant(first, powder.code),
    ]);
    expect(board).toBeNull();
    expect(problems.map(({ code, path }) => [code, ...path].join(" "))).toEqual(
      expect.arrayContaining([
        "MASS_STEP grants 0 massMg",
        "NOT_AMONG_ITEMS grants 1 itemId",
        "UNKNOWN_SAMPLE grants 2 sampleCode",
        "MASS_REQUIRED grants 3 massMg",
      ]),
    );
  });

  it("tells the second of two who save at once whose words are there", async () => {
    const { round, powder, first } = await aCrowdedBoard(api);
    await save(round, 0, [grant(first, powder.code, 2)]);
    const { board, problems } = await save(round, 0, [grant(first, powder.code, 3)]);
    expect(board).toBeNull();
    expect(codesOf(problems)).toEqual(["BOARD_STALE"]);
    expect(problems[0]?.message).toContain("Chun Chair");
    const kept = await readBoard(api, chair, round.code);
    expect(kept?.grants).toMatchObject([{ massMg: 2 }]);
  });

  it("lets exactly one of two save who do so at the same moment", async () => {
    const { round, powder, first } = await aCrowdedBoard(api);
    const answers = await Promise.all(
      [2, 3, 4].map((massMg) => save(round, 0, [grant(first, powder.code, massMg)])),
    );
    expect(answers.filter(({ problems }) => problems.length === 0)).toHaveLength(1);
    expect(answers.flatMap(({ problems }) => codesOf(problems))).toEqual([
      "BOARD_STALE",
      "BOARD_STALE",
    ]);
  });

  it("is filled by a proposal in rank order, and by another with minimums first", async () => {
    const { round, one, other, powder, clast, first } = await aCrowdedBoard(api);
    const input = { round: round.code, expectedVersion: 0, goal: "OPTIMUM_FIRST" };
    const { board } = await onBoard(api, chair, "allocationPropose", input);
    expect(board?.problems).toEqual([]);
    expect(new Map(board?.grants.map((each) => [each.itemId, each.massMg]))).toEqual(
      new Map([
        [one.items.get(powder.code), 6],
        [other.items.get(powder.code), 4],
        [first.items.get(clast.code), 17.6],
      ]),
    );
    const again = { round: round.code, expectedVersion: 1, goal: "MINIMUM_FIRST" };
    const { board: served } = await onBoard(api, chair, "allocationPropose", again);
    expect(served).toMatchObject({ version: 2, totals: { served: 2 } });
  });

  it("takes another rank with a reason, and proposes by it", async () => {
    const { round, other, powder } = await aCrowdedBoard(api);
    const input = { round: round.code, applicationId: other.globalId, rank: 1 };
    const refused = await onBoard(api, chair, "allocationRerank", {
      ...{ ...input, expectedVersion: 0, reason: " " },
    });
    expect(codesOf(refused.problems)).toEqual(["REQUIRED"]);
    const reason = "Its method needs the freshest powder.";
    const { board } = await onBoard(api, chair, "allocationRerank", {
      ...{ ...input, expectedVersion: 0, reason },
    });
    expect(board?.applications[0]).toMatchObject({
      ...{ rank: 1, moveReason: reason, application: { number: other.number } },
    });
    const proposed = await onBoard(api, chair, "allocationPropose", {
      ...{ round: round.code, expectedVersion: 1, goal: "OPTIMUM_FIRST" },
    });
    expect(proposed.board?.grants).toContainEqual({
      ...{ itemId: other.items.get(powder.code), sampleCode: powder.code, massMg: 6 },
    });
  });
});

describe("the order of the board", () => {
  const numbersOn = async (round: { code: string }) => {
    const board = await readBoard(api, chair, round.code);
    return board?.applications.map(({ application }) => application.number);
  };

  it("is the panel's ranking, also once a plan was saved", async () => {
    const { round, powder, first, one, other } = await aCrowdedBoard(api);
    await save(round, 0, [grant(first, powder.code, 2)]);
    expect(await numbersOn(round)).toEqual([one.number, other.number]);
    await aCarriedVote(api.db.prisma, { applicationId: other.id });
    expect(await numbersOn(round)).toEqual([other.number, one.number]);
    await aCarriedVote(api.db.prisma, { applicationId: one.id });
    await api.db.prisma.panelRanking.create({
      data: {
        ...{ roundId: round.id, version: 1, applicationIds: [one.id, other.id] },
        ...{ movedId: one.id, reason: "It cannot wait.", personId: chair.id, at: new Date() },
      },
    });
    expect(await numbersOn(round)).toEqual([one.number, other.number]);
  });

  it("is the chair's own once the chair gave an application another rank", async () => {
    const { round, one, other } = await aCrowdedBoard(api);
    await onBoard(api, chair, "allocationRerank", {
      ...{ round: round.code, applicationId: other.globalId, rank: 1, expectedVersion: 0 },
      reason: "Its method needs the freshest powder.",
    });
    await aCarriedVote(api.db.prisma, { applicationId: one.id });
    expect(await numbersOn(round)).toEqual([other.number, one.number]);
  });
});

describe("simulations", () => {
  it("are kept under a name, compared, taken up again and deleted", async () => {
    const { round, powder, first } = await aCrowdedBoard(api);
    await save(round, 0, [grant(first, powder.code, 2)]);
    const seen = { round: round.code, expectedVersion: 1 };
    const keep = (name: string) =>
      onBoard(api, chair, "allocationKeepSimulation", {
        ...seen,
        name,
        idempotencyKey: randomUUID(),
      });
    const kept = await keep("Careful");
    expect(kept.board?.simulations).toMatchObject([{ name: "Careful", problemCount: 0 }]);
    expect(codesOf((await keep("careful")).problems)).toEqual(["SIMULATION_NAME_TAKEN"]);
    expect(codesOf((await keep(" ")).problems)).toEqual(["REQUIRED"]);
    await save(round, 1, [grant(first, powder.code, 6)]);
    const simulationId = kept.board?.simulations[0]?.id;
    const now = { round: round.code, expectedVersion: 2, simulationId };
    const taken = await onBoard(api, chair, "allocationTakeSimulation", now);
    expect(taken.board).toMatchObject({ version: 3, grants: [{ massMg: 2 }] });
    const gone = await onBoard(api, chair, "allocationDeleteSimulation", {
      ...{ ...now, expectedVersion: 3 },
    });
    expect(gone.board).toMatchObject({ simulations: [], grants: [{ massMg: 2 }] });
    const never = await onBoard(api, chair, "allocationDeleteSimulation", {
      ...{ ...now, expectedVersion: 3 },
    });
    expect(codesOf(never.problems)).toEqual(["NOT_FOUND"]);
  });
});
