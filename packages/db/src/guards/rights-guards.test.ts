import type { Role } from "@regolith/domain";
import { AT } from "../ledger/testing/rows.ts";
import { createTestDatabase, type TestDatabase } from "../testing/index.ts";
import { aPerson } from "./testing/application-rows.ts";
import { refusal } from "./testing/refusal.ts";

let db: TestDatabase;
let personId: string;
beforeEach(async () => {
  db = await createTestDatabase();
  personId = await aPerson(db.prisma);
});
afterEach(() => db.drop());

const query = (sql: string, ...values: readonly unknown[]) => db.pool.query(sql, [...values]);

describe("people and rights", () => {
  const grant = (role: Role) =>
    db.prisma.roleGrant.create({ data: { personId, role, grantedAt: AT } });

  it("nobody holds a role twice at a time, and may hold it again later", async () => {
    const { id } = await grant("CURATOR");
    await expect(grant("CURATOR")).rejects.toMatchObject({ code: "P2002" });
    await db.prisma.roleGrant.update({ where: { id }, data: { revokedAt: AT } });
    await expect(grant("CURATOR")).resolves.toMatchObject({ role: "CURATOR" });
  });

  it("a right that was given stays on record", async () => {
    const { id } = await grant("AUDITOR");
    expect(await refusal(query(`DELETE FROM "RoleGrant" WHERE "id" = $1`, id))).toBe("RG010");
  });

  it("somebody always remains administrator", async () => {
    const { id } = await grant("ADMINISTRATOR");
    const revoke = query(`UPDATE "RoleGrant" SET "revokedAt" = "grantedAt" WHERE "id" = $1`, id);
    expect(await refusal(revoke)).toBe("RG013");
  });

  it("two administrators cannot take the role from each other at the same moment", async () => {
    await grant("ADMINISTRATOR");
    const another = await aPerson(db.prisma);
    await db.prisma.roleGrant.create({
      data: { personId: another, role: "ADMINISTRATOR", grantedAt: AT },
    });
    const active = await db.prisma.roleGrant.findMany({
      where: { role: "ADMINISTRATOR", revokedAt: null },
    });
    expect(active).toHaveLength(2);
    const revoke = `UPDATE "RoleGrant" SET "revokedAt" = "grantedAt" WHERE "id" = $1`;
    const answers = await Promise.all(active.map(({ id }) => refusal(query(revoke, id))));
    expect(answers.toSorted()).toEqual(["RG013", undefined]);
  });

  it("an address that is left stays on record, whoever changes it", async () => {
    const { email } = await db.prisma.person.findUniqueOrThrow({ where: { id: personId } });
    const move = (to: string) =>
      query(`UPDATE "Person" SET "email" = $2 WHERE "id" = $1`, personId, to);
    for (const to of ["new@example.org", email, "new@example.org", "newer@example.org"]) {
      await move(to);
    }
    await move("newer@example.org");
    const kept = await db.prisma.formerAddress.findMany({ where: { personId } });
    expect(kept.map((one) => one.email).toSorted()).toEqual([email, "new@example.org"].toSorted());
    for (const change of [
      `UPDATE "FormerAddress" SET "email" = 'x@y.zz'`,
      `DELETE FROM "FormerAddress"`,
    ]) {
      expect(await refusal(query(change))).toBe("RG010");
    }
    expect(await refusal(query(`TRUNCATE "FormerAddress"`))).toBe("RG010");
  });

  it.each(["UPDATE", "DELETE"])("the record of rights refuses %s", async (verb) => {
    await db.prisma.auditEvent.create({
      data: {
        at: AT,
        action: "role.granted",
        subjectType: "Person",
        subjectId: personId,
        details: {},
      },
    });
    const sql =
      verb === "UPDATE" ? `UPDATE "AuditEvent" SET "action" = 'x'` : `DELETE FROM "AuditEvent"`;
    expect(await refusal(query(sql))).toBe("RG010");
  });

  it("addresses are kept in lower case", async () => {
    const change = query(
      `UPDATE "Person" SET "email" = 'Ada@Example.org' WHERE "id" = $1`,
      personId,
    );
    expect(await refusal(change)).toBe("23514");
  });
});
