import { findPanels, hashOfMinutes, tierFactsOf } from "@regolith/db";
import type { TestDatabase } from "@regolith/db/testing";
import {
  LEAST_TOGETHER,
  PANEL_STATES,
  POLICY_V1,
  tierOf,
  type MinutesContent,
} from "@regolith/domain";
import { aSeededDatabase, PATIENCE_MS } from "../testing/a-seeded-database.ts";

let db: TestDatabase;
beforeAll(async () => {
  db = await aSeededDatabase();
}, PATIENCE_MS);
afterAll(() => db.drop());

describe("the invented meetings of the panel", () => {
  it("voted for what became of the applications they dealt with, before it did", async () => {
    const events = await db.prisma.applicationEvent.findMany({
      where: { fromStatus: "PANEL", action: { in: ["RECOMMEND", "RESERVE", "DECLINE"] } },
    });
    expect(events.length).toBeGreaterThan(1);
    for (const { applicationId, action, at } of events) {
      const carried = await db.prisma.panelMotion.findFirst({
        where: { case: { applicationId }, result: "CARRIED", closedAt: { lte: at } },
      });
      expect(carried?.kind).toBe(action);
    }
  });

  it("are in every state", async () => {
    const panels = await db.prisma.panel.findMany({ distinct: ["state"] });
    expect(new Set(panels.map(({ state }) => state))).toEqual(new Set(PANEL_STATES));
  });

  it("are closed with minutes that say what is on record, or have the quorum there as soon as they begin", async () => {
    const panels = await db.prisma.panel.findMany({ include: { minutes: true, members: true } });
    for (const { state, minutes, members, provenance } of panels) {
      expect(provenance).toBe("DEMONSTRATION");
      expect(minutes !== null).toBe(state === "CLOSED");
      const there = members.filter(
        ({ presentAt, leftAt }) => presentAt !== null && leftAt === null,
      );
      expect(there.length > 2).toBe(state !== "PREPARED");
      if (minutes === null) continue;
      const content = minutes.content as unknown as MinutesContent;
      expect(hashOfMinutes(content)).toBe(minutes.sha256);
      expect(content.cases.every(({ state: ended }) => ended === "DONE")).toBe(true);
    }
  });

  it("have every application that waits for the panel on one agenda", async () => {
    const waiting = await db.prisma.application.findMany({
      where: { status: "PANEL" },
      include: { panelCases: { include: { panel: true } } },
    });
    const states = waiting.map(({ panelCases }) => panelCases.map(({ panel }) => panel.state));
    expect(states.every(({ length }) => length === 1)).toBe(true);
    expect(new Set(states.flat())).toEqual(new Set(["IN_SESSION", "PREPARED"]));
  });

  it("keep out of a case whoever has a conflict of interest with it", async () => {
    const votes = await db.prisma.panelVote.findMany({
      include: { motion: { include: { case: true } } },
    });
    const conflicts = await db.prisma.conflict.findMany();
    const barred = new Set(conflicts.map((one) => `${one.applicationId} ${one.personId}`));
    const against = votes.filter(({ personId, motion }) =>
      barred.has(`${motion.case.applicationId} ${personId}`),
    );
    expect(against).toEqual([]);
    expect(await db.prisma.panelRecusal.count()).toBeGreaterThan(0);
  });

  it("leave cases on the fast track to be voted on together, one of them closed to a member", async () => {
    const { id } = await db.prisma.panel.findFirstOrThrow({ where: { state: "PREPARED" } });
    const panel = (await findPanels(db.prisma, [id])).get(id);
    const cases = panel?.cases ?? [];
    const facts = await tierFactsOf(
      db.prisma,
      cases.map(({ applicationId }) => applicationId),
    );
    const verdicts = [...facts.values()].map((found) => tierOf(found, POLICY_V1));
    expect(verdicts.map(({ tier }) => tier)).toEqual(cases.map(() => "FAST_TRACK"));
    expect(cases.length).toBeGreaterThan(LEAST_TOGETHER);
    const recused = cases.map(({ recusedIds }) => recusedIds.length);
    expect(recused.toSorted((one, other) => one - other)).toEqual([0, 0, 1]);
  });
});
