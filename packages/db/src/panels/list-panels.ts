import { maySit, readsPanels, type Actor } from "@regolith/domain";
import { Prisma } from "../generated/client.ts";
import type { Connection } from "../transaction.ts";

export interface PanelFilter {
  /** Only those one sits on. */
  readonly isMine: boolean;
  readonly roundId?: string;
}

/** Where a page begins: the row before it. */
export interface PanelCursor {
  /** ISO 8601. */
  readonly meetsAt: string;
  readonly id: string;
}

export interface PanelPage {
  readonly limit: number;
  /** Read from the earliest on. */
  readonly isBackward: boolean;
  readonly after?: PanelCursor;
}

/** Rows of one page of the meetings somebody knows of, latest first. */
export async function listPanels(
  db: Connection,
  actor: Actor,
  filter: PanelFilter,
  { limit, isBackward, after }: PanelPage,
): Promise<PanelCursor[]> {
  const beyond = isBackward ? Prisma.sql`>` : Prisma.sql`<`;
  const direction = isBackward ? Prisma.sql`asc` : Prisma.sql`desc`;
  const start =
    after === undefined
      ? Prisma.empty
      : Prisma.sql`and (p."meetsAt", p."id") ${beyond} (${after.meetsAt}::timestamptz, ${after.id}::uuid)`;
  const rows = await db.$queryRaw<{ meetsAt: Date; id: string }[]>`
    select p."meetsAt", p."id" from "Panel" p where ${conditions(actor, filter)} ${start}
    order by p."meetsAt" ${direction}, p."id" ${direction} limit ${limit}`;
  return rows.map(({ meetsAt, id }) => ({ meetsAt: meetsAt.toISOString(), id }));
}

export async function countPanels(
  db: Connection,
  actor: Actor,
  filter: PanelFilter,
): Promise<number> {
  const [row] = await db.$queryRaw<{ count: number }[]>`
    select count(*)::int as "count" from "Panel" p where ${conditions(actor, filter)}`;
  return row?.count ?? 0;
}

function conditions(actor: Actor, { isMine, roundId }: PanelFilter): Prisma.Sql {
  const sits = Prisma.sql`p."id" = any(array(
    select "panelId" from "PanelMember" where "personId" = ${actor.id}::uuid))`;
  const own = maySit(actor) ? sits : Prisma.sql`false`;
  const all = [isMine || !readsPanels(actor) ? own : Prisma.sql`true`];
  if (roundId !== undefined) all.push(Prisma.sql`p."roundId" = ${roundId}::uuid`);
  return Prisma.join(all, " and ");
}
