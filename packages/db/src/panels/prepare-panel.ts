import type { CaseCandidate, MemberCandidate, PanelFacts, Provenance } from "@regolith/domain";
import { findPeople } from "../people/find-people.ts";
import type { Connection } from "../transaction.ts";
import { recordPanelEvent, type By } from "./panel-event.ts";

export interface NewPanel {
  readonly id: string;
  readonly roundId: string;
  readonly facts: PanelFacts;
  readonly provenance: Provenance;
}

export async function insertPanel(
  tx: Connection,
  { id, roundId, facts, provenance }: NewPanel,
  by: By,
): Promise<void> {
  const { meetsAt, place, presiderId, memberIds } = facts;
  await tx.panel.create({
    data: {
      ...{ id, roundId, meetsAt, place: place.trim(), presiderId, provenance },
      ...{ preparedById: by.actorId, preparedAt: by.at },
      members: { create: memberIds.map((personId) => ({ personId })) },
    },
  });
  await recordPanelEvent(tx, { panelId: id, action: "PREPARED", ...by });
}

/** Date, place and members anew; who stays a member keeps the seat. */
export async function savePanel(
  tx: Connection,
  panelId: string,
  { meetsAt, place, presiderId, memberIds }: PanelFacts,
  by: By,
): Promise<void> {
  await tx.panel.update({
    where: { id: panelId },
    data: { meetsAt, place: place.trim(), presiderId, version: { increment: 1 } },
  });
  await tx.panelMember.deleteMany({ where: { panelId, personId: { notIn: [...memberIds] } } });
  await tx.panelMember.createMany({
    data: memberIds.map((personId) => ({ panelId, personId })),
    skipDuplicates: true,
  });
  await recordPanelEvent(tx, { panelId, action: "SAVED", ...by });
}

/** The agenda anew, in this order. */
export async function setAgenda(
  tx: Connection,
  panelId: string,
  applicationIds: readonly string[],
  by: By,
): Promise<void> {
  await tx.panelCase.deleteMany({
    where: { panelId, applicationId: { notIn: [...applicationIds] } },
  });
  for (const [position, applicationId] of applicationIds.entries()) {
    await tx.panelCase.upsert({
      where: { panelId_applicationId: { panelId, applicationId } },
      create: { panelId, applicationId, position },
      update: { position },
    });
  }
  await tx.panel.update({ where: { id: panelId }, data: { version: { increment: 1 } } });
  await recordPanelEvent(tx, { panelId, action: "AGENDA_SET", ...by });
}

/** Of these people those who are there, with the roles they hold. */
export async function memberCandidates(
  db: Connection,
  ids: readonly string[],
): Promise<MemberCandidate[]> {
  return [...(await findPeople(db, ids)).values()];
}

/** Everybody of the committee, or only its chairs, by name. */
export async function committeeIds(
  db: Connection,
  roles: readonly ("REVIEWER" | "CHAIR")[] = ["REVIEWER", "CHAIR"],
): Promise<string[]> {
  const rows = await db.person.findMany({
    where: { roleGrants: { some: { role: { in: [...roles] }, revokedAt: null } } },
    select: { id: true },
    orderBy: [{ name: "asc" }, { id: "asc" }],
  });
  return rows.map(({ id }) => id);
}

/** Of these applications those that are there, as far as an agenda looks at them; nobody else moves them meanwhile. */
export async function lockCaseCandidates(
  tx: Connection,
  ids: readonly string[],
  panelId: string | null,
): Promise<CaseCandidate[]> {
  await tx.$queryRaw`select "id" from "Application" where "id" = any(${[...ids]}::uuid[])
    order by "id" for update`;
  const rows = await tx.application.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, status: true, roundId: true, ...onOpenAgenda(panelId) },
  });
  return rows.map(({ panelCases, ...row }) => ({ ...row, isOnOtherAgenda: panelCases.length > 0 }));
}

/** Applications of a round that wait for a meeting: before the panel, and on no other agenda that is still open. */
export async function waitingForPanel(
  db: Connection,
  roundId: string,
  panelId: string | null,
): Promise<string[]> {
  const rows = await db.application.findMany({
    where: { roundId, status: "PANEL" },
    select: { id: true, ...onOpenAgenda(panelId) },
    orderBy: { number: "asc" },
  });
  return rows.filter(({ panelCases }) => panelCases.length === 0).map(({ id }) => id);
}

/** A case that was deferred, or of a meeting that is over, keeps an application from no other one. */
function onOpenAgenda(panelId: string | null) {
  return {
    panelCases: {
      where: {
        state: { not: "DEFERRED" },
        panel: { state: { not: "CLOSED" } },
        ...(panelId !== null && { panelId: { not: panelId } }),
      },
      select: { id: true },
      take: 1,
    },
  } as const;
}
