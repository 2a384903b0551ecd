import { randomUUID } from "node:crypto";
import { aMission, anApplication, aPerson, aRound, aSample } from "@regolith/db/testing";
import { toGlobalId } from "../src/graphql/global-id.ts";
import { change, dataOf, refusals } from "./support/application-requests.ts";
import { changeRound, type RoundOutcome } from "./support/rounds.ts";
import { startTestApi, type TestApi, type TestPerson } from "./test-api.ts";

let api: TestApi;
let secretary: TestPerson;
let ada: TestPerson;
beforeAll(async () => {
  api = await startTestApi();
  secretary = await api.signUp("Mi Shu", ["SECRETARIAT"]);
  ada = await api.signUp("Ada Probe");
  await aMission(api.db.prisma, "chang-e-5");
});
afterAll(() => api.stop());

const WHY = { reasonEn: "It was announced by mistake.", reasonZh: "误发公告。" };

interface Named {
  readonly id: string;
}

function cancelled(round: Named, changes: object = {}, person = secretary): Promise<RoundOutcome> {
  const id = toGlobalId("OfficeRound", round.id);
  return changeRound(api, person, "roundCancel", { id, expectedVersion: 1, ...WHY, ...changes });
}

async function publicRound(code: string) {
  const document = `query Round($code: String!) {
    round(code: $code) { state cancelledAt cancelReason { en zh } } }`;
  return (await dataOf<{ round: unknown }>(api, ada, document, { code })).round;
}

const toldOf = (code: string) =>
  api.db.prisma.notification.findMany({
    where: { kind: "ROUND_CANCELLED", params: { path: ["round"], equals: code } },
  });

it("is cancelled for everybody to see, with the reasons in both languages", async () => {
  const round = await aRound(api.db.prisma);
  expect(await publicRound(round.code)).toEqual({
    ...{ state: "OPEN", cancelledAt: null, cancelReason: null },
  });
  const { round: after, problems } = await cancelled(round);
  expect(problems).toEqual([]);
  expect(after).toMatchObject({ state: "CANCELLED", version: 2 });
  expect(after?.history.nodes[0]).toMatchObject({ action: "CANCELLED", actorName: "Mi Shu" });
  expect(await publicRound(round.code)).toMatchObject({
    ...{ state: "CANCELLED", cancelReason: { en: WHY.reasonEn, zh: WHY.reasonZh } },
  });
});

it("keeps drafts with all their answers, in no round, and tells their people", async () => {
  const { prisma } = api.db;
  const round = await aRound(prisma);
  const member = await aPerson(prisma);
  const draft = await anApplication(prisma, {
    ...{ personId: ada.id, roundId: round.id, status: "DRAFT", title: "Ice and dust" },
    members: [member],
  });
  expect((await cancelled(round)).problems).toEqual([]);
  const kept = await prisma.application.findUniqueOrThrow({
    where: { id: draft.id },
    include: { project: true },
  });
  expect(kept).toMatchObject({
    status: "DRAFT",
    roundId: null,
    project: { title: "Ice and dust" },
  });
  const told = await toldOf(round.code);
  expect(told.map(({ personId }) => personId).toSorted()).toEqual([ada.id, member.id].toSorted());
  expect(told[0]).toMatchObject({ path: `/rounds/${round.code}`, params: { round: round.code } });
});

it("tells who gave notice of intent, unless they took it back", async () => {
  const { prisma } = api.db;
  const round = await aRound(prisma, { noticeDueAt: new Date("2026-12-01T00:00:00Z") });
  const [standing, withdrawn] = [await aPerson(prisma), await aPerson(prisma)];
  const at = new Date("2026-03-01T00:00:00Z");
  const said = { roundId: round.id, title: "T", about: "A", institution: "I", givenAt: at };
  for (const [{ id: personId }, withdrawnAt] of [
    [standing, null],
    [withdrawn, at],
  ] as const) {
    await prisma.noticeOfIntent.create({
      data: { ...said, personId, updatedAt: at, withdrawnAt },
    });
  }
  expect((await cancelled(round)).problems).toEqual([]);
  expect((await toldOf(round.code)).map(({ personId }) => personId)).toEqual([standing.id]);
});

it("takes no draft and no notice any more, and cannot be changed or published", async () => {
  const { prisma } = api.db;
  const round = await aRound(prisma, { noticeDueAt: new Date("2026-12-01T00:00:00Z") });
  const { code } = await aSample(prisma);
  await cancelled(round);
  const begun = await change(api, ada, "applicationCreate", {
    ...{ type: "RESEARCH", takeBasket: false, idempotencyKey: randomUUID() },
    roundId: toGlobalId("Round", round.id),
  });
  expect(refusals(begun.problems)).toEqual(["UNKNOWN_ROUND roundId"]);
  const draft = await anApplication(prisma, { personId: ada.id, status: "DRAFT" });
  await expect(
    prisma.application.update({ where: { id: draft.id }, data: { roundId: round.id } }),
  ).rejects.toThrow("takes no application");
  const seen = { id: toGlobalId("OfficeRound", round.id), expectedVersion: 2 };
  for (const [name, input] of [
    ["roundCancel", { ...seen, ...WHY }],
    ["roundPublish", seen],
    ["roundResultsPublish", seen],
    ["roundOfferSamples", { ...seen, add: { codes: [code] } }],
  ] as const) {
    const { problems } = await changeRound(api, secretary, name, input);
    expect(refusals(problems)).toEqual(["ROUND_CANCELLED"]);
  }
});

it("stays when something was submitted in it, and says how much", async () => {
  const { prisma } = api.db;
  const round = await aRound(prisma);
  const submitted = await anApplication(prisma, {
    ...{ personId: ada.id, roundId: round.id, status: "SUBMITTED" },
  });
  await anApplication(prisma, { personId: ada.id, roundId: round.id, status: "WITHDRAWN" });
  const refused = await cancelled(round);
  expect(refused.problems).toMatchObject([{ code: "ROUND_HAS_APPLICATIONS" }]);
  expect(await publicRound(round.code)).toMatchObject({ state: "OPEN" });
  // The database says the same to any program.
  const at = new Date("2026-06-01T00:00:00Z");
  await expect(
    prisma.round.update({
      where: { id: round.id },
      data: { cancelledAt: at, cancelReasonEn: "No.", cancelReasonZh: "否。" },
    }),
  ).rejects.toThrow("stays as it is");
  expect(await prisma.application.findUnique({ where: { id: submitted.id } })).toMatchObject({
    ...{ status: "SUBMITTED", roundId: round.id },
  });
});

it("asks for both reasons and the version that was looked at", async () => {
  const round = await aRound(api.db.prisma);
  const blank = await cancelled(round, { reasonEn: " ", reasonZh: "" });
  expect(refusals(blank.problems)).toEqual(["REQUIRED reasonEn", "REQUIRED reasonZh"]);
  expect(refusals((await cancelled(round, { expectedVersion: 7 })).problems)).toEqual(["STALE"]);
});

it("is cancelled by the secretariat alone; to others it looks missing", async () => {
  const round = await aRound(api.db.prisma);
  const tried = [
    ada,
    await api.signUp("Zhu Xi", ["CHAIR"]),
    await api.signUp("A", ["ADMINISTRATOR"]),
  ];
  for (const person of tried) {
    expect(refusals((await cancelled(round, {}, person)).problems)).toEqual(["NOT_FOUND"]);
  }
  expect(await api.db.prisma.round.count({ where: { id: round.id, cancelledAt: null } })).toBe(1);
});

it("either is cancelled or takes the draft that is begun at the same moment, never both", async () => {
  const { prisma } = api.db;
  for (let n = 0; n < 5; n += 1) {
    const round = await aRound(prisma);
    const draft = await anApplication(prisma, { personId: ada.id, status: "DRAFT" });
    await Promise.allSettled([
      cancelled(round),
      change(api, ada, "applicationSetRound", {
        ...{ id: toGlobalId("Application", draft.id), expectedVersion: 1 },
        roundId: toGlobalId("Round", round.id),
      }),
    ]);
    const after = await prisma.round.findUniqueOrThrow({ where: { id: round.id } });
    expect(after.cancelledAt).not.toBeNull();
    expect(await prisma.application.count({ where: { roundId: round.id } })).toBe(0);
  }
});
