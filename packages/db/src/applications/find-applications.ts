import { changesAsSeen, type Actor, type Answers } from "@regolith/domain";
import { Prisma } from "../generated/client.ts";
import type { Connection } from "../transaction.ts";
import type { ApplicationHead, WholeApplication } from "./application.ts";
import { HEAD, WHOLE } from "./rows.ts";
import { toHead, toWhole } from "./to-application.ts";
import { visibleTo } from "./visible-to.ts";

type ById<Found> = ReadonlyMap<string, Found>;

/** Those of the applications that exist for somebody, by id, with the changes that they read. */
export async function findHeads(
  db: Connection,
  actor: Actor,
  ids: readonly string[],
): Promise<ById<ApplicationHead>> {
  const rows = await db.application.findMany({
    where: { id: { in: await visibleIds(db, actor, ids) } },
    include: HEAD,
  });
  return new Map(rows.map((row) => [row.id, changesAsSeen(toHead(row), actor)]));
}

/** Applications whoever asks for; the caller knows who may read which of them. */
export async function findAnyHeads(
  db: Connection,
  ids: readonly string[],
): Promise<ById<ApplicationHead>> {
  const rows = await db.application.findMany({ where: { id: { in: [...ids] } }, include: HEAD });
  return new Map(rows.map((row) => [row.id, toHead(row)]));
}

/** Those of the applications that exist for somebody, with all their answers, by id. */
export async function findWholes(
  db: Connection,
  actor: Actor,
  ids: readonly string[],
): Promise<ById<WholeApplication>> {
  const rows = await db.application.findMany({
    where: { id: { in: await visibleIds(db, actor, ids) } },
    include: WHOLE,
  });
  return new Map(rows.map((row) => [row.id, changesAsSeen(toWhole(row), actor)]));
}

/**
 * The application as nobody else can change it until the transaction ends.
 * With the changes that this person reads; null when it does not exist for them.
 */
export async function lockApplication(
  tx: Connection,
  actor: Actor,
  id: string,
): Promise<WholeApplication | null> {
  const locked = await tx.$queryRaw<{ id: string }[]>`
    select a."id" from "Application" a
    where a."id" = ${id}::uuid and ${visibleTo(actor)} for update`;
  if (locked.length === 0) return null;
  const row = await tx.application.findUnique({ where: { id }, include: WHOLE });
  return row && changesAsSeen(toWhole(row), actor);
}

/** The same for what somebody may do to an application that does not exist for them, such as joining it. */
export async function lockAnyApplication(
  tx: Connection,
  id: string,
): Promise<WholeApplication | null> {
  await tx.$queryRaw`select "id" from "Application" where "id" = ${id}::uuid for update`;
  const row = await tx.application.findUnique({ where: { id }, include: WHOLE });
  return row && toWhole(row);
}

/** The answers of an application, whoever may see it: for what keeps them, not for what shows them. */
export async function readAnswers(tx: Connection, id: string): Promise<Answers> {
  const row = await tx.application.findUniqueOrThrow({ where: { id }, include: WHOLE });
  return toWhole(row).answers;
}

async function visibleIds(db: Connection, actor: Actor, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const asked = Prisma.sql`${[...ids]}::uuid[]`;
  const rows = await db.$queryRaw<{ id: string }[]>`
    select a."id" from "Application" a where a."id" = any(${asked}) and ${visibleTo(actor)}`;
  return rows.map(({ id }) => id);
}
