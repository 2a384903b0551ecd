import type { Microgram } from "@regolith/domain";
import type { Connection } from "../transaction.ts";

/** What was published last of a round, whole, to be downloaded. */
export interface PublishedResults {
  readonly code: string;
  readonly publishedAt: Date;
  readonly countries: readonly {
    readonly country: string;
    readonly applied: number;
    readonly approved: number;
    readonly massUg: Microgram;
  }[];
  readonly awards: readonly {
    readonly institutionEn: string;
    readonly institutionZh: string;
    readonly personName: string;
    readonly nativeName: string | null;
    readonly sampleCode: string;
    readonly massUg: Microgram;
    /** Whether the approval was revoked since. */
    readonly revoked: boolean;
    /** When it was added to results that were published before; null for what was in the first. */
    readonly addedLaterAt: Date | null;
  }[];
}

/** The newest results of a published round; null when there are none. */
export async function findPublishedResults(
  db: Connection,
  code: string,
): Promise<PublishedResults | null> {
  // PostgreSQL refuses a NUL even to compare with.
  if (code.includes("\0")) return null;
  const found = await db.roundPublication.findFirst({
    where: { round: { code, stage: "PUBLISHED" } },
    orderBy: { number: "desc" },
    include: {
      countries: { orderBy: { position: "asc" } },
      awards: { orderBy: { position: "asc" }, include: { sample: { select: { code: true } } } },
    },
  });
  if (found === null) return null;
  const { publishedAt, countries, awards } = found;
  const revoked = await revokedAmong(db, awards);
  const addedLater = await addedLaterAmong(db, found.roundId);
  return {
    ...{ code, publishedAt, countries },
    awards: awards.map(({ sample, applicationId, ...award }) => ({
      ...award,
      sampleCode: sample.code,
      revoked: revoked.has(applicationId),
      addedLaterAt: addedLater.get(applicationId) ?? null,
    })),
  };
}

/** Applications of a round that its first results did not name, with when they were named first. */
async function addedLaterAmong(
  db: Connection,
  roundId: string,
): Promise<ReadonlyMap<string, Date>> {
  const publications = await db.roundPublication.findMany({
    where: { roundId },
    orderBy: { number: "desc" },
    select: {
      ...{ number: true, publishedAt: true },
      awards: { select: { applicationId: true }, distinct: ["applicationId"] },
    },
  });
  const named = publications.flatMap(({ awards, number, publishedAt }) =>
    awards.map(({ applicationId }) => [applicationId, number === 1 ? null : publishedAt] as const),
  );
  const first = [...new Map(named)];
  return new Map(first.flatMap(([id, at]) => (at === null ? [] : [[id, at]])));
}

async function revokedAmong(
  db: Connection,
  awards: readonly { readonly applicationId: string }[],
): Promise<ReadonlySet<string>> {
  const ids = [...new Set(awards.map(({ applicationId }) => applicationId))];
  const rows = await db.application.findMany({
    where: { id: { in: ids }, status: "REVOKED" },
    select: { id: true },
  });
  return new Set(rows.map(({ id }) => id));
}

/** The figures of every published round with results, the one that closed last first. */
export interface RoundComparison {
  readonly code: string;
  readonly nameEn: string;
  readonly nameZh: string;
  readonly closesAt: Date;
  readonly offered: number;
  readonly applied: number;
  readonly approved: number;
  readonly massUg: Microgram;
  readonly medianDays: number | null;
}

export async function compareRounds(db: Connection): Promise<RoundComparison[]> {
  const rows = await db.round.findMany({
    where: { stage: "PUBLISHED", results: { some: {} } },
    orderBy: [{ closesAt: "desc" }, { id: "desc" }],
    include: {
      results: { orderBy: { number: "desc" }, take: 1 },
      _count: { select: { samples: true } },
    },
  });
  return rows.flatMap(({ code, nameEn, nameZh, closesAt, results, _count }) =>
    results.map(({ applied, approved, massUg, medianDays }) => ({
      ...{ code, nameEn, nameZh, closesAt, offered: _count.samples },
      ...{ applied, approved, massUg, medianDays },
    })),
  );
}

/** When the results of rounds were published last, by the round's id; none of a round before. */
export async function resultsPublishedAt(
  db: Connection,
  roundIds: readonly string[],
): Promise<ReadonlyMap<string, Date>> {
  const newest = await db.roundPublication.findMany({
    where: { roundId: { in: [...roundIds] } },
    orderBy: [{ roundId: "asc" }, { number: "desc" }],
    distinct: ["roundId"],
    select: { roundId: true, publishedAt: true },
  });
  return new Map(newest.map(({ roundId, publishedAt }) => [roundId, publishedAt]));
}
