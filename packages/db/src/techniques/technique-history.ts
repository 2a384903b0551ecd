import type { Prisma } from "../generated/client.ts";
import type { Connection } from "../transaction.ts";
import {
  TECHNIQUE_ACTIONS,
  type FieldChange,
  type TechniqueAction,
  type TechniqueEvent,
} from "./technique.ts";

/** Where a page begins: the instant and the id of the event before it. */
export interface TechniqueEventCursor {
  readonly at: Date;
  readonly id: string;
}

export interface TechniqueEventPage {
  readonly limit: number;
  readonly isBackward: boolean;
  readonly after?: TechniqueEventCursor;
}

/** One page of what was done to a technique, the newest first. */
export async function techniqueHistory(
  db: Connection,
  techniqueId: string,
  { limit, isBackward, after }: TechniqueEventPage,
): Promise<TechniqueEvent[]> {
  const direction = isBackward ? "asc" : "desc";
  const rows = await db.auditEvent.findMany({
    where: { ...ofTechnique(techniqueId), ...(after && beyond(after, isBackward)) },
    include: { actor: { select: { name: true } } },
    orderBy: [{ at: direction }, { id: direction }],
    take: limit,
  });
  return rows.map(({ id, at, action, actor, details }) => ({
    ...{ id, at, action: toAction(action), actorName: actor?.name ?? null },
    changes: changesIn(details),
  }));
}

export function countTechniqueEvents(db: Connection, techniqueId: string): Promise<number> {
  return db.auditEvent.count({ where: ofTechnique(techniqueId) });
}

const ofTechnique = (subjectId: string) => ({ subjectType: "Technique", subjectId }) as const;

function beyond(
  { at, id }: TechniqueEventCursor,
  isBackward: boolean,
): Prisma.AuditEventWhereInput {
  const than = isBackward ? "gt" : "lt";
  return { OR: [{ at: { [than]: at } }, { at, id: { [than]: id } }] };
}

function toAction(action: string): TechniqueAction {
  const known = TECHNIQUE_ACTIONS.find((name) => action === `technique.${name.toLowerCase()}`);
  if (known === undefined) throw new Error(`Nothing of a technique is called ${action}`);
  return known;
}

/** Written by the store itself, so of this shape. */
function changesIn(details: Prisma.JsonValue): FieldChange[] {
  const { changes } = details as unknown as { readonly changes: FieldChange[] };
  return changes;
}
