import { OFFICER_STATES, OFFICER_STEPS, type OfficerState } from "@regolith/domain";
import { aPerson, anApplication, anInstitution, BUILT_AT } from "../testing/builders.ts";
import { createTestDatabase, type TestDatabase } from "../testing/index.ts";
import { refusal } from "./testing/refusal.ts";

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(() => db.drop());

const query = (sql: string, ...values: readonly unknown[]) => db.pool.query(sql, [...values]);

const merge = (merged: string, survivor: string | null) =>
  query(
    `UPDATE "Institution" SET "mergedIntoId" = $2, "state" = 'CLOSED' WHERE "id" = $1`,
    merged,
    survivor,
  );

const some = async (count: number) => {
  const ids: string[] = [];
  while (ids.length < count) ids.push((await anInstitution(db.prisma)).id);
  return ids as [string, string, ...string[]];
};

describe("a merged institution", () => {
  it("points at one that stands, never at another merged one", async () => {
    const [first, second, third = ""] = await some(3);
    expect(await refusal(merge(first, second))).toBeUndefined();
    expect(await refusal(merge(third, first))).toBe("RG040");
    expect(await refusal(merge(second, third))).toBe("RG040");
  });

  it("is in no circle, and not its own survivor", async () => {
    const [first, second] = await some(2);
    await merge(first, second);
    expect(await refusal(merge(second, first))).toBe("RG040");
    expect(await refusal(merge(second, second))).toMatch(/RG040|23514/u);
  });

  it("stays merged, and closed", async () => {
    const [first, second] = await some(2);
    await merge(first, second);
    expect(await refusal(merge(first, null))).toBe("RG040");
    const reopen = query(`UPDATE "Institution" SET "state" = 'LISTED' WHERE "id" = $1`, first);
    expect(await refusal(reopen)).toBe("23514");
  });

  it("comes of two merges at once into one, never into a circle", async () => {
    const [first, second] = await some(2);
    const done = await Promise.allSettled([merge(first, second), merge(second, first)]);
    expect(done.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const { rows } = await query(
      `SELECT count(*)::int AS "merged" FROM "Institution" WHERE "id" = any($1) AND "mergedIntoId" IS NOT NULL`,
      [first, second],
    );
    expect(rows).toEqual([{ merged: 1 }]);
  });
});

describe("what names a merged institution", () => {
  it("names its survivor: applicants, persons, officers and applications to endorse", async () => {
    const [merged, survivor] = await some(2);
    await merge(merged, survivor);
    const person = await aPerson(db.prisma, { institutionId: merged, officerOf: [merged] });
    const { id } = await anApplication(db.prisma, {
      ...{ personId: person.id, status: "ENDORSEMENT", endorserId: merged },
    });
    await db.prisma.applicantAnswers.create({
      data: { applicationId: id, institutionId: merged },
    });
    expect(
      await db.prisma.person.findUnique({
        where: { id: person.id },
        select: {
          institutionId: true,
          officerships: { select: { institutionId: true } },
          applications: {
            select: { endorserId: true, applicant: { select: { institutionId: true } } },
          },
        },
      }),
    ).toEqual({
      institutionId: survivor,
      officerships: [{ institutionId: survivor }],
      applications: [{ endorserId: survivor, applicant: { institutionId: survivor } }],
    });
  });

  it("waits for a merge under way", async () => {
    const [merged, survivor] = await some(2);
    const { id } = await aPerson(db.prisma);
    const client = await db.pool.connect();
    try {
      await client.query("begin");
      await client.query(
        `UPDATE "Institution" SET "mergedIntoId" = $2, "state" = 'CLOSED' WHERE "id" = $1`,
        [merged, survivor],
      );
      const named = query(`UPDATE "Person" SET "institutionId" = $2 WHERE "id" = $1`, id, merged);
      await client.query("commit");
      await named;
    } finally {
      client.release();
    }
    const { rows } = await query(`SELECT "institutionId" FROM "Person" WHERE "id" = $1`, id);
    expect(rows).toEqual([{ institutionId: survivor }]);
  });
});

describe("an officership", () => {
  const steps = OFFICER_STATES.flatMap((from) =>
    OFFICER_STATES.filter((to) => to !== from).map((to) => ({ from, to })),
  );
  const isStep = (from: OfficerState, to: OfficerState) =>
    Object.values(OFFICER_STEPS).some((step) => step.from === from && step.to === to);

  const anOfficership = async (state: OfficerState, personId: string | null = null) => {
    const { id: institutionId } = await anInstitution(db.prisma);
    const { id } = await db.prisma.institutionOfficer.create({
      data: {
        ...{ institutionId, personId, name: "Ruth", email: "ruth@unibe.ch", state },
        ...{ proposedAt: BUILT_AT, acceptedAt: personId === null ? null : BUILT_AT },
        decidedAt: state === "PROPOSED" ? null : BUILT_AT,
      },
    });
    return id;
  };
  const change = (id: string, state: OfficerState) =>
    query(
      `UPDATE "InstitutionOfficer" SET "state" = $2::"OfficerState",
         "decidedAt" = CASE WHEN $2 = 'PROPOSED' THEN NULL ELSE now() END WHERE "id" = $1`,
      ...[id, state],
    );

  it.each(steps)("goes from $from to $to only if the table says so", async ({ from, to }) => {
    // Only who accepted is confirmed; only who did not declines.
    const isAccepted = from === "CONFIRMED" || (from === "PROPOSED" && to === "CONFIRMED");
    const id = await anOfficership(from, isAccepted ? (await aPerson(db.prisma)).id : null);
    expect(await refusal(change(id, to))).toBe(isStep(from, to) ? undefined : "RG041");
  });

  it("is confirmed only for somebody who accepted", async () => {
    expect(await refusal(change(await anOfficership("PROPOSED"), "CONFIRMED"))).toBe("23514");
  });

  it("is declined by nobody who accepted, and for nobody by somebody else", async () => {
    const { id: personId } = await aPerson(db.prisma);
    expect(await refusal(change(await anOfficership("PROPOSED", personId), "DECLINED"))).toBe(
      "23514",
    );
    const byOffice = query(
      `UPDATE "InstitutionOfficer" SET "state" = 'DECLINED', "decidedAt" = now(), "decidedById" = $2
       WHERE "id" = $1`,
      ...[await anOfficership("PROPOSED"), personId],
    );
    expect(await refusal(byOffice)).toBe("23514");
  });

  it("gets a new link only while it is not answered", async () => {
    const renew = (id: string) =>
      query(
        `UPDATE "InstitutionOfficer" SET "tokenHash" = $1, "tokenExpiresAt" = now() WHERE "id" = $1::uuid`,
        id,
      );
    expect(await refusal(renew(await anOfficership("PROPOSED")))).toBeUndefined();
    const accepted = await anOfficership("PROPOSED", (await aPerson(db.prisma)).id);
    expect(await refusal(renew(accepted))).toBe("RG041");
    for (const state of ["REFUSED", "ENDED", "DECLINED"] as const) {
      expect(await refusal(renew(await anOfficership(state)))).toBe("RG041");
    }
  });

  it("keeps every invitation that was sent", async () => {
    const officerId = await anOfficership("PROPOSED");
    const tokenHash = `hash of ${officerId}`;
    await db.prisma.officerInvitation.create({ data: { tokenHash, officerId, sentAt: BUILT_AT } });
    const changes = [
      query(`UPDATE "OfficerInvitation" SET "sentAt" = now() WHERE "tokenHash" = $1`, tokenHash),
      query(`DELETE FROM "OfficerInvitation" WHERE "tokenHash" = $1`, tokenHash),
    ];
    expect(await Promise.all(changes.map(refusal))).toEqual(["RG010", "RG010"]);
  });

  it("is never decided by the officer", async () => {
    const { id: personId } = await aPerson(db.prisma);
    const id = await anOfficership("PROPOSED", personId);
    const own = query(
      `UPDATE "InstitutionOfficer" SET "state" = 'CONFIRMED', "decidedAt" = now(), "decidedById" = $2
       WHERE "id" = $1`,
      ...[id, personId],
    );
    expect(await refusal(own)).toBe("23514");
  });
});
