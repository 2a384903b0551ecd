import { capacityIn, CASE_STATES, CASE_STEPS, type Actor, type CaseState } from "@regolith/domain";
import { findHeads, findWholes } from "../applications/find-applications.ts";
import { anApplication, aPerson, aRound, BUILT_AT } from "../testing/builders.ts";
import { createTestDatabase, type TestDatabase } from "../testing/index.ts";
import { aCarriedVote, aMotion, aPanel, hasBegun, isOn } from "../testing/panel-builders.ts";
import { findPanels } from "./find-panels.ts";
import { rankingOf, recordRanking } from "./ranking.ts";
import { verdictOf } from "./verdicts.ts";

let db: TestDatabase;
let pi: Actor;
beforeAll(async () => {
  db = await createTestDatabase();
  pi = await aPerson(db.prisma);
});
afterAll(() => db.drop());

const before = (facts: { roundId?: string; personId?: string; statusSince?: Date } = {}) =>
  anApplication(db.prisma, { personId: pi.id, status: "PANEL", ...facts });

async function aCaseThatIsOn(members?: readonly Actor[]) {
  const application = await before();
  const panel = await aPanel(db.prisma, {
    applicationIds: [application.id],
    ...(members && { members }),
  });
  const [caseId = ""] = panel.caseIds;
  await hasBegun(db.prisma, panel.id);
  await isOn(db.prisma, caseId);
  return { ...panel, application, caseId };
}

const vote = (motionId: string, personId: string) =>
  db.prisma.panelVote.create({ data: { motionId, personId, vote: "FOR", at: BUILT_AT } });

describe("an application on the agenda exists for", () => {
  it("the members of that panel, from when it is prepared, and for no other reviewer", async () => {
    const [ann, eve] = [
      await aPerson(db.prisma, { roles: ["REVIEWER"] }),
      await aPerson(db.prisma, { roles: ["REVIEWER"] }),
    ];
    const { id } = await before();
    const seenBy = async (actor: Actor) => {
      const heads = await findHeads(db.prisma, actor, [id]);
      expect([...(await findWholes(db.prisma, actor, [id])).keys()]).toEqual([...heads.keys()]);
      const head = heads.get(id);
      expect(head ? capacityIn(head, actor)?.kind : undefined).toBe(head ? "COMMITTEE" : undefined);
      return heads.has(id);
    };
    expect(await seenBy(ann)).toBe(false);
    await aPanel(db.prisma, { applicationIds: [id], members: [ann] });
    expect(await seenBy(ann)).toBe(true);
    expect(await seenBy(eve)).toBe(false);
    await db.prisma.conflict.create({
      data: {
        ...{ applicationId: id, personId: ann.id, kind: "FAMILY", source: "DECLARED" },
        at: BUILT_AT,
      },
    });
    expect(await seenBy(ann)).toBe(false);
  });

  it("no member who lost the role, or who is named in its team", async () => {
    const former = await aPerson(db.prisma);
    const named = await aPerson(db.prisma, { roles: ["REVIEWER"] });
    const { id } = await anApplication(db.prisma, {
      ...{ personId: pi.id, status: "PANEL", teamEmails: [named.email] },
    });
    const panel = await aPanel(db.prisma, { applicationIds: [id], members: [former, named] });
    for (const person of [former, named]) {
      expect((await findHeads(db.prisma, person, [id])).size).toBe(0);
    }
    const found = (await findPanels(db.prisma, [panel.id])).get(panel.id);
    expect(found?.cases[0]?.recusedIds).toEqual([named.id]);
  });
});

describe("the database lets vote", () => {
  it("members who are there, once the motion is put, as often as they like", async () => {
    const { caseId, memberIds } = await aCaseThatIsOn();
    const motion = await aMotion(db.prisma, caseId);
    for (const id of [...memberIds, ...memberIds]) await vote(motion, id);
    expect(await db.prisma.panelVote.count({ where: { motionId: motion } })).toBe(8);
  });

  it("nobody else: neither who is away, recused, in conflict or of the team, nor a stranger", async () => {
    const people = await Promise.all(
      ["away", "recused", "conflicted"].map(() => aPerson(db.prisma, { roles: ["REVIEWER"] })),
    );
    const [away, recused, conflicted] = people as [Actor, Actor, Actor];
    const member = { roles: ["REVIEWER" as const] };
    const others = await Promise.all([1, 2].map(() => aPerson(db.prisma, member)));
    const { id: panelId, caseId, application } = await aCaseThatIsOn([...people, ...others, pi]);
    const motion = await aMotion(db.prisma, caseId);
    const of = { panelId_personId: { panelId, personId: away.id } };
    await db.prisma.panelMember.update({ where: of, data: { leftAt: BUILT_AT } });
    await db.prisma.panelRecusal.create({
      data: { caseId, personId: recused.id, kind: "ADVISOR", at: BUILT_AT },
    });
    await db.prisma.conflict.create({
      data: {
        ...{ applicationId: application.id, personId: conflicted.id, at: BUILT_AT },
        ...{ kind: "FAMILY", source: "DECLARED" },
      },
    });
    for (const person of [...people, pi, await aPerson(db.prisma, member)]) {
      await expect(vote(motion, person.id)).rejects.toThrow("cannot vote");
    }
  });

  it("nobody once the vote is closed, and changes nothing that was cast", async () => {
    const { caseId, memberIds, presiderId } = await aCaseThatIsOn();
    const motion = await aMotion(db.prisma, caseId);
    const [first = ""] = memberIds;
    const { seq } = await vote(motion, first);
    const data = { result: "LOST", closedAt: BUILT_AT, closedById: presiderId } as const;
    const close = (present: number) =>
      db.prisma.panelMotion.update({
        where: { id: motion },
        data: { ...data, present, needed: 3 },
      });
    await expect(close(2)).rejects.toThrow("sql_motion_closed");
    await close(4);
    await expect(vote(motion, first)).rejects.toThrow("cannot vote");
    await expect(
      db.prisma.panelVote.update({ where: { seq }, data: { vote: "AGAINST" } }),
    ).rejects.toThrow();
    await expect(db.prisma.panelVote.delete({ where: { seq } })).rejects.toThrow();
    await expect(close(5)).rejects.toThrow("stays as it was put");
  });
});

describe("the database keeps", () => {
  it("cases to the steps of the domain", async () => {
    for (const from of CASE_STATES) {
      for (const to of CASE_STATES.filter((state) => state !== from)) {
        const { id } = await before();
        const panel = await aPanel(db.prisma, { applicationIds: [id] });
        const [caseId = ""] = panel.caseIds;
        await hasBegun(db.prisma, panel.id);
        await bring(caseId, panel.presiderId, from);
        const step = db.prisma.panelCase.update({
          where: { id: caseId },
          data: {
            ...{ state: to, deferral: to === "DEFERRED" ? "Why." : "" },
            ...{ presiderId: panel.presiderId, openedAt: BUILT_AT },
          },
        });
        if (CASE_STEPS[from].includes(to)) await step;
        else await expect(step).rejects.toThrow("cannot go from");
      }
    }
  });

  async function bring(id: string, presiderId: string, to: CaseState) {
    const ways: Readonly<Record<CaseState, readonly CaseState[]>> = {
      ...{ WAITING: [], ON: ["ON"], VOTED: ["ON", "VOTED"], DONE: ["ON", "VOTED", "DONE"] },
      DEFERRED: ["DEFERRED"],
    };
    for (const state of ways[to]) {
      const opened = state === "ON" ? { presiderId, openedAt: BUILT_AT } : {};
      const deferral = state === "DEFERRED" ? "Why." : "";
      await db.prisma.panelCase.update({ where: { id }, data: { state, deferral, ...opened } });
    }
  }

  it("members and agenda as they are once the meeting has begun, and one case on", async () => {
    const applications = [await before(), await before()];
    const panel = await aPanel(db.prisma, { applicationIds: applications.map(({ id }) => id) });
    await hasBegun(db.prisma, panel.id);
    const { id: personId } = await aPerson(db.prisma, { roles: ["REVIEWER"] });
    const panelId = panel.id;
    await expect(db.prisma.panelMember.create({ data: { panelId, personId } })).rejects.toThrow(
      "has begun",
    );
    await expect(db.prisma.panelCase.deleteMany({ where: { panelId } })).rejects.toThrow();
    const [one = "", other = ""] = panel.caseIds;
    await isOn(db.prisma, one);
    await expect(isOn(db.prisma, other)).rejects.toThrow();
  });
});

describe("what a panel said of an application", () => {
  it("is its last carried motion, and holds until it comes before the panel again", async () => {
    const { id } = await before();
    expect(await verdictOf(db.prisma, id)).toBeNull();
    await aCarriedVote(db.prisma, { applicationId: id, kind: "RECOMMEND" });
    expect(await verdictOf(db.prisma, id)).toMatchObject({ kind: "RECOMMEND" });
    const later = new Date(BUILT_AT.getTime() + 1_000);
    await db.prisma.application.update({ where: { id }, data: { statusSince: later } });
    expect(await verdictOf(db.prisma, id)).toBeNull();
    await aCarriedVote(db.prisma, { applicationId: id, kind: "DECLINE", at: later });
    expect(await verdictOf(db.prisma, id)).toMatchObject({ kind: "DECLINE" });
  });

  it("ranks those recommended, with the reasons of the last move or of the vote", async () => {
    const round = await aRound(db.prisma);
    const [one, two, three] = [
      await before({ roundId: round.id }),
      await before({ roundId: round.id }),
      await before({ roundId: round.id }),
    ];
    const panel = await aCarriedVote(db.prisma, { applicationId: one.id });
    await aCarriedVote(db.prisma, { applicationId: two.id });
    await aCarriedVote(db.prisma, { applicationId: three.id, kind: "DECLINE" });
    expect((await rankingOf(db.prisma, round.id)).map(({ rank }) => rank)).toEqual([1, 2]);
    const by = { actorId: panel.presiderId, at: BUILT_AT };
    await recordRanking(
      db.prisma,
      {
        ...{ roundId: round.id, panelId: panel.id, version: 1, movedId: two.id },
        ...{ applicationIds: [two.id, one.id], reason: "Rarer question." },
      },
      by,
    );
    expect(await rankingOf(db.prisma, round.id)).toEqual([
      { applicationId: two.id, rank: 1, reason: "Rarer question." },
      { applicationId: one.id, rank: 2, reason: "As discussed." },
    ]);
    await expect(db.prisma.panelRanking.deleteMany()).rejects.toThrow();
  });
});
