import { hashOfMinutes } from "@regolith/db";
import type { TestDatabase } from "@regolith/db/testing";
import type { MinutesContent } from "@regolith/domain";
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

  it("are closed with minutes that say what is on record, or in session with the quorum there", async () => {
    const panels = await db.prisma.panel.findMany({ include: { minutes: true, members: true } });
    expect(panels.some(({ state }) => state === "CLOSED")).toBe(true);
    for (const { state, minutes, members, provenance } of panels) {
      expect(provenance).toBe("DEMONSTRATION");
      expect(minutes !== null).toBe(state === "CLOSED");
      const there = members.filter(
        ({ presentAt, leftAt }) => presentAt !== null && leftAt === null,
      );
      expect(there.length).toBeGreaterThan(2);
      if (minutes === null) continue;
      const content = minutes.content as unknown as MinutesContent;
      expect(hashOfMinutes(content)).toBe(minutes.sha256);
      expect(content.cases.every(({ state: ended }) => ended === "DONE")).toBe(true);
    }
  });

  it("have every application that waits for the panel on an agenda", async () => {
    const waiting = await db.prisma.application.findMany({
      where: { status: "PANEL" },
      include: { panelCases: { include: { panel: true } } },
    });
    for (const { panelCases } of waiting) {
      expect(panelCases.map(({ panel }) => panel.state)).toEqual(["IN_SESSION"]);
    }
  });
});
