import { aSample } from "@regolith/db/testing";
import { randomUUID } from "node:crypto";
import {
  aBoardRound,
  aClast,
  aCrowdedBoard,
  beforePanel,
  codesOf,
  grant,
  onBoard,
  saveBoard,
  statusesOf,
  stockOf,
  voted,
  type OnBoard,
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

async function commit(round: { code: string }, expectedVersion: number, person = chair) {
  const input = { round: round.code, expectedVersion, idempotencyKey: randomUUID() };
  return onBoard(api, person, "allocationCommit", input);
}

describe("committing", () => {
  it("recommends, reserves, puts on the reserve list and declines in one go; what is open stays", async () => {
    const { round, powder, clast, first, second } = await aCrowdedBoard(api);
    const wanted = [{ code: powder.code, minimumUg: 100n, optimumUg: 200n }];
    const third = await beforePanel(api, round, wanted);
    const fourth = await beforePanel(api, round, wanted);
    await voted(api, [first]);
    await voted(api, [second], "RESERVE");
    await voted(api, [third], "DECLINE");
    const outcomes = [
      { applicationId: second.globalId, outcome: "RESERVE", reason: "When powder frees." },
      {
        ...{ applicationId: third.globalId, outcome: "DECLINE", reason: "The method is new." },
        reasonCode: "METHOD_NOT_READY",
      },
    ];
    const grants = [grant(first, powder.code, 5)];
    await save(round, 0, grants, outcomes);
    const { board, problems } = await commit(round, 1);
    expect(problems).toEqual([]);
    expect(board).toMatchObject({
      ...{ version: 2, grants: [], applications: [{ application: { number: fourth.number } }] },
    });
    expect(await statusesOf(api, [first, second, third, fourth])).toEqual([
      ...["RECOMMENDED", "RESERVE_LIST", "DECLINED", "PANEL"],
    ]);
    const items = await api.db.prisma.applicationItem.findMany({
      where: { applicationId: first.id },
      select: { state: true, grantedUg: true, sample: { select: { code: true } } },
    });
    expect(items).toEqual(
      expect.arrayContaining([
        { state: "RECOMMENDED", grantedUg: 5_000n, sample: { code: powder.code } },
        { state: "REFUSED", grantedUg: null, sample: { code: clast.code } },
      ]),
    );
    expect(await stockOf(api, powder)).toEqual({ availableUg: 5_000n, reservedUg: 5_000n });
    const decisions = await api.db.prisma.decision.findMany({
      where: { applicationId: { in: [first.id, second.id, third.id] } },
      select: { outcome: true, level: true, personId: true },
    });
    expect(decisions.map(({ outcome }) => outcome).toSorted()).toEqual([
      ...["DECLINED", "RECOMMENDED", "RESERVED"],
    ]);
    const told = await api.db.prisma.notification.count({ where: { applicationId: first.id } });
    expect(told).toBeGreaterThan(0);
    const audited = await api.db.prisma.auditEvent.findFirstOrThrow({
      where: { subjectId: round.id, action: "allocation.committed" },
    });
    expect(audited.details).toMatchObject({ recommended: 1, reserved: 1, declined: 1 });
  });

  it("gives an equivalent in place of what was asked for", async () => {
    const [clast, alike] = [await aClast(api), await aClast(api)];
    const round = await aBoardRound(api, [clast, alike]);
    const asks = [{ code: clast.code }];
    const one = await beforePanel(api, round, asks, { accepts: true });
    const two = await beforePanel(api, round, asks);
    await voted(api, [one, two]);
    const propose = { round: round.code, expectedVersion: 0, goal: "OPTIMUM_FIRST" };
    const { board } = await onBoard(api, chair, "allocationPropose", propose);
    expect(board?.totals).toMatchObject({ served: 2 });
    expect((await commit(round, 1)).problems).toEqual([]);
    const item = await api.db.prisma.applicationItem.findFirstOrThrow({
      where: { applicationId: one.id },
    });
    expect(item).toMatchObject({ grantedSampleId: alike.id, grantedUg: 17_600n });
    expect(await Promise.all([clast, alike].map((one) => stockOf(api, one)))).toEqual([
      { availableUg: 0n, reservedUg: 17_600n },
      { availableUg: 0n, reservedUg: 17_600n },
    ]);
    expect(await statusesOf(api, [two])).toEqual(["RECOMMENDED"]);
  });

  it("is refused whole when anything does not fit", async () => {
    const { round, powder, first, second } = await aCrowdedBoard(api);
    await voted(api, [first, second]);
    await save(round, 0, [grant(first, powder.code, 6), grant(second, powder.code, 5)]);
    expect(codesOf((await commit(round, 1)).problems)).toEqual(["SAMPLE_OVER_ASKED"]);
    await save(round, 1, [grant(first, powder.code, 6), grant(second, powder.code, 1)]);
    expect(codesOf((await commit(round, 2)).problems)).toEqual(["BELOW_MINIMUM"]);
    expect(await statusesOf(api, [first, second])).toEqual(["PANEL", "PANEL"]);
    expect(await stockOf(api, powder)).toEqual({ availableUg: 10_000n, reservedUg: 0n });
  });

  it("is refused without anything planned, or with words missing", async () => {
    const { round, powder, first, second } = await aCrowdedBoard(api);
    await save(round, 0, []);
    expect(codesOf((await commit(round, 1)).problems)).toEqual(["NOTHING_TO_COMMIT"]);
    await save(
      round,
      1,
      [grant(first, powder.code, 6)],
      [
        { applicationId: first.globalId, outcome: "RESERVE", reason: "Later." },
        { applicationId: second.globalId, outcome: "DECLINE", reason: "" },
      ],
    );
    expect(codesOf((await commit(round, 2)).problems).toSorted()).toEqual([
      ...["GRANTED_AND_SET_ASIDE", "REQUIRED", "REQUIRED"],
    ]);
    expect(await statusesOf(api, [first, second])).toEqual(["PANEL", "PANEL"]);
  });

  it("says which application left the panel meanwhile", async () => {
    const { round, powder, first, second } = await aCrowdedBoard(api);
    await save(round, 0, [grant(first, powder.code, 3), grant(second, powder.code, 3)]);
    await api.db.prisma.application.update({
      where: { id: second.id },
      data: { status: "WITHDRAWN" },
    });
    const { problems } = await commit(round, 1);
    expect(codesOf(problems)).toEqual(["LEFT_THE_BOARD"]);
    expect(problems[0]?.message).toContain(second.number);
    expect(await statusesOf(api, [first])).toEqual(["PANEL"]);
  });

  it("carries a repeated request out once", async () => {
    const { round, powder, first } = await aCrowdedBoard(api);
    await voted(api, [first]);
    await save(round, 0, [grant(first, powder.code, 3)]);
    const input = { round: round.code, expectedVersion: 1, idempotencyKey: randomUUID() };
    const answers = [
      await onBoard(api, chair, "allocationCommit", input),
      await onBoard(api, chair, "allocationCommit", input),
    ];
    expect(answers.flatMap(({ problems }) => problems)).toEqual([]);
    expect(await stockOf(api, powder)).toEqual({ availableUg: 7_000n, reservedUg: 3_000n });
  });
});

describe("two who commit at the same moment", () => {
  it("of one round: one carries the plan out, the other is told that the board changed", async () => {
    const other = await api.signUp("Other Chair", ["CHAIR"]);
    const { round, powder, first, second } = await aCrowdedBoard(api);
    await voted(api, [first, second]);
    await save(round, 0, [grant(first, powder.code, 6), grant(second, powder.code, 4)]);
    const answers = await Promise.all([commit(round, 1), commit(round, 1, other)]);
    expect(answers.map(({ problems }) => codesOf(problems)).toSorted()).toEqual([
      [],
      ["BOARD_STALE"],
    ]);
    expect(await stockOf(api, powder)).toEqual({ availableUg: 0n, reservedUg: 10_000n });
  });

  it("of two rounds that want the same vials: one wins whole, the other is told what changed", async () => {
    for (let run = 0; run < 4; run += 1) {
      const samples = await Promise.all([1, 2, 3].map(() => aSample(api.db.prisma)));
      const rounds = await Promise.all([1, 2].map(() => aBoardRound(api, samples)));
      const boards = await Promise.all(
        rounds.map(async (round, index) => {
          // Each asks for the vials in another order, so that a careless lock would deadlock.
          const codes = samples.map(({ code }) => code);
          const ordered = index === 0 ? codes : codes.toReversed();
          const applications: OnBoard[] = [];
          for (const code of ordered) {
            const wanted = [{ code, minimumUg: 1_000n, optimumUg: 7_000n }];
            applications.push(await beforePanel(api, round, wanted));
          }
          await voted(api, applications);
          const grants = applications.map((one, place) => grant(one, ordered[place] ?? "", 7));
          expect((await save(round, 0, grants)).problems).toEqual([]);
          return { round, applications };
        }),
      );
      const answers = await Promise.all(boards.map(({ round }) => commit(round, 1)));
      const winner = answers.findIndex(({ problems }) => problems.length === 0);
      expect(winner).toBeGreaterThanOrEqual(0);
      const lost = answers[1 - winner];
      expect(codesOf(lost?.problems ?? [])).toEqual([
        "STOCK_CHANGED",
        "STOCK_CHANGED",
        "STOCK_CHANGED",
      ]);
      expect(lost?.problems[0]?.message).toContain("10 mg were available then, 3 mg are now");
      const statuses = await Promise.all(
        boards.map(({ applications }) => statusesOf(api, applications)),
      );
      expect(statuses[winner]).toEqual(["RECOMMENDED", "RECOMMENDED", "RECOMMENDED"]);
      expect(statuses[1 - winner]).toEqual(["PANEL", "PANEL", "PANEL"]);
      for (const sample of samples) {
        expect(await stockOf(api, sample)).toEqual({ availableUg: 3_000n, reservedUg: 7_000n });
      }
    }
  });
});
