import { aSample, haveReviews } from "@regolith/db/testing";
import { toGlobalId } from "../src/graphql/global-id.ts";
import { aBoardRound, beforePanel, grant, readBoard, saveBoard } from "./support/boards.ts";
import { readCsv } from "./support/read-csv.ts";
import { startTestApi, type TestApi, type TestPerson } from "./test-api.ts";

let api: TestApi;
let chair: TestPerson;
beforeAll(async () => {
  api = await startTestApi();
  chair = await api.signUp("Chun Chair", ["CHAIR"]);
});
afterAll(() => api.stop());

/** Two applications that want one powder, the first of them with reviews, and a plan that serves the first. */
async function aPlannedBoard() {
  const powder = await aSample(api.db.prisma);
  const round = await aBoardRound(api, [powder]);
  const wanted = [{ code: powder.code, minimumUg: 1_000n, optimumUg: 6_000n }];
  const first = await beforePanel(api, round, wanted);
  const second = await beforePanel(api, round, wanted);
  await haveReviews(api.db.prisma, first.id);
  const others = [{ applicationId: second.globalId, outcome: "RESERVE", reason: "=1+1" }];
  await saveBoard(api, chair, round, 0, [grant(first, powder.code, 2.5)], others);
  return { powder, round, first, second };
}

async function download(code: string, query = "", person = chair) {
  const response = await api.server.inject({
    ...{ method: "GET", url: `/exports/rounds/${code}/allocation.csv?lang=en${query}` },
    headers: { authorization: `Bearer ${person.token}` },
  });
  const [head = [], ...rows] = readCsv(response.payload.slice(1));
  const records = rows.map((row) => Object.fromEntries(head.map((name, n) => [name, row[n]])));
  return { response, records };
}

function byNumber<Row>(rows: readonly Row[], numberOf: (row: Row) => string) {
  return Object.fromEntries(rows.map((row) => [numberOf(row), row]));
}

it("shows on the board which track each is on, and what its reviews gave it", async () => {
  const { round, first, second } = await aPlannedBoard();
  const board = await readBoard(api, chair, round.code);
  // New to the programme, all of them.
  expect(
    byNumber(board?.applications ?? [], ({ application }) => application.number),
  ).toMatchObject({
    [first.number]: { tier: "FULL_PANEL", score: 4, reviewCount: 3 },
    [second.number]: { tier: "FULL_PANEL", score: null, reviewCount: 0 },
  });
});

it("gives the board as saved as a table: one row for each sample, no formulas, on record", async () => {
  const { round, first, second, powder } = await aPlannedBoard();
  const { response, records } = await download(round.code);
  expect(response.statusCode).toBe(200);
  expect(response.headers["content-disposition"]).toContain(`round-${round.code}-allocation`);
  expect(byNumber(records, ({ Application = "" }) => Application)).toMatchObject({
    [first.number]: {
      ...{ Plan: "On the board, as saved", Tier: "Full panel", "Optimum, mg": "6" },
      ...{ "Sample asked for": powder.code, "Sample granted": powder.code },
      ...{ "Granted, mg": "2.5", Outcome: "Recommend" },
    },
    [second.number]: { "Granted, mg": "", Outcome: "Reserve list", Reason: "'=1+1" },
  });
  expect(records.map(({ Rank }) => Rank)).toEqual(["1", "2"]);
  const event = await api.db.prisma.auditEvent.findFirstOrThrow({
    where: { action: "allocation.exported", subjectId: round.id },
  });
  expect(event).toMatchObject({ actorId: chair.id, details: { plan: "draft", count: 2 } });
});

it("gives a simulation by its id, and leaves out what is kept from the reader", async () => {
  const { round, first, second } = await aPlannedBoard();
  const { id } = await api.db.prisma.allocationPlan.create({
    data: {
      ...{ roundId: round.id, name: "Second first", savedById: chair.id },
      savedAt: new Date("2026-06-01"),
    },
  });
  const query = `&simulation=${toGlobalId("AllocationPlan", id)}`;
  const { records } = await download(round.code, query);
  expect(records.map(({ Plan, Outcome }) => [Plan, Outcome])).toEqual([
    ["Second first", "Stays before the panel"],
    ["Second first", "Stays before the panel"],
  ]);
  const recused = await api.signUp("Rea Recused", ["CHAIR"]);
  await api.db.prisma.conflict.create({
    data: {
      ...{ applicationId: first.id, personId: recused.id, at: new Date("2026-03-01") },
      ...{ kind: "ADVISOR", source: "DECLARED" },
    },
  });
  const theirs = await download(round.code, "", recused);
  expect(theirs.records.map(({ Application }) => Application)).toEqual([second.number]);
});
