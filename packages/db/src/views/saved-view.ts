import type { Actor } from "@regolith/domain";
import { readsForOffice } from "../applications/visible-to.ts";
import { Prisma } from "../generated/client.ts";
import type { Connection } from "../transaction.ts";

/** A view of the office's list that somebody named and keeps. */
export interface SavedView {
  readonly id: string;
  readonly personId: string;
  /** Who keeps it. */
  readonly ownerName: string;
  readonly name: string;
  /** Parameters of the list's address. */
  readonly query: string;
  readonly isShared: boolean;
  readonly isDefault: boolean;
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** Where a page begins: the row before it. Own views come before those of others. */
export interface ViewCursor {
  readonly isOthers: boolean;
  readonly name: string;
  readonly id: string;
}

export interface ViewPage {
  readonly limit: number;
  readonly isBackward: boolean;
  readonly after?: ViewCursor;
}

/** The views that exist for somebody of the office: their own, then those that others share; by name. */
export async function listViews(
  db: Connection,
  actor: Actor,
  { limit, isBackward, after }: ViewPage,
): Promise<ViewCursor[]> {
  const beyond = isBackward ? Prisma.sql`<` : Prisma.sql`>`;
  const direction = isBackward ? Prisma.sql`desc` : Prisma.sql`asc`;
  const isOthers = Prisma.sql`(v."personId" <> ${actor.id}::uuid)`;
  const start =
    after === undefined
      ? Prisma.empty
      : Prisma.sql`and (${isOthers}, v."name", v."id") ${beyond}
          (${after.isOthers}, ${after.name}, ${after.id}::uuid)`;
  return db.$queryRaw<ViewCursor[]>`
    select v."id", v."name", ${isOthers} as "isOthers" from "SavedView" v
    where ${existsFor(actor)} ${start}
    order by 3 ${direction}, v."name" ${direction}, v."id" ${direction} limit ${limit}`;
}

export async function countViews(db: Connection, actor: Actor): Promise<number> {
  const [row] = await db.$queryRaw<{ count: number }[]>`
    select count(*)::int as "count" from "SavedView" v where ${existsFor(actor)}`;
  return row?.count ?? 0;
}

/** Those of the views that exist for somebody, by id. */
export async function findViews(
  db: Connection,
  actor: Actor,
  ids: readonly string[],
): Promise<ReadonlyMap<string, SavedView>> {
  if (!readsForOffice(actor)) return new Map();
  const rows = await db.savedView.findMany({
    where: { id: { in: [...ids] }, OR: [{ personId: actor.id }, { isShared: true }] },
    include: { person: { select: { name: true } } },
  });
  return new Map(rows.map(({ person, ...row }) => [row.id, { ...row, ownerName: person.name }]));
}

/** Parameters of the view that somebody's list begins with; null when none was chosen. */
export async function defaultViewOf(db: Connection, actor: Actor): Promise<string | null> {
  if (!readsForOffice(actor)) return null;
  const row = await db.savedView.findFirst({
    where: { personId: actor.id, isDefault: true },
    select: { query: true },
  });
  return row?.query ?? null;
}

function existsFor(actor: Actor): Prisma.Sql {
  if (!readsForOffice(actor)) return Prisma.sql`false`;
  return Prisma.sql`(v."personId" = ${actor.id}::uuid or v."isShared")`;
}
