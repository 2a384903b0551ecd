import { aCarriedVote, aSample, BUILT_AT } from "@regolith/db/testing";
import type { Role } from "@regolith/domain";
import { randomUUID } from "node:crypto";
import { toGlobalId } from "../src/graphql/global-id.ts";
import { change } from "./support/application-requests.ts";
import { aBoardRound, beforePanel, codesOf, grant, onBoard, readBoard } from "./support/boards.ts";
import { startTestApi, type TestApi, type TestPerson } from "./test-api.ts";

let api: TestApi;

beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());

async function aBoard({ personId }: { readonly personId?: string } = {}) {
  const powder = await aSample(api.db.prisma);
  const round = await aBoardRound(api, [powder]);
  const wanted = [{ code: powder.code, minimumUg: 1_000n, optimumUg: 6_000n }];
  const first = await beforePanel(api, round, wanted, personId === undefined ? {} : { personId });
  const second = await beforePanel(api, round, wanted);
  return { powder, round, first, second };
}

type Board = Awaited<ReturnType<typeof aBoard>>;

/** Every change of a board, tried one after the other. */
async function triedAll(person: TestPerson, { round, powder, first }: Board): Promise<string[]> {
  const seen = { round: round.code, expectedVersion: 0 };
  const simulationId = "QWxsb2NhdGlvblBsYW46MDAwMDAwMDAtMDAwMC00MDAwLTgwMDAtMDAwMDAwMDAwMDAw";
  const idempotencyKey = randomUUID();
  const tries: readonly (readonly [string, object])[] = [
    ["allocationSave", { grants: [grant(first, powder.code, 2)], applications: [] }],
    ["allocationPropose", { goal: "OPTIMUM_FIRST" }],
    ["allocationRerank", { applicationId: first.globalId, rank: 2, reason: "Because." }],
    ["allocationKeepSimulation", { name: "Mine", idempotencyKey }],
    ["allocationTakeSimulation", { simulationId }],
    ["allocationDeleteSimulation", { simulationId }],
    ["allocationCommit", { idempotencyKey }],
  ];
  const codes: string[] = [];
  for (const [mutation, input] of tries) {
    const { board, problems } = await onBoard(api, person, mutation, { ...seen, ...input });
    expect(board).toBeNull();
    codes.push(...codesOf(problems));
  }
  return codes;
}

const seven = (code: string) => Array.from({ length: 7 }, () => code);

async function nothingHappened({ round, first, second }: Board): Promise<void> {
  expect(await api.db.prisma.allocationPlan.count({ where: { roundId: round.id } })).toBe(0);
  const rows = await api.db.prisma.application.findMany({
    where: { id: { in: [first.id, second.id] } },
  });
  expect(rows.map(({ status }) => status)).toEqual(["PANEL", "PANEL"]);
}

it.each<[string, readonly Role[]]>([
  ["a researcher", []],
  ["a reviewer", ["REVIEWER"]],
  ["an administrator", ["ADMINISTRATOR"]],
])("for %s there is no board", async (_, roles) => {
  const board = await aBoard();
  const person = await api.signUp("Nobody Here", roles);
  expect(await readBoard(api, person, board.round.code)).toBeNull();
  expect(await readBoard(api, person, "no such round")).toBeNull();
  expect(await triedAll(person, board)).toEqual(seven("NOT_FOUND"));
  await nothingHappened(board);
});

it("an applicant has no board, though an application of theirs is on it", async () => {
  const applicant = await api.signUp("Ada Applicant");
  const board = await aBoard({ personId: applicant.id });
  expect(await readBoard(api, applicant, board.round.code)).toBeNull();
  expect(await triedAll(applicant, board)).toEqual(seven("NOT_FOUND"));
});

it("a reviewer of an application on it has none either", async () => {
  const reviewer = await api.signUp("Rita Reviewer", ["REVIEWER"]);
  const board = await aBoard();
  await api.db.prisma.reviewAssignment.create({
    data: {
      ...{ applicationId: board.first.id, personId: reviewer.id, assignedById: reviewer.id },
      ...{ role: "CHIEF", state: "ACCEPTED", askedAt: BUILT_AT, answeredAt: BUILT_AT },
    },
  });
  expect(await readBoard(api, reviewer, board.round.code)).toBeNull();
  expect(await triedAll(reviewer, board)).toEqual(seven("NOT_FOUND"));
  await nothingHappened(board);
});

it.each<Role>(["SECRETARIAT", "CURATOR", "APPROVER", "AUDITOR"])(
  "%s reads the board and changes nothing on it",
  async (role) => {
    const board = await aBoard();
    const person = await api.signUp("Olga Office", [role]);
    const read = await readBoard(api, person, board.round.code);
    expect(read?.applications).toHaveLength(2);
    expect(read?.refusal).toEqual({ code: "ONLY_CHAIR_ALLOCATES" });
    expect(await triedAll(person, board)).toEqual(seven("ONLY_CHAIR_ALLOCATES"));
    await nothingHappened(board);
  },
);

it("a chair with a conflict of interest sees the others, is told why, and changes nothing", async () => {
  const chair = await api.signUp("Kim Conflicted", ["CHAIR"]);
  const board = await aBoard();
  await api.db.prisma.conflict.create({
    data: {
      ...{ applicationId: board.first.id, personId: chair.id, at: BUILT_AT },
      ...{ kind: "ADVISOR", source: "DECLARED" },
    },
  });
  const read = await readBoard(api, chair, board.round.code);
  expect(read).toMatchObject({ hiddenCount: 1, refusal: { code: "BOARD_RECUSED" } });
  expect(JSON.stringify(read)).not.toContain(board.first.number);
  expect(await triedAll(chair, board)).toEqual(seven("BOARD_RECUSED"));
  await nothingHappened(board);
  // Who can act instead is named, and who cannot is not.
  expect(read?.freeChairs).not.toContain("Kim Conflicted");
  const free = await api.signUp("Fay Free", ["CHAIR"]);
  expect((await readBoard(api, free, board.round.code))?.freeChairs).toContain("Fay Free");
});

it("a chair who is kept from the board recommends none of its applications alone either", async () => {
  const chair = await api.signUp("Kit Conflicted", ["CHAIR"]);
  const board = await aBoard();
  await api.db.prisma.conflict.create({
    data: {
      ...{ applicationId: board.first.id, personId: chair.id, at: BUILT_AT },
      ...{ kind: "ADVISOR", source: "DECLARED" },
    },
  });
  await aCarriedVote(api.db.prisma, { applicationId: board.second.id });
  const items = [...board.second.items.values()].map((itemId) => ({
    ...{ itemId, grant: true, grantedMg: 1 },
  }));
  const { version: expectedVersion } = await api.db.prisma.application.findUniqueOrThrow({
    where: { id: board.second.id },
  });
  const { problems } = await change(api, chair, "applicationRecommend", {
    ...{ id: board.second.globalId, expectedVersion, items, idempotencyKey: randomUUID() },
  });
  expect(codesOf(problems)).toEqual(["BOARD_RECUSED"]);
  await nothingHappened(board);
});

it("nobody downloads a board they do not read, nor a simulation of another round", async () => {
  const [board, other] = [await aBoard(), await aBoard()];
  const get = (person: TestPerson, query = "") => {
    const path = `/exports/rounds/${board.round.code}/allocation.csv${query}`;
    const headers = { authorization: `Bearer ${person.token}` };
    return api.server.inject({ method: "GET", url: path, headers });
  };
  for (const roles of [[], ["REVIEWER"], ["ADMINISTRATOR"]] satisfies Role[][]) {
    expect((await get(await api.signUp("Eve", roles))).statusCode).toBe(404);
  }
  const office = await api.signUp("Olga Office", ["SECRETARIAT"]);
  const simulation = await api.db.prisma.allocationPlan.create({
    data: { roundId: other.round.id, name: "Theirs", savedById: office.id, savedAt: BUILT_AT },
  });
  const id = toGlobalId("AllocationPlan", simulation.id);
  expect((await get(office, `?simulation=${id}`)).statusCode).toBe(404);
  expect((await get(office, "?simulation=none")).statusCode).toBe(404);
  expect((await get(office)).statusCode).toBe(200);
});

it("a chair who is of an application's team sees the others and changes nothing", async () => {
  const chair = await api.signUp("Pia Chair", ["CHAIR"]);
  const board = await aBoard({ personId: chair.id });
  const read = await readBoard(api, chair, board.round.code);
  expect(read).toMatchObject({ hiddenCount: 1, refusal: { code: "BOARD_RECUSED" } });
  expect(JSON.stringify(read)).not.toContain(board.first.number);
  expect(await triedAll(chair, board)).toEqual(seven("BOARD_RECUSED"));
});

it("nobody gives an item of another round, or a sample that the applicant does not take", async () => {
  const chair = await api.signUp("Chun Chair", ["CHAIR"]);
  const [board, other] = [await aBoard(), await aBoard()];
  const stranger = { itemId: other.first.items.get(other.powder.code), massMg: 2 };
  const swapped = grant(board.first, board.powder.code, 2, other.powder.code);
  const { problems } = await onBoard(api, chair, "allocationSave", {
    ...{ round: board.round.code, expectedVersion: 0, applications: [] },
    grants: [stranger, swapped],
  });
  expect(codesOf(problems)).toEqual(["NOT_AMONG_ITEMS", "UNKNOWN_SAMPLE"]);
  await nothingHappened(board);
});

it("nobody signed in has a board", async () => {
  const { round } = await aBoard();
  const { errors } = await api.ask(`{ allocationBoard(round: "${round.code}") { version } }`);
  expect(errors[0]?.extensions.code).toBe("UNAUTHENTICATED");
});
