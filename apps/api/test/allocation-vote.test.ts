import { randomUUID } from "node:crypto";
import {
  aCrowdedBoard,
  beforePanel,
  codesOf,
  grant,
  onBoard,
  saveBoard,
  statusesOf,
  stockOf,
  voted,
} from "./support/boards.ts";
import { startTestApi, type TestApi, type TestPerson } from "./test-api.ts";

let api: TestApi;
let chair: TestPerson;

beforeAll(async () => {
  api = await startTestApi();
  chair = await api.signUp("Chun Chair", ["CHAIR"]);
});
afterAll(() => api.stop());

async function commit(round: { code: string }) {
  const input = { round: round.code, expectedVersion: 1, idempotencyKey: randomUUID() };
  return onBoard(api, chair, "allocationCommit", input);
}

describe("the panel's vote on what a board commits", () => {
  it("is needed for each application, and nothing is carried out before all have it", async () => {
    const { round, powder, one, other } = await aCrowdedBoard(api);
    await saveBoard(api, chair, round, 0, [
      grant(one, powder.code, 3),
      grant(other, powder.code, 3),
    ]);
    await voted(api, [one]);
    const { board, problems } = await commit(round);
    expect(board).toBeNull();
    expect(codesOf(problems)).toEqual(["BOARD_VOTE_MISSING"]);
    expect(problems[0]?.message).toContain(other.number);
    expect(await statusesOf(api, [one, other])).toEqual(["PANEL", "PANEL"]);
    expect(await stockOf(api, powder)).toEqual({ availableUg: 10_000n, reservedUg: 0n });
    await voted(api, [other]);
    expect((await commit(round)).problems).toEqual([]);
    expect(await statusesOf(api, [one, other])).toEqual(["RECOMMENDED", "RECOMMENDED"]);
  });

  it("has to say what the plan says, of every application that it names", async () => {
    const { round, powder, one, other } = await aCrowdedBoard(api);
    const third = await beforePanel(api, round, [
      { code: powder.code, minimumUg: 100n, optimumUg: 200n },
    ]);
    await voted(api, [one], "RESERVE");
    await voted(api, [other, third]);
    await saveBoard(
      api,
      chair,
      round,
      0,
      [grant(one, powder.code, 3)],
      [
        { applicationId: other.globalId, outcome: "RESERVE", reason: "When powder frees." },
        {
          ...{ applicationId: third.globalId, outcome: "DECLINE", reason: "The method is new." },
          reasonCode: "METHOD_NOT_READY",
        },
      ],
    );
    const { problems } = await commit(round);
    expect(codesOf(problems)).toEqual(Array.from({ length: 3 }, () => "BOARD_VOTE_DIFFERS"));
    for (const { number } of [one, other, third]) {
      expect(problems.filter(({ message }) => message.includes(number))).toHaveLength(1);
    }
    expect(await statusesOf(api, [one, other, third])).toEqual(["PANEL", "PANEL", "PANEL"]);
  });
});
