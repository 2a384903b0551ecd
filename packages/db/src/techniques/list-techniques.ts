import type { Prisma } from "../generated/client.ts";
import type { Connection } from "../transaction.ts";
import type { Technique } from "./technique.ts";

export const WITH_SOURCES = {
  sources: {
    select: { url: true, label: true, supportsEn: true, supportsZh: true },
    orderBy: { id: "asc" },
  },
} satisfies Prisma.TechniqueInclude;

export interface TechniqueFilter {
  /** Left out, both are listed. */
  readonly active?: boolean;
}

/** Where a page begins: the place and the code of the row before it. */
export interface TechniqueCursor {
  readonly position: number;
  readonly code: string;
}

export interface TechniquePage {
  readonly limit: number;
  readonly isBackward: boolean;
  readonly after?: TechniqueCursor;
}

/** One page of the list in the office's order, read from its end when it is backward. */
export async function listTechniques(
  db: Connection,
  { active }: TechniqueFilter,
  { limit, isBackward, after }: TechniquePage,
): Promise<Technique[]> {
  const direction = isBackward ? "desc" : "asc";
  const rows = await db.technique.findMany({
    where: { ...(active !== undefined && { active }), ...(after && beyond(after, isBackward)) },
    include: WITH_SOURCES,
    orderBy: [{ position: direction }, { code: direction }],
    take: limit,
  });
  return rows.map(toTechnique);
}

function beyond(
  { position, code }: TechniqueCursor,
  isBackward: boolean,
): Prisma.TechniqueWhereInput {
  const than = isBackward ? "lt" : "gt";
  return { OR: [{ position: { [than]: position } }, { position, code: { [than]: code } }] };
}

export function countTechniques(db: Connection, { active }: TechniqueFilter): Promise<number> {
  return db.technique.count({ where: active === undefined ? {} : { active } });
}

/** Techniques by their codes, retired ones too; unknown ones are not among them. */
export async function techniquesByCode(
  db: Connection,
  codes: readonly string[],
): Promise<ReadonlyMap<string, Technique>> {
  // PostgreSQL refuses a NUL even to compare with.
  const asked = [...new Set(codes)].filter((code) => !code.includes("\0"));
  if (asked.length === 0) return new Map();
  const rows = await db.technique.findMany({
    where: { code: { in: asked } },
    include: WITH_SOURCES,
  });
  return new Map(rows.map((row) => [row.code, toTechnique(row)]));
}

/** Techniques by their rows' ids. */
export async function findTechniques(
  db: Connection,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Technique>> {
  const rows = await db.technique.findMany({
    where: { id: { in: [...ids] } },
    include: WITH_SOURCES,
  });
  return new Map(rows.map((row) => [row.id, toTechnique(row)]));
}

/** The whole list in its order, retired ones too: plans are read by it. */
export async function techniquesForPlans(db: Connection): Promise<Technique[]> {
  const rows = await db.technique.findMany({
    include: WITH_SOURCES,
    orderBy: [{ position: "asc" }, { code: "asc" }],
  });
  return rows.map(toTechnique);
}

export type TechniqueRow = Prisma.TechniqueGetPayload<{ include: typeof WITH_SOURCES }>;

export function toTechnique({ createdAt: _, ...row }: TechniqueRow): Technique {
  return row;
}
