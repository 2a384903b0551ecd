import { APPLICATION_STATUSES } from "@regolith/domain";
import { anApplication, aPerson, createTestDatabase, type TestDatabase } from "../testing/index.ts";
import { refusal } from "./testing/refusal.ts";

let db: TestDatabase;
let personId: string;
beforeAll(async () => {
  db = await createTestDatabase();
  personId = (await aPerson(db.prisma)).id;
});
afterAll(() => db.drop());

describe("an application that improves another", () => {
  it.each(APPLICATION_STATUSES)("may do so for one that is %s only if declined", async (status) => {
    const { id } = await anApplication(db.prisma, { personId, status });
    const begun = anApplication(db.prisma, { personId, improvesId: id });
    if (status === "DECLINED") await expect(begun).resolves.toBeDefined();
    else await expect(begun).rejects.toThrow(/IMPROVES/u);
  });

  it("improves nobody else's, nor one of another type", async () => {
    const { id } = await anApplication(db.prisma, { personId, status: "DECLINED" });
    const other = await aPerson(db.prisma);
    const foreign = anApplication(db.prisma, { personId: other.id, improvesId: id });
    await expect(foreign).rejects.toThrow(/IMPROVES/u);
    const welfare = anApplication(db.prisma, { personId, improvesId: id, type: "PUBLIC_WELFARE" });
    await expect(welfare).rejects.toThrow(/IMPROVES/u);
  });

  it("keeps saying so", async () => {
    const { id: improvesId } = await anApplication(db.prisma, { personId, status: "DECLINED" });
    const { id } = await anApplication(db.prisma, { personId, improvesId });
    const change = db.pool.query(`UPDATE "Application" SET "improvesId" = NULL WHERE "id" = $1`, [
      id,
    ]);
    expect(await refusal(change)).toBe("RG010");
  });
});
