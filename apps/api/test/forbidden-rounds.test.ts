import { randomUUID } from "node:crypto";
import { aMission, aSample } from "@regolith/db/testing";
import { change, dataOf, refusals } from "./support/application-requests.ts";
import {
  aRoundCode,
  changeRound,
  preparedRound,
  roundIn,
  roundPlan,
  seenRound,
  type ShownRound,
} from "./support/rounds.ts";
import { startTestApi, type TestApi, type TestPerson } from "./test-api.ts";

let api: TestApi;
let secretary: TestPerson;
let others: readonly TestPerson[];
let draft: ShownRound;
let sample: { readonly id: string; readonly code: string };

beforeAll(async () => {
  api = await startTestApi();
  secretary = await api.signUp("Mi Shu", ["SECRETARIAT"]);
  others = [
    await api.signUp("Ada Probe"),
    await api.signUp("Rev Iewer", ["REVIEWER"]),
    await api.signUp("Guan Li", ["ADMINISTRATOR"]),
    await api.signUp("Ku Rui", ["CURATOR"]),
    await api.signUp("An Ping", ["APPROVER"]),
    await api.signUp("Shen Ji", ["AUDITOR"]),
    await api.signUp("Zhu Xi", ["CHAIR"]),
  ];
  await aMission(api.db.prisma, "chang-e-5");
  sample = await aSample(api.db.prisma);
  const round = await preparedRound(api, secretary);
  const input = { ...seenRound(round), add: { codes: [sample.code] } };
  draft = roundIn(await changeRound(api, secretary, "roundOfferSamples", input));
});
afterAll(() => api.stop());

it("nobody but the secretariat changes a round, and it looks missing to others who try", async () => {
  const seen = seenRound(draft);
  for (const person of others) {
    const outcomes = [
      await changeRound(api, person, "roundCreate", {
        ...roundPlan(),
        ...{ code: aRoundCode(), idempotencyKey: randomUUID() },
      }),
      await changeRound(api, person, "roundEdit", { ...seen, ...roundPlan() }),
      await changeRound(api, person, "roundOfferSamples", { ...seen, remove: { filter: {} } }),
      await changeRound(api, person, "roundPublish", seen),
    ];
    for (const { round, problems } of outcomes) {
      expect([round, refusals(problems)]).toEqual([null, ["NOT_FOUND"]]);
    }
  }
  expect(await api.db.prisma.round.count()).toBe(1);
});

it("no round stands under a foreign or made-up id", async () => {
  for (const id of ["", "x", secretary.globalId, draft.id.slice(1)]) {
    const { problems } = await changeRound(api, secretary, "roundPublish", {
      ...{ id, expectedVersion: 1 },
    });
    expect([id, refusals(problems)]).toEqual([id, ["NOT_FOUND"]]);
  }
});

it("a round in preparation is seen by office and chair only", async () => {
  const document = `query Office($code: String!, $id: ID!) {
    officeRounds(first: 5) { totalCount } officeRound(code: $code) { editable } node(id: $id) { id } }`;
  const variables = { code: draft.code, id: draft.id };
  const seen = [];
  for (const person of others) {
    const data = await dataOf<Record<string, object | null>>(api, person, document, variables);
    const isThere = Object.values(data).map((value) => value !== null);
    expect(new Set(isThere).size).toBe(1);
    seen.push(isThere[0]);
  }
  expect(seen).toEqual([false, false, false, true, true, true, true]);
  const visitor = await api.ask(document, { variables });
  expect(visitor.errors[0]?.extensions.code).toBe("UNAUTHENTICATED");
  const byId = await api.ask(`query Node($id: ID!) { node(id: $id) { id } }`, { variables });
  expect(byId.data).toEqual({ node: null });
});

it("a round in preparation is in no public answer, whoever asks", async () => {
  const { id } = await api.db.prisma.round.findUniqueOrThrow({ where: { code: draft.code } });
  const roundId = Buffer.from(`Round:${id}`).toString("base64url");
  const document = `query Public($code: String!, $sample: String!, $id: ID!) {
    rounds(first: 100) { totalCount nodes { code } } round(code: $code) { code } node(id: $id) { id } nodes(ids: [$id]) { id }
    samples(filter: { round: $code }, first: 1) { totalCount }
    sample(code: $sample) { requestability { requestable round { code } reasons { code } } } }`;
  // Even when its days have come.
  api.setNow("2026-07-15T00:00:00Z");
  const variables = { code: draft.code, sample: sample.code, id: roundId };
  const visitor = await api.ask(document, { variables });
  expect(visitor.data).toEqual({
    ...{ rounds: { totalCount: 0, nodes: [] }, round: null, node: null, nodes: [null] },
    samples: { totalCount: 0 },
    sample: {
      requestability: { requestable: false, round: null, reasons: [{ code: "NO_OPEN_ROUND" }] },
    },
  });
  expect((await api.askAs(secretary, document, variables)).data).toEqual(visitor.data);
  api.setNow("2026-06-01T00:00:00Z");
});

it("nobody applies in a round in preparation", async () => {
  const { id } = await api.db.prisma.round.findUniqueOrThrow({ where: { code: draft.code } });
  const roundId = Buffer.from(`Round:${id}`).toString("base64url");
  const [ada] = others;
  if (ada === undefined) throw new Error("Nobody is there");
  const create = { type: "RESEARCH", takeBasket: false, idempotencyKey: randomUUID() };
  const inDraft = await change(api, ada, "applicationCreate", { ...create, roundId });
  expect(refusals(inDraft.problems)).toEqual(["UNKNOWN_ROUND roundId"]);
  const { application } = await change(api, ada, "applicationCreate", create);
  const moved = await change(api, ada, "applicationSetRound", {
    ...{ id: application?.id, expectedVersion: application?.version, roundId },
  });
  expect(refusals(moved.problems)).toEqual(["UNKNOWN_ROUND roundId"]);
});

it("lists refuse cursors of other lists and such as no database compares with", async () => {
  const cursors = [
    ["people", "A", randomUUID()],
    ["office-rounds", "yesterday", randomUUID()],
    ["office-rounds", "2026-06-01T00:00:00.000Z", "x"],
  ].map((parts) => Buffer.from(JSON.stringify(parts)).toString("base64url"));
  for (const after of cursors) {
    const document = `query Page($after: String) { officeRounds(after: $after) { nodes { code } } }`;
    const answer = await api.askAs(secretary, document, { after });
    expect(answer.errors[0]?.extensions.code).toBe("BAD_USER_INPUT");
  }
});
