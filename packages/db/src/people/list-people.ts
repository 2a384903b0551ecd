import type { Role } from "@regolith/domain";
import { Prisma } from "../generated/client.ts";
import type { Connection } from "../transaction.ts";

export interface PersonFilter {
  /** Words that all occur in name, native name, address or institution. */
  readonly text?: string;
  /** Only who holds this role now. */
  readonly role?: Role;
}

/** Where a page begins: name and id of the row before it. */
export interface PersonCursor {
  readonly name: string;
  readonly id: string;
}

export interface PersonPage {
  readonly limit: number;
  readonly isBackward: boolean;
  readonly after?: PersonCursor;
}

/** Rows of one page by name, from its beginning or, backward, from its end. */
export async function listPeople(
  db: Connection,
  filter: PersonFilter,
  { limit, isBackward, after }: PersonPage,
): Promise<PersonCursor[]> {
  const beyond = isBackward ? Prisma.sql`<` : Prisma.sql`>`;
  const direction = isBackward ? Prisma.sql`desc` : Prisma.sql`asc`;
  const start =
    after === undefined
      ? Prisma.empty
      : Prisma.sql`and (p."name", p."id") ${beyond} (${after.name}, ${after.id}::uuid)`;
  return db.$queryRaw<PersonCursor[]>`
    select p."name", p."id" from "Person" p where ${conditions(filter)} ${start}
    order by p."name" ${direction}, p."id" ${direction} limit ${limit}`;
}

export async function countPeople(db: Connection, filter: PersonFilter): Promise<number> {
  const [row] = await db.$queryRaw<{ count: number }[]>`
    select count(*)::int as "count" from "Person" p where ${conditions(filter)}`;
  return row?.count ?? 0;
}

const SEARCHED = Prisma.sql`concat_ws(' ', p."name", p."nativeName", p."email", p."institution")`;

function conditions({ text = "", role }: PersonFilter): Prisma.Sql {
  const all = [Prisma.sql`true`];
  if (role !== undefined) {
    all.push(Prisma.sql`exists (select from "RoleGrant" g where g."personId" = p."id"
      and g."role" = ${role}::"Role" and g."revokedAt" is null)`);
  }
  for (const word of text.split(/[\s\0]+/u).filter((part) => part !== "")) {
    all.push(Prisma.sql`${SEARCHED} ilike ${`%${word.replace(/[\\%_]/gu, "\\$&")}%`}`);
  }
  return Prisma.join(all, " and ");
}
