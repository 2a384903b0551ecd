import { type Affiliation, type ConflictWorld, type Judge, type Judged } from "@regolith/domain";
import { Prisma } from "../generated/client.ts";
import type { Connection } from "../transaction.ts";

/** What the rules look up about these people: the directory's successions, and the catalogue's papers. */
export async function loadConflictWorld(
  tx: Connection,
  judges: readonly Judge[],
  judged: readonly Judged[],
): Promise<Omit<ConflictWorld, "coAuthorYears">> {
  const affiliations: readonly Affiliation[] = [
    ...judges.map(({ institution }) => institution),
    ...judged.flatMap(({ people }) => people.flatMap(({ institutions }) => institutions)),
  ];
  const ids = affiliations.flatMap(({ id }) => id ?? []);
  return { standsFor: await successions(tx, ids), catalogue: await cataloguePapers(tx) };
}

/** Each institution no longer there that leads on from these, with the next one. */
async function successions(
  tx: Connection,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  // `union` keeps each row once, so that a circle in the directory ends.
  const rows = await tx.$queryRaw<{ id: string; next: string }[]>(Prisma.sql`
    with recursive chain as (
      select i."id", coalesce(i."mergedIntoId", i."successorId") as "next"
        from "Institution" i where i."id" = any(${[...new Set(ids)]}::uuid[])
      union
      select i."id", coalesce(i."mergedIntoId", i."successorId")
        from "Institution" i join chain on i."id" = chain."next"
    ) select "id", "next" from chain where "next" is not null`);
  return new Map(rows.map(({ id, next }) => [id, next]));
}

async function cataloguePapers(tx: Connection): Promise<ConflictWorld["catalogue"]> {
  const rows = await tx.publication.findMany({
    where: { authors: { not: null } },
    select: { key: true, title: true, authors: true, year: true },
    orderBy: { key: "asc" },
  });
  return rows.map(({ key, title, authors, year }) => ({
    ...{ title: title ?? key, authors: authors ?? "", year },
  }));
}
