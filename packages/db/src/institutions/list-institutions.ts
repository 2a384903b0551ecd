import { readNameQuery, type InstitutionState, type NameQuery } from "@regolith/domain";
import { Prisma, type PrismaClient } from "../generated/client.ts";
import {
  all,
  beginsName,
  distance,
  isNamed,
  matchesNearly,
  matchesWell,
  NEARNESS,
} from "./match-names.ts";

export interface InstitutionFilter {
  /** Any part of any of its names, in any script. */
  readonly text?: string;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  readonly states: readonly InstitutionState[];
}

/** Where a page begins: the row before it. */
export interface InstitutionCursor {
  /** How far it is from what was looked for; 0 where nothing was. */
  readonly rank: number;
  readonly sortName: string;
  readonly id: string;
}

export interface InstitutionPage {
  readonly limit: number;
  readonly isBackward: boolean;
  readonly after?: InstitutionCursor;
}

/**
 * Rows of one page: best matches first, by name where nothing is looked for. Merged institutions are not among
 * them; their names lead to the one that stands for them.
 */
export async function listInstitutions(
  prisma: PrismaClient,
  filter: InstitutionFilter,
  page: InstitutionPage,
): Promise<InstitutionCursor[]> {
  const rows: InstitutionCursor[] = [];
  // What is only nearly right is looked for where the good matches leave room.
  for (const shelf of shelvesOf(filter, page)) {
    const limit = page.limit - rows.length;
    if (limit > 0) rows.push(...(await read<InstitutionCursor>(prisma, shelf(limit))));
  }
  return rows;
}

export async function countInstitutions(
  prisma: PrismaClient,
  filter: InstitutionFilter,
): Promise<number> {
  const query = queryOf(filter);
  if (query === "NOTHING") return 0;
  const near = query === null ? null : matchesNearly(query);
  const ways = query === null ? [] : [matchesWell(query), ...(near === null ? [] : [near])];
  const found = ways.length === 0 ? [] : [Prisma.sql`(${Prisma.join(ways, " or ")})`];
  const [row] = await read<{ count: number }>(
    prisma,
    Prisma.sql`select count(*)::int as "count" from "Institution" i
      where ${all([...listed(filter), ...found])}`,
  );
  return row?.count ?? 0;
}

type Shelf = (limit: number) => Prisma.Sql;

/** The statements that give the rows of a page, in the order of reading. */
export function shelvesOf(filter: InstitutionFilter, page: InstitutionPage): Shelf[] {
  const query = queryOf(filter);
  if (query === "NOTHING") return [];
  const shelves = query === null ? [EVERY] : matchesOf(query);
  const inOrder = page.isBackward ? shelves.toReversed() : shelves;
  return inOrder.flatMap((parts): Shelf[] => {
    const ahead = parts.filter((part) => isAhead(part, page));
    if (ahead.length === 0) return [];
    return [(limit) => statement(filter, ahead, { ...page, limit })];
  });
}

/** Some of the list, all of it equally far from what is looked for or each as far as is computed. */
interface Part {
  readonly rank: number | Prisma.Sql;
  readonly where: readonly Prisma.Sql[];
}

const EVERY: readonly Part[] = [{ rank: 0, where: [] }];
/** Ranks above are of what is only nearly right. */
const NEAR_FROM = 3;

function matchesOf(query: NameQuery): (readonly Part[])[] {
  const [well, named, begins] = [matchesWell(query), isNamed(query), beginsName(query)];
  const near = matchesNearly(query);
  const good = [
    { rank: 0, where: [well, named] },
    { rank: 1, where: [well, begins, not(named)] },
    { rank: 2, where: [well, not(begins)] },
  ];
  if (near === null) return [good];
  const rank = Prisma.sql`${NEAR_FROM} + ${distance(query)}`;
  return [good, [{ rank, where: [near, not(well)] }]];
}

/** Whether a part, or some of it, lies ahead of where the page begins. */
function isAhead({ rank }: Part, { after, isBackward }: InstitutionPage): boolean {
  if (after === undefined) return true;
  if (typeof rank !== "number") return !isBackward || after.rank >= NEAR_FROM;
  return isBackward ? rank <= after.rank : rank >= after.rank;
}

/** Each part is read in its order and no further than the page goes. */
function statement(
  filter: InstitutionFilter,
  parts: readonly Part[],
  page: InstitutionPage,
): Prisma.Sql {
  const way = page.isBackward ? Prisma.sql`desc` : Prisma.sql`asc`;
  const read = parts.map(({ rank, where }) => {
    const conditions = all([...listed(filter), ...where, ...beyond(rank, page)]);
    // A fixed rank is no sort key, so that an index gives the order.
    const by = typeof rank === "number" ? Prisma.empty : Prisma.sql`1 ${way},`;
    return Prisma.sql`(select ${rank}::int as "rank", i."sortName", i."id" from "Institution" i
      where ${conditions} order by ${by} i."sortName" ${way}, i."id" ${way} limit ${page.limit})`;
  });
  return Prisma.sql`select * from (${Prisma.join(read, " union all ")}) found
    order by "rank" ${way}, "sortName" ${way}, "id" ${way} limit ${page.limit}`;
}

function beyond(rank: Part["rank"], { after, isBackward }: InstitutionPage): Prisma.Sql[] {
  if (after === undefined || (typeof rank === "number" && rank !== after.rank)) return [];
  const is = isBackward ? Prisma.sql`<` : Prisma.sql`>`;
  const { sortName, id } = after;
  if (typeof rank === "number") {
    return [Prisma.sql`(i."sortName", i."id") ${is} (${sortName}, ${id}::uuid)`];
  }
  return [
    Prisma.sql`(${rank}, i."sortName", i."id") ${is} (${after.rank}::int, ${sortName}, ${id}::uuid)`,
  ];
}

function listed({ states, country }: InstitutionFilter): Prisma.Sql[] {
  return [
    Prisma.sql`i."mergedIntoId" is null`,
    Prisma.sql`i."state" = any(${[...states]}::text[]::"InstitutionState"[])`,
    ...(country === undefined ? [] : [Prisma.sql`i."country" = ${country}`]),
  ];
}

/** Null where nothing is looked for, NOTHING where no name can be meant. */
function queryOf({ text = "" }: InstitutionFilter): NameQuery | "NOTHING" | null {
  return text.trim() === "" ? null : (readNameQuery(text) ?? "NOTHING");
}

function not(condition: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`not (${condition})`;
}

async function read<Row>(prisma: PrismaClient, sql: Prisma.Sql): Promise<Row[]> {
  const [, rows] = await prisma.$transaction([
    prisma.$queryRaw(NEARNESS),
    prisma.$queryRaw<Row[]>(sql),
  ]);
  return rows;
}
