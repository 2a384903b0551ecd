import type { Actor, ApplicationStatus } from "@regolith/domain";
import { Prisma } from "../generated/client.ts";
import type { Connection } from "../transaction.ts";
import {
  conditions,
  isToldApart,
  source,
  statusesIn,
  type ApplicationFilter,
} from "./application-filter.ts";

/** WAITING goes by how long it has stood in its status: descending, the longest waiting comes first. */
export const APPLICATION_ORDERS = ["WAITING", "UPDATED", "NUMBER"] as const;
export type ApplicationOrderField = (typeof APPLICATION_ORDERS)[number];

export interface ApplicationOrder {
  readonly field: ApplicationOrderField;
  readonly descending: boolean;
}

/** Where a page begins: the order's value (an ISO instant or a number) and the id of the row before it. */
export interface ApplicationCursor {
  readonly value: string;
  readonly id: string;
}

export interface ApplicationPage {
  readonly order: ApplicationOrder;
  readonly limit: number;
  readonly after?: ApplicationCursor;
}

/** Rows of one page in its order, each with its cursor; the heads are read by id. */
export async function listApplications(
  db: Connection,
  actor: Actor,
  filter: ApplicationFilter,
  page: ApplicationPage,
): Promise<ApplicationCursor[]> {
  return db.$queryRaw<ApplicationCursor[]>(listStatement(actor, filter, page));
}

/**
 * Each status has its own stretch of the index in every order: the page is made of the beginnings of those
 * asked for, so that it costs the same however many applications stand in the others.
 */
export function listStatement(
  actor: Actor,
  { status, ...filter }: ApplicationFilter,
  { order, limit, after }: ApplicationPage,
): Prisma.Sql {
  const { column, cursor, value } = ORDER_COLUMNS[columnOf(order, filter)];
  const falls = order.field === "WAITING" ? !order.descending : order.descending;
  const beyond = falls ? Prisma.sql`<` : Prisma.sql`>`;
  const direction = falls ? Prisma.sql`desc` : Prisma.sql`asc`;
  const start =
    after === undefined
      ? Prisma.empty
      : Prisma.sql`and (${column}, a."id") ${beyond} (${cursor(after.value)}, ${after.id}::uuid)`;
  const page = (ofStatus: Prisma.Sql) => Prisma.sql`
    select a."id", ${column} as "key" from ${source(filter)}
    where ${conditions(actor, filter)} ${ofStatus} ${start}
    order by ${column} ${direction}, a."id" ${direction}
    limit ${limit}`;
  const rows =
    status === undefined
      ? Prisma.sql`(${page(Prisma.empty)}) r`
      : Prisma.sql`unnest(${[...statusesIn({ ...filter, status })]}::text[]::"ApplicationStatus"[]) wanted("status")
          cross join lateral (${page(
            Prisma.sql`and a."status" = wanted."status" and ${isToldApart(actor, filter)}`,
          )}) r`;
  return Prisma.sql`
    select r."id", ${value} as "value" from ${rows}
    order by r."key" ${direction}, r."id" ${direction}
    limit ${limit}`;
}

/** How long it has stood in a status is the office's to know; others wait since the last change they are told of. */
function columnOf(
  { field }: ApplicationOrder,
  { scope }: Pick<ApplicationFilter, "scope">,
): keyof typeof ORDER_COLUMNS {
  return field === "NUMBER" || scope === "OFFICE" ? field : "TOLD";
}

export async function countApplications(
  db: Connection,
  actor: Actor,
  filter: ApplicationFilter,
): Promise<number> {
  const [row] = await db.$queryRaw<{ count: number }[]>`
    select count(*)::int as "count" from ${source(filter)} where ${conditions(actor, filter)}`;
  return row?.count ?? 0;
}

/** How many stand in each status, whatever status the filter names; those with none are not among them. */
export async function countByStatus(
  db: Connection,
  actor: Actor,
  { status: _, ...filter }: ApplicationFilter,
): Promise<ReadonlyMap<ApplicationStatus, number>> {
  const rows = await db.$queryRaw<{ status: ApplicationStatus; count: number }[]>`
    select a."status"::text as "status", count(*)::int as "count" from ${source(filter)}
    where ${conditions(actor, filter)} and ${isToldApart(actor, filter)} group by a."status"`;
  return new Map(rows.map(({ status, count }) => [status, count]));
}

/** `value` writes the key of a row as the cursor takes it. */
const instant = (column: Prisma.Sql) => ({
  column,
  cursor: (value: string) => Prisma.sql`${value}::timestamptz`,
  value: Prisma.sql`to_char(r."key" at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`,
});

const ORDER_COLUMNS = {
  WAITING: instant(Prisma.sql`a."statusSince"`),
  UPDATED: instant(Prisma.sql`a."updatedAt"`),
  TOLD: instant(Prisma.sql`a."toldAt"`),
  NUMBER: {
    column: Prisma.sql`a."number"`,
    cursor: (value: string) => Prisma.sql`${value}`,
    value: Prisma.sql`r."key"`,
  },
} as const;
