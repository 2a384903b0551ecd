import type { TestDatabase } from "@regolith/db/testing";
import { refreshConflicts } from "@regolith/db";
import { aSeededDatabase, NOW, PATIENCE_MS } from "./testing/a-seeded-database.ts";

let db: TestDatabase;
beforeAll(async () => {
  db = await aSeededDatabase();
}, PATIENCE_MS);
afterAll(() => db.drop());

describe("the seeded committee", () => {
  it("has the conflicts that its ties and papers make, and no others", async () => {
    const { prisma } = db;
    const before = await prisma.conflict.findMany({ orderBy: { id: "asc" } });
    const experts = await prisma.person.findMany({ where: { ties: { some: {} } } });
    for (const { id: personId } of experts) {
      await prisma.$transaction((tx) => refreshConflicts(tx, { personId }, NOW));
    }
    expect(await prisma.conflict.findMany({ orderBy: { id: "asc" } })).toEqual(before);
    const kinds = new Set(before.map(({ kind }) => kind));
    expect(kinds).toEqual(new Set(["CO_AUTHOR", "ADVISOR", "COMPETITOR", "OTHER"]));
  });

  it("reviews nothing against a conflict, and has answers to give and reviews to read", async () => {
    const { prisma } = db;
    const assignments = await prisma.reviewAssignment.findMany({ include: { review: true } });
    const barred = new Set(
      (await prisma.conflict.findMany()).map(
        ({ applicationId, personId }) => `${applicationId} ${personId}`,
      ),
    );
    const against = assignments.filter(({ applicationId, personId }) =>
      barred.has(`${applicationId} ${personId}`),
    );
    expect(against).toEqual([]);
    expect(assignments.some(({ review }) => review?.state === "SUBMITTED")).toBe(true);
    expect(assignments.some(({ review }) => review === null)).toBe(true);
  });

  it("says of every paper and tie that it is invented", async () => {
    const papers = await db.prisma.jointPublication.findMany();
    const ties = await db.prisma.tie.findMany();
    for (const { title } of papers) expect(title).toContain("DEMONSTRATION");
    for (const { note } of ties) expect(note).toContain("DEMONSTRATION");
  });
});
