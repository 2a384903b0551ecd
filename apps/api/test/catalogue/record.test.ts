import type { TestApi } from "../test-api.ts";
import { dataOf, SEED_PATIENCE_MS, SEEDED_AT, startSeededApi } from "./seeded-api.ts";

let api: TestApi;
beforeAll(async () => {
  api = await startSeededApi();
}, SEED_PATIENCE_MS);
afterEach(() => {
  api.setNow(SEEDED_AT);
});
afterAll(() => api.stop());

it("a real number answers with what was published of it, and with its stock apart", async () => {
  const { sample } = await dataOf(
    api,
    `query ($code: String!) {
      sample(code: $code) {
        code massMg provenance stockProvenance useCategory form
        available { massMg }
        measurements { nodes { property value unit uncertainty method publication { doi } } }
      }
    }`,
    { code: "CE5C0000YJYX048" },
  );
  expect(sample).toEqual({
    ...{ code: "CE5C0000YJYX048", massMg: 17.6, provenance: "PUBLISHED" },
    ...{ stockProvenance: "DEMONSTRATION", useCategory: "RESEARCH", form: "CLAST" },
    available: { massMg: 14.7 },
    measurements: {
      nodes: expect.arrayContaining([
        {
          ...{ property: "Pb-Pb crystallization age", value: 2040, unit: "Ma", uncertainty: 22 },
          ...{ method: "In-situ SIMS, Pb-Pb", publication: { doi: "10.1029/2022JE007627" } },
        },
      ]),
    },
  });
});

it("a mass that was not published is null, and a stock that is not known too", async () => {
  const unknown = await api.db.prisma.sample.findFirstOrThrow({
    where: { massUg: null, stock: null },
  });
  const query = `query ($code: String!) {
    sample(code: $code) { massMg stockProvenance available { massMg } stock { receivedMg } }
  }`;
  const { sample } = await dataOf(api, query, { code: unknown.code });
  expect(sample).toEqual({ massMg: null, stockProvenance: null, available: null, stock: null });
});

it("what nobody knows is null by its code and by its id", async () => {
  const data = await dataOf(
    api,
    `query ($id: ID!) {
      sample(code: "CE9C0000") { code } nul: sample(code: "\\u0000") { code }
      mission(code: "x") { code } round(code: "x") { code } pastRound(code: "x") { code }
      node(id: $id) { id } nodes(ids: [$id, "no id"]) { id }
    }`,
    { id: Buffer.from("Sample:00000000-0000-7000-8000-000000000000").toString("base64url") },
  );
  expect(data).toEqual({
    ...{ sample: null, nul: null, mission: null, round: null, pastRound: null },
    ...{ node: null, nodes: [null, null] },
  });
});

it("everything with an id is found again by it, as what it is", async () => {
  const { sample, missions, rounds, pastRounds } = await dataOf(
    api,
    `{
      sample(code: "CE5C0000YJYX048") {
        id
        ledger(first: 1) { nodes { id } }
        measurements(first: 1) { nodes { id publication { id } } }
      }
      missions(first: 1) { nodes { id } }
      rounds(first: 1) { nodes { id } }
      pastRounds(first: 1) { nodes { id } }
    }`,
  );
  const [measurement] = sample.measurements.nodes;
  const ids = [
    ...[sample.id, sample.ledger.nodes[0].id, measurement.id, measurement.publication.id],
    ...[missions.nodes[0].id, rounds.nodes[0].id, pastRounds.nodes[0].id],
  ];
  const { nodes } = await dataOf(
    api,
    `query ($ids: [ID!]!) {
      nodes(ids: $ids) {
        __typename id
        ... on Sample { code mission { code } }
        ... on Round { state }
        ... on Node { again: id }
      }
    }`,
    { ids },
  );
  expect(nodes).toEqual([
    {
      __typename: "Sample",
      id: ids[0],
      again: ids[0],
      code: "CE5C0000YJYX048",
      mission: { code: "chang-e-5" },
    },
    { __typename: "LedgerEntry", id: ids[1], again: ids[1] },
    { __typename: "Measurement", id: ids[2], again: ids[2] },
    { __typename: "Publication", id: ids[3], again: ids[3] },
    { __typename: "Mission", id: ids[4], again: ids[4] },
    { __typename: "Round", id: ids[5], again: ids[5], state: "UPCOMING" },
    { __typename: "PastRound", id: ids[6], again: ids[6] },
  ]);
});

it("the same field may be asked for in several ways at once", async () => {
  const { sample } = await dataOf(
    api,
    `query ($no: Boolean!) {
      sample(code: "CE5C0000YJYX048") {
        en: name { word: en } zh: name { zh __typename } ...Name
        first: measurements(first: 1) { edges { at: cursor it: node { id } } nodes { unit } }
        two: measurements(first: 2) { nodes { id } more: nodes { property } totalCount }
        code @skip(if: $no) form @include(if: $no) ... @include(if: false) { massMg }
      }
    }
    fragment Name on Sample { name { en } ... on Node { id } }`,
    { no: true },
  );
  const [first, second] = sample.two.nodes;
  expect(sample).toEqual({
    en: { word: "Basalt clast" },
    zh: { zh: "玄武岩岩屑", __typename: "Text" },
    name: { en: "Basalt clast" },
    id: expect.any(String),
    first: { edges: [{ at: expect.any(String), it: first }], nodes: [{ unit: "wt%" }] },
    two: {
      nodes: [first, second],
      more: [{ property: "Bulk TiO2" }, { property: expect.any(String) }],
      totalCount: 4,
    },
    form: "CLAST",
  });
});

it("the ledger of a sample is told from its newest entry back, a split with the other sample", async () => {
  const split = await api.db.prisma.ledgerEntry.findFirstOrThrow({
    where: { reason: "SPLIT" },
    include: { sample: true, counterpartSample: true },
  });
  const { sample } = await dataOf(
    api,
    `query ($code: String!) {
      sample(code: $code) { ledger(first: 100) { totalCount nodes { at reason counterpartCode } } }
    }`,
    { code: split.sample.code },
  );
  const stored = await api.db.prisma.ledgerEntry.findMany({
    where: { sampleId: split.sampleId },
    orderBy: { seq: "desc" },
    include: { counterpartSample: true },
    take: 100,
  });
  expect(sample.ledger.nodes).toEqual(
    stored.map(({ at, reason, counterpartSample }) => ({
      ...{ at: at.toISOString(), reason, counterpartCode: counterpartSample?.code ?? null },
    })),
  );
});

it("a round is upcoming, open and closed by the server's clock", async () => {
  const { opensAt, closesAt, code } = await api.db.prisma.round.findFirstOrThrow({
    where: { code: "2026-2" },
  });
  const stateAt = async (instant: number) => {
    api.setNow(new Date(instant).toISOString());
    const { round } = await dataOf(api, `query ($code: String!) { round(code: $code) { state } }`, {
      code,
    });
    return round.state as string;
  };
  expect(await stateAt(opensAt.getTime() - 1)).toBe("UPCOMING");
  expect(await stateAt(opensAt.getTime())).toBe("OPEN");
  expect(await stateAt(closesAt.getTime() - 1)).toBe("OPEN");
  expect(await stateAt(closesAt.getTime())).toBe("CLOSED");
});
