import type { Actor } from "@regolith/domain";
import { Prisma } from "../generated/client.ts";
import { aPerson, anApplication, aRound } from "../testing/builders.ts";
import { createTestDatabase, type TestDatabase } from "../testing/index.ts";
import type { ApplicationFilter } from "./application-filter.ts";
import {
  APPLICATION_ORDERS,
  countByStatus,
  listApplications,
  listStatement,
  type ApplicationCursor,
  type ApplicationOrder,
} from "./list-applications.ts";

let db: TestDatabase;
let secretariat: Actor;

const TITLES: Readonly<Record<number, string>> = {
  3: "Glass 100% pure",
  5: "Moonlight for schools",
};

beforeAll(async () => {
  db = await createTestDatabase();
  const { prisma } = db;
  secretariat = await aPerson(prisma, { roles: ["SECRETARIAT"] });
  const { id: personId } = await aPerson(prisma, { name: "Wang Lan", nativeName: "王岚" });
  const round = await aRound(prisma, { code: "2026-1" });
  for (let index = 0; index < 12; index += 1) {
    // Every instant twice, so that the order has to be decided by the id as well.
    const at = new Date(Date.UTC(2026, 0, 1 + Math.floor(index / 2)));
    await anApplication(prisma, {
      personId,
      number: `2026-${String(index).padStart(4, "0")}`,
      title: TITLES[index] ?? `Title ${String(index)}`,
      ...(index === 5 && { type: "PUBLIC_WELFARE" }),
      status: index % 3 === 0 ? "SUBMITTED" : "UNDER_REVIEW",
      ...(index < 4 && { roundId: round.id }),
      statusSince: at,
      updatedAt: at,
    });
  }
});
afterAll(() => db.drop());

const OFFICE = { scope: "OFFICE" } as const;
const BY_NUMBER: ApplicationOrder = { field: "NUMBER", descending: false };

async function numbers(filter: Partial<ApplicationFilter>): Promise<string[]> {
  const page = { order: BY_NUMBER, limit: 50 };
  const rows = await listApplications(db.prisma, secretariat, { ...OFFICE, ...filter }, page);
  return rows.map(({ value }) => value);
}

async function inPages(order: ApplicationOrder, limit: number): Promise<ApplicationCursor[]> {
  const all: ApplicationCursor[] = [];
  for (;;) {
    const after = all.at(-1);
    const page = { order, limit, ...(after && { after }) };
    const rows = await listApplications(db.prisma, secretariat, OFFICE, page);
    if (rows.length === 0) return all;
    all.push(...rows);
  }
}

it.each(
  APPLICATION_ORDERS.flatMap((field) => [
    { field, descending: false },
    { field, descending: true },
  ]),
)(
  "walks every application exactly once by pages in order $field, descending $descending",
  async (order) => {
    const paged = await inPages(order, 5);
    const whole = await listApplications(db.prisma, secretariat, OFFICE, { order, limit: 50 });
    expect(paged).toEqual(whole);
    expect(new Set(paged.map(({ id }) => id)).size).toBe(12);
    const values = paged.map(({ value }) => value);
    // Who has waited longest has waited since the earliest instant.
    const falls = order.field === "WAITING" ? !order.descending : order.descending;
    expect(values).toEqual(falls ? values.toSorted().reverse() : values.toSorted());
  },
);

it("filters by status, round and words in number, title, person and institution", async () => {
  expect(await numbers({ status: ["SUBMITTED"] })).toHaveLength(4);
  expect(await numbers({ status: [] })).toEqual([]);
  expect(await numbers({ round: "2026-1" })).toHaveLength(4);
  expect(await numbers({ round: "no such round" })).toEqual([]);
  expect(await numbers({ text: "title 7" })).toEqual(["2026-0007"]);
  expect(await numbers({ text: "2026-0009" })).toEqual(["2026-0009"]);
  expect(await numbers({ text: "王岚 probes" })).toHaveLength(12);
});

it("finds an exhibition by its title as it finds a project", async () => {
  expect(await numbers({ text: "moonlight schools" })).toEqual(["2026-0005"]);
});

it("takes the signs of a pattern in a search literally", async () => {
  expect(await numbers({ text: "100%" })).toEqual(["2026-0003"]);
  expect(await numbers({ text: "T_tle" })).toEqual([]);
  expect(await numbers({ text: "\\ \0" })).toEqual([]);
});

it("counts per status under the other filters, whatever status is chosen", async () => {
  const filter = { ...OFFICE, status: ["SUBMITTED"], round: "2026-1" } as const;
  const counts = await countByStatus(db.prisma, secretariat, filter);
  expect([...counts].sort()).toEqual([
    ["SUBMITTED", 2],
    ["UNDER_REVIEW", 2],
  ]);
});

it.each(APPLICATION_ORDERS)(
  "reads a page in order %s from an index, without sorting",
  async (field) => {
    const order = { field, descending: true };
    const after = {
      value: field === "NUMBER" ? "2026-0005" : "2026-01-04T00:00:00Z",
      id: secretariat.id,
    };
    const statement = listStatement(secretariat, OFFICE, { order, limit: 5, after });
    const plan = await db.prisma.$transaction(async (tx) => {
      // So few rows would be read whole; what counts is whether an index can give the order.
      await tx.$executeRaw`set local enable_seqscan = off`;
      await tx.$executeRaw`set local enable_sort = off`;
      const rows = await tx.$queryRaw<Record<string, string>[]>(Prisma.sql`explain ${statement}`);
      return rows.flatMap((row) => Object.values(row)).join("\n");
    });
    expect(plan).toMatch(/Index (?:Only )?Scan/u);
    expect(plan).toMatch(/Index Cond: .*ROW\(/u);
    expect(plan).not.toMatch(/Sort/u);
  },
);
