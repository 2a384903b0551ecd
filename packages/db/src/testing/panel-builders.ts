import { randomUUID } from "node:crypto";
import type { Actor, MotionKind, Vote } from "@regolith/domain";
import type { Connection } from "../transaction.ts";
import { aPerson, BUILT_AT } from "./builders.ts";

/** A meeting about applications of one round, which is prepared; everybody named sits on it. */
export async function aPanel(
  db: Connection,
  {
    applicationIds,
    roundId,
    members,
    presider,
    ...facts
  }: {
    readonly applicationIds: readonly string[];
    readonly roundId?: string;
    readonly members?: readonly Pick<Actor, "id">[];
    /** Somebody with the chair's role who is among the members, or joins them. */
    readonly presider?: Pick<Actor, "id">;
    readonly meetsAt?: Date;
  },
): Promise<{ id: string; presiderId: string; memberIds: string[]; caseIds: string[] }> {
  const chair = presider ?? (await aPerson(db, { name: "Cleo Chair", roles: ["CHAIR"] }));
  const others =
    members ?? (await Promise.all([1, 2, 3].map(() => aPerson(db, { roles: ["REVIEWER"] }))));
  const memberIds = [...new Set([chair, ...others].map(({ id }) => id))];
  const { id, cases } = await db.panel.create({
    data: {
      ...{ id: randomUUID(), presiderId: chair.id, provenance: "DEMONSTRATION" },
      roundId: roundId ?? (await roundOf(db, applicationIds)),
      ...{ meetsAt: new Date("2026-07-01T01:00:00Z"), place: "Room 1", ...facts },
      ...{ preparedById: chair.id, preparedAt: BUILT_AT },
      members: { create: memberIds.map((personId) => ({ personId })) },
      cases: {
        create: applicationIds.map((applicationId, position) => ({ applicationId, position })),
      },
    },
    include: { cases: { orderBy: { position: "asc" } } },
  });
  return { id, presiderId: chair.id, memberIds, caseIds: cases.map((one) => one.id) };
}

async function roundOf(db: Connection, applicationIds: readonly string[]): Promise<string> {
  const { roundId } = await db.application.findFirstOrThrow({
    where: { id: { in: [...applicationIds] } },
  });
  if (roundId === null) throw new Error("What is before a panel has a round");
  return roundId;
}

/** Everybody of a meeting is there, and it has begun. */
export async function hasBegun(db: Connection, panelId: string, at = BUILT_AT): Promise<void> {
  await db.panelMember.updateMany({ where: { panelId }, data: { presentAt: at, leftAt: null } });
  await db.panel.update({ where: { id: panelId }, data: { state: "IN_SESSION", begunAt: at } });
}

/** A case of a meeting that has begun is on. */
export async function isOn(db: Connection, caseId: string, at = BUILT_AT): Promise<void> {
  const { panel } = await db.panelCase.findUniqueOrThrow({
    where: { id: caseId },
    include: { panel: true },
  });
  await db.panelCase.update({
    where: { id: caseId },
    data: { state: "ON", presiderId: panel.presiderId, openedAt: at },
  });
}

/** A motion that is voted on, about the case that is on. @returns its id */
export async function aMotion(
  db: Connection,
  caseId: string,
  kind: MotionKind = "RECOMMEND",
  at = BUILT_AT,
): Promise<string> {
  const { panel } = await db.panelCase.findUniqueOrThrow({
    where: { id: caseId },
    include: { panel: true },
  });
  const { id } = await db.panelMotion.create({
    data: {
      ...{ caseId, kind, reasons: "As discussed.", putById: panel.presiderId, putAt: at },
      reasonCode: kind === "DECLINE" ? "OUT_OF_SCOPE" : null,
    },
  });
  return id;
}

/**
 * What has to have happened before the chair carries something out: a meeting of its own in which the application was
 * voted on, as soon as it came before the panel.
 */
export async function aCarriedVote(
  db: Connection,
  {
    applicationId,
    kind = "RECOMMEND",
    at: said,
    ...people
  }: {
    readonly applicationId: string;
    readonly kind?: MotionKind;
    readonly at?: Date;
    /** Who sits on it; somebody new when nobody is named. */
    readonly presider?: Pick<Actor, "id">;
    readonly members?: readonly Pick<Actor, "id">[];
  },
): Promise<{ id: string; presiderId: string; memberIds: string[] }> {
  const { statusSince } = await db.application.findUniqueOrThrow({ where: { id: applicationId } });
  const at = said ?? statusSince;
  const panel = await aPanel(db, { applicationIds: [applicationId], ...people });
  const [caseId = ""] = panel.caseIds;
  await hasBegun(db, panel.id, at);
  await isOn(db, caseId, at);
  const motionId = await aMotion(db, caseId, kind, at);
  const vote: Vote = "FOR";
  for (const personId of panel.memberIds) {
    await db.panelVote.create({ data: { motionId, personId, vote, at } });
  }
  const present = panel.memberIds.length;
  await db.panelMotion.update({
    where: { id: motionId },
    data: {
      ...{ result: "CARRIED", closedAt: at, closedById: panel.presiderId },
      ...{ present, needed: 3 },
    },
  });
  await db.panelCase.update({ where: { id: caseId }, data: { state: "VOTED" } });
  return panel;
}
