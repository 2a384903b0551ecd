import type { Actor, ApplicationStatus } from "@regolith/domain";
import { Prisma } from "../generated/client.ts";
import type { Connection } from "../transaction.ts";
import { inOfficeOf, visibleTo } from "./visible-to.ts";

export const APPLICATION_SCOPES = ["MINE", "OFFICE"] as const;
export type ApplicationScope = (typeof APPLICATION_SCOPES)[number];

export interface ApplicationFilter {
  readonly scope: ApplicationScope;
  readonly status?: readonly ApplicationStatus[];
  /** Code of a round. */
  readonly round?: string;
  /** Words that all occur in number, title, person or institution. */
  readonly text?: string;
}

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

export function listStatement(
  actor: Actor,
  filter: ApplicationFilter,
  { order, limit, after }: ApplicationPage,
): Prisma.Sql {
  const { column, cursor, value } = ORDER_COLUMNS[order.field];
  const falls = order.field === "WAITING" ? !order.descending : order.descending;
  const beyond = falls ? Prisma.sql`<` : Prisma.sql`>`;
  const direction = falls ? Prisma.sql`desc` : Prisma.sql`asc`;
  const start =
    after === undefined
      ? Prisma.empty
      : Prisma.sql`and (${column}, a."id") ${beyond} (${cursor(after.value)}, ${after.id}::uuid)`;
  return Prisma.sql`
    select a."id", ${value} as "value" from ${source(filter)}
    where ${conditions(actor, filter)} ${start}
    order by ${column} ${direction}, a."id" ${direction}
    limit ${limit}`;
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
    where ${conditions(actor, filter)} group by a."status"`;
  return new Map(rows.map(({ status, count }) => [status, count]));
}

const instant = (column: Prisma.Sql) => ({
  column,
  cursor: (value: string) => Prisma.sql`${value}::timestamptz`,
  value: Prisma.sql`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`,
});

const ORDER_COLUMNS = {
  WAITING: instant(Prisma.sql`a."statusSince"`),
  UPDATED: instant(Prisma.sql`a."updatedAt"`),
  NUMBER: {
    column: Prisma.sql`a."number"`,
    cursor: (value: string) => Prisma.sql`${value}`,
    value: Prisma.sql`a."number"`,
  },
} as const;

/** Only a search by words needs more than the application's own row. */
function source({ text = "" }: ApplicationFilter): Prisma.Sql {
  if (wordsOf(text).length === 0) return Prisma.sql`"Application" a`;
  return Prisma.sql`"Application" a
    join "Person" p on p."id" = a."personId"
    left join "ProjectAnswers" t on t."applicationId" = a."id"
    left join "ExhibitionAnswers" e on e."applicationId" = a."id"
    left join "ApplicantAnswers" s on s."applicationId" = a."id"`;
}

const SEARCHED = Prisma.sql`concat_ws(' ', a."number", t."title", e."title", p."name", p."nativeName",
  p."institution", s."fullName", s."nativeName", s."institution")`;

function conditions(actor: Actor, { scope, status, round, text }: ApplicationFilter): Prisma.Sql {
  const mine = Prisma.sql`a."personId" = ${actor.id}::uuid`;
  const all = [visibleTo(actor), scope === "MINE" ? mine : inOfficeOf(actor)];
  if (status !== undefined) {
    all.push(Prisma.sql`a."status" = any(${[...status]}::text[]::"ApplicationStatus"[])`);
  }
  if (round !== undefined) {
    all.push(
      Prisma.sql`a."roundId" = (select "id" from "Round" where "code" = ${round.replaceAll("\0", "")})`,
    );
  }
  for (const word of wordsOf(text ?? "")) {
    all.push(Prisma.sql`${SEARCHED} ilike ${`%${escaped(word)}%`}`);
  }
  return Prisma.join(all, " and ");
}

function wordsOf(text: string): string[] {
  return text.split(/[\s\0]+/u).filter((word) => word !== "");
}

function escaped(word: string): string {
  return word.replace(/[\\%_]/gu, "\\$&");
}
