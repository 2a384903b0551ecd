import { rankingOfRecommended } from "@regolith/domain";
import type { Connection } from "../transaction.ts";
import { recordPanelEvent, type By } from "./panel-event.ts";
import { recommendedIn } from "./verdicts.ts";

/** An application the panel recommended, and where it stands among those of its round. */
export interface RankedApplication {
  readonly applicationId: string;
  /** 1 is served first. */
  readonly rank: number;
  /** Why it was moved last; else why it was recommended. */
  readonly reason: string;
}

/** Those a panel of the round recommended, in the order in which they are to be served. */
export async function rankingOf(db: Connection, roundId: string): Promise<RankedApplication[]> {
  const recommended = await recommendedIn(db, roundId);
  const reasonOf = new Map(
    recommended.map(({ applicationId, reasons }) => [applicationId, reasons]),
  );
  for (const { movedId, reason } of await movesOf(db, roundId)) reasonOf.set(movedId, reason);
  const { applicationIds } = await newestRanking(db, roundId);
  const ranked = rankingOfRecommended(
    applicationIds,
    recommended.map(({ applicationId }) => applicationId),
  );
  return ranked.map((applicationId, index) => ({
    ...{ applicationId, rank: index + 1, reason: reasonOf.get(applicationId) ?? "" },
  }));
}

/** The order as it was decided last; version 0 with nothing before it was. */
export async function newestRanking(
  db: Connection,
  roundId: string,
): Promise<{ readonly version: number; readonly applicationIds: readonly string[] }> {
  const row = await db.panelRanking.findFirst({
    where: { roundId },
    orderBy: { version: "desc" },
    select: { version: true, applicationIds: true },
  });
  return row ?? { version: 0, applicationIds: [] };
}

/** The ranking's version, while nobody else can make a new one. */
export async function lockRanking(tx: Connection, roundId: string): Promise<number> {
  await tx.$queryRaw`select "id" from "Round" where "id" = ${roundId}::uuid for update`;
  return (await newestRanking(tx, roundId)).version;
}

/** One change of the ranking. */
export interface RankingMove {
  readonly version: number;
  readonly movedId: string;
  readonly reason: string;
  readonly personId: string;
  readonly at: Date;
}

/** All changes, oldest first. */
export async function movesOf(db: Connection, roundId: string): Promise<RankingMove[]> {
  return db.panelRanking.findMany({
    where: { roundId },
    orderBy: { version: "asc" },
    select: { version: true, movedId: true, reason: true, personId: true, at: true },
  });
}

export interface NewRanking {
  readonly roundId: string;
  /** The meeting in which it is decided. */
  readonly panelId: string;
  readonly version: number;
  readonly applicationIds: readonly string[];
  readonly movedId: string;
  readonly reason: string;
}

export async function recordRanking(
  tx: Connection,
  { panelId, applicationIds, reason, ...ranking }: NewRanking,
  { actorId, at }: By,
): Promise<void> {
  const data = { ...ranking, applicationIds: [...applicationIds], reason: reason.trim() };
  await tx.panelRanking.create({ data: { ...data, personId: actorId, at } });
  await recordPanelEvent(tx, { panelId, action: "RANKED", actorId, at });
}
