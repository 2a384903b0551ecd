import { randomUUID } from "node:crypto";
import { aMission, anApplication, aSample } from "@regolith/db/testing";
import { dataOf, refusals } from "./support/application-requests.ts";
import { aBoardRound, beforePanel, grant, saveBoard } from "./support/boards.ts";
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

const NOW = "2026-06-01T00:00:00Z";

let api: TestApi;
let secretary: TestPerson;
let ada: TestPerson;

beforeAll(async () => {
  api = await startTestApi();
  secretary = await api.signUp("Mi Shu", ["SECRETARIAT"]);
  ada = await api.signUp("Ada Probe");
  await aMission(api.db.prisma, "chang-e-5");
  await aMission(api.db.prisma, "chang-e-6");
});
afterEach(() => {
  api.setNow(NOW);
});
afterAll(() => api.stop());

async function withSamples(round: ShownRound, codes: readonly string[]): Promise<ShownRound> {
  const input = { ...seenRound(round), add: { codes } };
  return roundIn(await changeRound(api, secretary, "roundOfferSamples", input));
}

async function published(changes = {}): Promise<ShownRound> {
  const { code } = await aSample(api.db.prisma);
  const round = await withSamples(await preparedRound(api, secretary, changes), [code]);
  return roundIn(await changeRound(api, secretary, "roundPublish", seenRound(round)));
}

describe("preparing a round", () => {
  it("takes days in Beijing and shows the round to the office only", async () => {
    const round = await preparedRound(api, secretary, { noticeDueOn: "2026-07-31" });
    expect(round).toMatchObject({
      ...{ version: 1, stage: "DRAFT", state: "UPCOMING", policyVersion: 1, offeredCount: 0 },
      closesAt: "2026-08-31T16:00:00.000Z",
      days: { opensOn: "2026-07-01", noticeDueOn: "2026-07-31", panelOn: "2026-10-20" },
      history: { nodes: [{ action: "CREATED", actorName: "Mi Shu" }] },
    });
  });

  it("happens once when the request is sent twice", async () => {
    const input = { ...roundPlan(), code: aRoundCode(), idempotencyKey: randomUUID() };
    const first = roundIn(await changeRound(api, secretary, "roundCreate", input));
    const second = roundIn(await changeRound(api, secretary, "roundCreate", input));
    expect(second.id).toBe(first.id);
    expect(await api.db.prisma.round.count({ where: { code: first.code } })).toBe(1);
  });

  it("says everything that is wrong at once, each at its field", async () => {
    const wrong = { code: "soon", nameZh: " ", missions: [], closesOn: "2026-06-30" };
    const input = { ...roundPlan(wrong), idempotencyKey: randomUUID() };
    const { problems } = await changeRound(api, secretary, "roundCreate", input);
    expect(refusals(problems)).toEqual([
      ...["INVALID_ROUND_CODE code", "NONE_CHOSEN missions", "REQUIRED nameZh"],
      "ROUND_DATE_ORDER closesOn",
    ]);
    const days = { ...input, code: aRoundCode(), closesOn: "2026-02-30", panelOn: "soon" };
    const { problems: unreadable } = await changeRound(api, secretary, "roundCreate", days);
    expect(refusals(unreadable)).toEqual([
      ...["INVALID_DATE closesOn", "INVALID_DATE panelOn"],
      ...["NONE_CHOSEN missions", "REQUIRED nameZh"],
    ]);
  });

  it("names missions that are there, and a code that is free", async () => {
    const { code } = await preparedRound(api, secretary);
    const input = { ...roundPlan(), code, idempotencyKey: randomUUID() };
    expect(refusals((await changeRound(api, secretary, "roundCreate", input)).problems)).toEqual([
      "CODE_TAKEN code",
    ]);
    const nowhere = { ...input, code: aRoundCode(), missions: ["apollo-18"] };
    expect(refusals((await changeRound(api, secretary, "roundCreate", nowhere)).problems)).toEqual([
      "INVALID missions",
    ]);
  });
});

describe("the samples of a round", () => {
  it("are chosen by number and by filter, and taken out again", async () => {
    const { prisma } = api.db;
    const lot = `LOT-${randomUUID().slice(0, 8)}`;
    const clast = { form: "CLAST", requestMode: "WHOLE_UNIT" } as const;
    const [powder, piece] = [
      await aSample(prisma, { searchText: lot.toLowerCase() }),
      await aSample(prisma, { ...clast, searchText: lot.toLowerCase() }),
    ];
    await aSample(prisma, {
      searchText: lot.toLowerCase(),
      withheld: true,
      withheldReasonEn: "x",
      withheldReasonZh: "x",
    });
    const round = await preparedRound(api, secretary);
    const both = await changeRound(api, secretary, "roundOfferSamples", {
      ...seenRound(round),
      add: { filter: { text: lot } },
    });
    expect(both).toMatchObject({ added: 2, removed: 0, round: { offeredCount: 2, version: 2 } });
    const change = await changeRound(api, secretary, "roundOfferSamples", {
      ...seenRound(roundIn(both)),
      ...{ add: { codes: [powder.code] }, remove: { filter: { text: lot, form: "CLAST" } } },
    });
    expect(change).toMatchObject({ added: 0, removed: 1, round: { offeredCount: 1 } });
    const document = `query Offers($code: String!) { officeRound(code: $code) {
      offered: offers(list: OFFERED, first: 5) { totalCount nodes { sample { code } atOpeningMg availableMg askedFor } }
      addable: offers(list: ADDABLE, filter: { text: "${lot}" }, first: 5) { nodes { sample { code } } } } }`;
    const { officeRound } = await dataOf<{ officeRound: object }>(api, secretary, document, {
      code: round.code,
    });
    expect(officeRound).toEqual({
      offered: {
        totalCount: 1,
        nodes: [{ sample: { code: powder.code }, atOpeningMg: null, availableMg: 10, askedFor: 0 }],
      },
      addable: { nodes: [{ sample: { code: piece.code } }] },
    });
  });

  it("are there, can be lent, and are of the round's missions; else nothing changes", async () => {
    const { prisma } = api.db;
    const good = await aSample(prisma);
    const sealed = await aSample(prisma, { useCategory: "PERMANENT_STORAGE" });
    const far = await aSample(prisma, { missionId: await aMission(prisma, "chang-e-6") });
    const round = await preparedRound(api, secretary);
    const codes = [good.code, sealed.code, far.code, "NO-SUCH"];
    const input = { ...seenRound(round), add: { codes } };
    const { problems } = await changeRound(api, secretary, "roundOfferSamples", input);
    expect(refusals(problems)).toEqual(["SAMPLES_NOT_OFFERABLE add", "SAMPLES_UNKNOWN add"]);
    expect(problems.map(({ message }) => message).join()).toContain(sealed.code);
    expect(await prisma.roundSample.count({ where: { round: { code: round.code } } })).toBe(0);
  });

  it("stay when somebody asked for them, and are named somehow", async () => {
    const { prisma } = api.db;
    const { id: sampleId, code } = await aSample(prisma);
    const round = await withSamples(await published(), [code]);
    const { id: roundId } = await prisma.round.findUniqueOrThrow({ where: { code: round.code } });
    const { id: applicationId } = await anApplication(prisma, { personId: ada.id, roundId });
    await prisma.applicationItem.create({ data: { applicationId, sampleId, position: 0 } });
    const asked = await changeRound(api, secretary, "roundOfferSamples", {
      ...seenRound(round),
      remove: { filter: {} },
    });
    expect(refusals(asked.problems)).toEqual(["SAMPLES_ASKED_FOR remove"]);
    const nothing = await changeRound(api, secretary, "roundOfferSamples", seenRound(round));
    expect(refusals(nothing.problems)).toEqual(["NOTHING_CHOSEN add"]);
  });
});

describe("publishing a round", () => {
  it("needs all its days still to come, and something to offer", async () => {
    const round = await preparedRound(api, secretary, { panelOn: null });
    const { problems } = await changeRound(api, secretary, "roundPublish", seenRound(round));
    expect(refusals(problems)).toEqual(["ROUND_DATE_MISSING panelOn", "ROUND_OFFERS_NOTHING"]);
    api.setNow("2026-07-01T00:00:00Z");
    const late = await changeRound(api, secretary, "roundPublish", seenRound(round));
    expect(refusals(late.problems)).toContain("ROUND_DATE_PAST opensOn");
  });

  it("shows it to everybody with the policy it keeps, once", async () => {
    const round = await published({ noticeDueOn: "2026-07-31" });
    expect(round).toMatchObject({ stage: "PUBLISHED", version: 3 });
    const document = `query Public($code: String!) { round(code: $code) {
      state asksNotice noticeDueAt reviewsDueAt panelAt offeredCount policy { version reviewersPerApplication appealDays } } }`;
    const { data } = await api.ask(document, { variables: { code: round.code } });
    expect(data).toEqual({
      round: {
        ...{ state: "UPCOMING", asksNotice: true, noticeDueAt: "2026-07-31T16:00:00.000Z" },
        reviewsDueAt: "2026-10-15T16:00:00.000Z",
        panelAt: "2026-10-20T01:00:00.000Z",
        offeredCount: 1,
        policy: { version: 1, reviewersPerApplication: 3, appealDays: 30 },
      },
    });
    const again = await changeRound(api, secretary, "roundPublish", seenRound(round));
    expect(refusals(again.problems)).toEqual(["ROUND_PUBLISHED"]);
  });

  it("lets samples be found by the round that offers them", async () => {
    const { code } = await published();
    const document = `query Offered($code: String!) { samples(filter: { round: $code }, first: 5) { totalCount } }`;
    const { data } = await api.ask(document, { variables: { code } });
    expect(data).toEqual({ samples: { totalCount: 1 } });
  });
});

describe("changing a round", () => {
  it("extends an open round, and never shortens it", async () => {
    const round = await published();
    api.setNow("2026-07-15T00:00:00Z");
    const edit = (changes: object) =>
      changeRound(api, secretary, "roundEdit", { ...seenRound(round), ...roundPlan(), ...changes });
    const shorter = await edit({ closesOn: "2026-08-15", audience: "DOMESTIC" });
    expect(refusals(shorter.problems)).toEqual([
      "ROUND_ONLY_EXTENDED closesOn",
      "ROUND_ONLY_WIDENED audience",
    ]);
    const longer = roundIn(await edit({ closesOn: "2026-09-15" }));
    expect(longer).toMatchObject({ state: "OPEN", closesAt: "2026-09-15T16:00:00.000Z" });
    expect(longer.history.nodes[0]).toMatchObject({
      action: "CHANGED",
      changes: [
        {
          ...{ field: "closesAt", before: "2026-08-31T16:00:00.000Z" },
          after: "2026-09-15T16:00:00.000Z",
        },
      ],
    });
  });

  it("refuses what was written on an older version", async () => {
    const round = await preparedRound(api, secretary);
    const edit = { ...seenRound(round), ...roundPlan({ nameEn: "Another name" }) };
    await changeRound(api, secretary, "roundEdit", edit);
    const { problems } = await changeRound(api, secretary, "roundEdit", edit);
    expect(refusals(problems)).toEqual(["STALE"]);
  });

  it("lets one of two who change it at once through", async () => {
    const round = await preparedRound(api, secretary);
    const outcomes = await Promise.all(
      ["One", "Two", "Three"].map((nameEn) =>
        changeRound(api, secretary, "roundEdit", { ...seenRound(round), ...roundPlan({ nameEn }) }),
      ),
    );
    const codes = outcomes.map(({ problems }) => refusals(problems).join());
    expect(codes.toSorted()).toEqual(["", "STALE", "STALE"]);
  });
});

describe("the history of a round", () => {
  it("is read after its allocation was planned, and tells of the round alone", async () => {
    const powder = await aSample(api.db.prisma);
    const round = await aBoardRound(api, [powder]);
    const board = await beforePanel(api, round, [{ code: powder.code, optimumUg: 2_000n }]);
    const chair = await api.signUp("Shen Qiu", ["CHAIR"]);
    const { problems } = await saveBoard(api, chair, round, 0, [grant(board, powder.code, 1)]);
    expect(problems).toEqual([]);
    const document = `query ($code: String!) { officeRound(code: $code) {
      history(first: 10) { totalCount nodes { action } } } }`;
    expect(await dataOf(api, secretary, document, { code: round.code })).toEqual({
      officeRound: { history: { totalCount: 0, nodes: [] } },
    });
  });
});
