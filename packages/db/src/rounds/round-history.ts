import type { Prisma } from "../generated/client.ts";
import type { Connection } from "../transaction.ts";

export const ROUND_ACTIONS = [
  "CREATED",
  "CHANGED",
  "SAMPLES_CHANGED",
  "PUBLISHED",
  "RESULTS_PUBLISHED",
  "RESULTS_SUPPLEMENTED",
  "CANCELLED",
] as const;
export type RoundAction = (typeof ROUND_ACTIONS)[number];

/** Who changes a round, and when. */
export interface RoundChange {
  readonly actorId: string;
  readonly at: Date;
}

/** One thing that was said anew, both as a plain text. */
export interface RoundFieldChange {
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

/** One change of a round: who did it, and what it changed. */
export interface RoundEvent {
  readonly id: string;
  readonly at: Date;
  readonly action: RoundAction;
  /** Null for what the portal itself set up. */
  readonly actorName: string | null;
  readonly changes: readonly RoundFieldChange[];
}

/** Where a page begins: the instant and the id of the event before it. */
export interface RoundEventCursor {
  readonly at: Date;
  readonly id: string;
}

export interface RoundEventPage {
  readonly limit: number;
  readonly isBackward: boolean;
  readonly after?: RoundEventCursor;
}

/** Records what is done to a round, in the transaction that does it. */
export async function recordRound(
  tx: Connection,
  subjectId: string,
  event: RoundChange & {
    readonly action: RoundAction;
    readonly changes: readonly RoundFieldChange[];
  },
): Promise<void> {
  const { actorId, at, action, changes } = event;
  await tx.auditEvent.create({
    data: {
      ...{ at, actorId, subjectId, subjectType: "Round" },
      action: nameOf(action),
      details: { changes: changes.map((change) => ({ ...change })) },
    },
  });
}

/** One page of what was done to a round, the newest first. */
export async function roundHistory(
  db: Connection,
  roundId: string,
  { limit, isBackward, after }: RoundEventPage,
): Promise<RoundEvent[]> {
  const direction = isBackward ? "asc" : "desc";
  const than = isBackward ? "gt" : "lt";
  const beyond = after && {
    OR: [{ at: { [than]: after.at } }, { at: after.at, id: { [than]: after.id } }],
  };
  const rows = await db.auditEvent.findMany({
    where: { ...ofRound(roundId), ...beyond },
    include: { actor: { select: { name: true } } },
    orderBy: [{ at: direction }, { id: direction }],
    take: limit,
  });
  return rows.map(({ id, at, action, actor, details }) => ({
    ...{ id, at, action: toAction(action), actorName: actor?.name ?? null },
    changes: changesIn(details),
  }));
}

export function countRoundEvents(db: Connection, roundId: string): Promise<number> {
  return db.auditEvent.count({ where: ofRound(roundId) });
}

/** What is done to its allocation is on record beside it, and no part of how the round came to be what it is. */
const ofRound = (subjectId: string) => ({
  ...{ subjectType: "Round", subjectId },
  action: { in: ROUND_ACTIONS.map(nameOf) },
});

function nameOf(action: RoundAction): string {
  return `round.${action.toLowerCase()}`;
}

function toAction(action: string): RoundAction {
  const known = ROUND_ACTIONS.find((name) => action === nameOf(name));
  if (known === undefined) throw new Error(`Nothing of a round is called ${action}`);
  return known;
}

/** Written by the store itself, so of this shape. */
function changesIn(details: Prisma.JsonValue): RoundFieldChange[] {
  return (details as unknown as { readonly changes: RoundFieldChange[] }).changes;
}
