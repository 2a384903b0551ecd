import {
  ok,
  problem,
  refused,
  templateProblems,
  type Provenance,
  type Result,
  type TemplateWords,
} from "@regolith/domain";
import type { Database } from "../connect.ts";
import { inTransaction, type Connection } from "../transaction.ts";

/** Words the office uses again and again. */
export interface MessageTemplate extends TemplateWords {
  readonly id: string;
  readonly provenance: Provenance;
  readonly version: number;
  readonly updatedAt: Date;
  readonly retiredAt: Date | null;
}

/** All templates by their English names, those put away at the end. */
export function listTemplates(db: Connection): Promise<MessageTemplate[]> {
  return db.messageTemplate.findMany({
    orderBy: [{ retiredAt: { sort: "asc", nulls: "first" } }, { nameEn: "asc" }, { id: "asc" }],
  });
}

export function findTemplate(db: Connection, id: string): Promise<MessageTemplate | null> {
  return db.messageTemplate.findUnique({ where: { id } });
}

interface Doing {
  readonly actorId: string;
  readonly at: Date;
}

/** Most templates an installation keeps; they are chosen from one list. */
const TEMPLATES_MAX = 200;

/** Adds a template. @returns its id */
export async function addTemplate(
  tx: Connection,
  words: TemplateWords,
  { id, actorId, at }: Doing & { readonly id: string },
): Promise<Result<string>> {
  const problems = templateProblems(words);
  if (problems.length > 0) return refused(...problems);
  const count = await tx.messageTemplate.count();
  if (count >= TEMPLATES_MAX) {
    return refused({
      code: "TOO_MANY",
      path: ["templates"],
      params: { max: TEMPLATES_MAX, count },
    });
  }
  await tx.messageTemplate.create({ data: { id, ...words, createdAt: at, updatedAt: at } });
  await audit(tx, id, { action: "messageTemplate.added", actorId, at });
  return ok(id);
}

/** Changes a template's words, or puts it away or back. Refused as stale when it was changed since. */
export async function changeTemplate(
  db: Pick<Database, "prisma">,
  id: string,
  {
    words,
    isRetired,
    expectedVersion,
    actorId,
    at,
  }: Doing & {
    readonly words: TemplateWords;
    readonly isRetired: boolean;
    readonly expectedVersion: number;
  },
): Promise<Result<string>> {
  const problems = templateProblems(words);
  if (problems.length > 0) return refused(...problems);
  return inTransaction(db, async (tx) => {
    const before = await findTemplate(tx, id);
    if (before === null) return refused(problem("NOT_FOUND"));
    const retiredAt = isRetired ? (before.retiredAt ?? at) : null;
    const { count } = await tx.messageTemplate.updateMany({
      where: { id, version: expectedVersion },
      data: { ...words, retiredAt, updatedAt: at, version: { increment: 1 } },
    });
    if (count === 0) return refused(problem("STALE"));
    await audit(tx, id, { action: "messageTemplate.changed", actorId, at });
    return ok(id);
  });
}

async function audit(
  tx: Connection,
  subjectId: string,
  event: Doing & { readonly action: string },
): Promise<void> {
  const data = { ...event, subjectType: "MessageTemplate", subjectId, details: {} };
  await tx.auditEvent.create({ data });
}
