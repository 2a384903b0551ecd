import { isOfferable } from "@regolith/domain";
import { ASKABLE, inTruth } from "../applications/requestable-sample.ts";
import { refusal } from "../guards/testing/refusal.ts";
import { recordEntries } from "../ledger/ledger-store.ts";
import {
  aMission,
  anApplication,
  aPerson,
  aRound,
  aSample,
  createTestDatabase,
  type TestDatabase,
} from "../testing/index.ts";
import {
  applicationsByStatus,
  countOffers,
  findOfficeRound,
  fixOffers,
  listOffers,
  lockRound,
  removeOffers,
} from "./index.ts";

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(() => db.drop());

const everything = { limit: 100, isBackward: false };

async function aRoundAbout(missions: readonly string[], facts: Parameters<typeof aRound>[1] = {}) {
  const round = await aRound(db.prisma, facts);
  const found = await Promise.all(missions.map((code) => aMission(db.prisma, code)));
  await db.prisma.round.update({
    where: { id: round.id },
    data: { missions: { connect: found.map((id) => ({ id })) } },
  });
  return round;
}

async function asksFor(roundId: string, sampleId: string) {
  const { id: personId } = await aPerson(db.prisma);
  const { id: applicationId } = await anApplication(db.prisma, { personId, roundId });
  await db.prisma.applicationItem.create({ data: { applicationId, sampleId, position: 0 } });
}

it("lists as offerable what the rule lets a round offer, and nothing else", async () => {
  const farSide = await aMission(db.prisma, "chang-e-6");
  const round = await aRoundAbout(["chang-e-5"]);
  const clast = { form: "CLAST", requestMode: "WHOLE_UNIT" } as const;
  const used = await aSample(db.prisma, { ...clast, stockUg: 5_000n });
  await recordEntries(db.prisma, [
    {
      ...{ sampleId: used.id, massUg: 5_000n, from: "AVAILABLE", to: "RESERVED" },
      ...{ reason: "RESERVATION", at: new Date(), actorId: null, provenance: "DEMONSTRATION" },
    },
  ]);
  await aSample(db.prisma);
  await aSample(db.prisma, clast);
  await aSample(db.prisma, { useCategory: "PUBLIC_WELFARE" });
  await aSample(db.prisma, { useCategory: "BACKUP_STORAGE" });
  await aSample(db.prisma, {
    withheld: true,
    withheldReasonEn: "Cracked",
    withheldReasonZh: "有裂纹",
  });
  await aSample(db.prisma, { stockUg: null });
  await aSample(db.prisma, { missionId: farSide });
  const rows = await db.prisma.sample.findMany({
    select: { ...ASKABLE, mission: { select: { code: true } } },
    orderBy: { code: "asc" },
  });
  const expected = rows.filter((row) => {
    const { sample, stock: balance } = inTruth(row);
    return isOfferable({ sample, mission: row.mission.code, balance }, ["chang-e-5"]);
  });
  const asked = { roundId: round.id, list: "ADDABLE" } as const;
  const listed = await listOffers(db.prisma, asked, everything);
  expect(listed.map(({ code }) => code)).toEqual(expected.map(({ code }) => code));
  expect(expected).toHaveLength(3);
  expect(await countOffers(db.prisma, asked)).toBe(3);
});

it("keeps what could be lent at the opening, as the ledger had it then, once", async () => {
  const sample = await aSample(db.prisma, { stockUg: 8_000n });
  const opensAt = new Date("2026-07-01T00:00:00Z");
  const { id: roundId } = await aRound(db.prisma, { offers: [sample], opensAt });
  const { id: draftId } = await aRound(db.prisma, { offers: [sample], opensAt, stage: "DRAFT" });
  const consume = (at: Date, massUg: bigint) =>
    recordEntries(db.prisma, [
      {
        ...{ sampleId: sample.id, massUg, from: "AVAILABLE", to: "CONSUMED" },
        ...{ reason: "CONSUMPTION", at, actorId: null, provenance: "DEMONSTRATION" },
      },
    ]);
  const kept = async (id: string) =>
    (await db.prisma.roundSample.findFirstOrThrow({ where: { roundId: id } })).availableUg;
  await consume(new Date("2026-06-30T00:00:00Z"), 1_000n);
  await fixOffers(db.prisma, new Date("2026-06-30T23:59:59Z"));
  expect(await kept(roundId)).toBeNull();
  await consume(new Date("2026-07-02T00:00:00Z"), 500n);
  await fixOffers(db.prisma, new Date("2026-07-03T00:00:00Z"));
  expect(await kept(roundId)).toBe(7_000n);
  await consume(new Date("2026-06-01T00:00:00Z"), 500n);
  expect(await fixOffers(db.prisma, new Date("2026-08-03T00:00:00Z"))).toBe(0);
  expect(await kept(roundId)).toBe(7_000n);
  expect(await kept(draftId)).toBeNull();
});

it("takes nothing out of a round that somebody asked for in it, whoever writes", async () => {
  const [asked, free] = [await aSample(db.prisma), await aSample(db.prisma)];
  const { id, code } = await aRoundAbout(["chang-e-5"], { offers: [asked, free] });
  await asksFor(id, asked.id);
  const round = await lockRound(db.prisma, id);
  if (round === null) throw new Error(`There is no round ${code}`);
  const both = { codes: [asked.code, free.code], filter: null };
  expect(await removeOffers(db.prisma, round, both)).toMatchObject({
    problems: [{ code: "SAMPLES_ASKED_FOR", params: { count: 1, samples: asked.code } }],
  });
  expect(await removeOffers(db.prisma, round, { codes: [free.code], filter: null })).toEqual({
    ...{ ok: true, value: 1 },
  });
  const bySql = db.pool.query(`delete from "RoundSample" where "roundId" = $1`, [id]);
  expect(await refusal(bySql)).toBe("RG092");
});

it("keeps a published round as it was published, whoever writes", async () => {
  const { id } = await aRound(db.prisma);
  const change = (set: string) =>
    refusal(db.pool.query(`update "Round" set ${set} where "id" = $1`, [id]));
  expect(await change(`"stage" = 'DRAFT'`)).toBe("RG091");
  expect(await change(`"formVersion" = 2`)).toBe("RG091");
  expect(await change(`"code" = '2099-1'`)).toBe("RG091");
  expect(await refusal(db.pool.query(`delete from "Round" where "id" = $1`, [id]))).toBe("RG091");
  expect(await change(`"closesAt" = "opensAt"`)).toBe("23514");
  expect(await change(`"noticeDueAt" = "closesAt"`)).toBe("23514");
  expect(await findOfficeRound(db.prisma, { id })).toMatchObject({ stage: "PUBLISHED" });
});

it("lets nobody apply in a round that is not published, whoever writes", async () => {
  const { id: roundId } = await aRound(db.prisma, { stage: "DRAFT" });
  const { id: personId } = await aPerson(db.prisma);
  const { id } = await anApplication(db.prisma, { personId });
  const set = `update "Application" set "roundId" = $1 where "id" = $2`;
  expect(await refusal(db.pool.query(set, [roundId, id]))).toBe("RG091");
});

it("counts what was submitted in the order of the workflow, each round for itself", async () => {
  const round = await aRound(db.prisma);
  const other = await aRound(db.prisma);
  const empty = await aRound(db.prisma);
  const { id: personId } = await aPerson(db.prisma);
  for (const status of ["DECLINED", "UNDER_REVIEW", "DRAFT", "SCREENING", "DECLINED"] as const) {
    await anApplication(db.prisma, { personId, roundId: round.id, status });
  }
  await anApplication(db.prisma, { personId, roundId: other.id, status: "SUBMITTED" });
  const counts = await applicationsByStatus(db.prisma, [round.id, other.id, empty.id]);
  expect(counts.get(round.id)).toEqual([
    { status: "SCREENING", count: 1 },
    { status: "UNDER_REVIEW", count: 1 },
    { status: "DECLINED", count: 2 },
  ]);
  expect(counts.get(other.id)).toEqual([{ status: "SUBMITTED", count: 1 }]);
  expect(counts.get(empty.id)).toBeUndefined();
});
