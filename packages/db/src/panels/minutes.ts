import { createHash } from "node:crypto";
import {
  quorumOf,
  tallyOf,
  type MinutesCase,
  type MinutesContent,
  type MinutesMotion,
  type MinutesRank,
} from "@regolith/domain";
import { findAnyHeads } from "../applications/find-applications.ts";
import type { Connection } from "../transaction.ts";
import type { RecordedCase, RecordedMotion, RecordedPanel } from "./panel.ts";
import { rankingOf } from "./ranking.ts";

/** What the minutes of a meeting say as it stands. */
export async function minutesOf(db: Connection, panel: RecordedPanel): Promise<MinutesContent> {
  const { round, meetsAt, place, begunAt, closedAt, members, policy } = panel;
  const came = members.filter(({ presentAt }) => presentAt !== null);
  return {
    ...{ version: 1, round, meetsAt: meetsAt.toISOString(), place },
    ...{ begunAt: begunAt?.toISOString() ?? null, closedAt: closedAt?.toISOString() ?? null },
    presider: nameIn(panel, panel.presiderId),
    present: came.map(({ person, presentAt, leftAt }) => ({
      ...{ name: person.name, from: presentAt?.toISOString() ?? "" },
      until: leftAt?.toISOString() ?? null,
    })),
    absent: members.filter((one) => !came.includes(one)).map(({ person }) => person.name),
    quorum: { members: members.length, needed: quorumOf(members.length, policy) },
    cases: panel.cases.map((one) => caseOf(panel, one)),
    ranking: await rankingFor(db, panel.roundId),
    isDemonstration: panel.provenance === "DEMONSTRATION",
  };
}

function caseOf(panel: RecordedPanel, one: RecordedPanel["cases"][number]): MinutesCase {
  const { application, position, state, presiderId, recusals, notes, deferral } = one;
  return {
    ...{ applicationId: application.id, place: position + 1, number: application.number },
    ...{ title: application.title, notes, deferral },
    state: state === "VOTED" ? "DONE" : state,
    presider: presiderId === null ? null : nameIn(panel, presiderId),
    recused: recusals.map(({ personId }) => nameIn(panel, personId)),
    motions: one.motions.map((motion) => motionOf(panel, one, motion)),
  };
}

function motionOf(panel: RecordedPanel, one: RecordedCase, motion: RecordedMotion): MinutesMotion {
  const { kind, reasonCode, reasons, result, isByPresider, present, needed } = motion;
  const { consentId, closedAt, closedById } = motion;
  const isTakenOut = closedAt !== null && result === null;
  return {
    ...{ kind, reasonCode, reasons, result, isByPresider, present, needed },
    // What was cast before a case was taken out decides nothing.
    ...tallyOf(isTakenOut ? [] : countedVotes(one, motion)),
    isTogether: consentId !== null,
    takenOutBy: isTakenOut ? nameIn(panel, closedById ?? "") : null,
  };
}

async function rankingFor(db: Connection, roundId: string): Promise<MinutesRank[]> {
  const ranking = await rankingOf(db, roundId);
  const heads = await findAnyHeads(
    db,
    ranking.map(({ applicationId }) => applicationId),
  );
  return ranking.flatMap(({ applicationId, rank, reason }) => {
    const head = heads.get(applicationId);
    return head ? [{ applicationId, rank, reason, number: head.number, title: head.title }] : [];
  });
}

/** The same for the same words, in whatever order their keys come back from the database. */
export function hashOfMinutes(content: MinutesContent): string {
  const inOrder = JSON.stringify(content, (_, value: unknown) =>
    value !== null && typeof value === "object" && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
  return createHash("sha256").update(inOrder).digest("hex");
}

/**
 * Who is recused while a vote is on takes the own vote along, declared in the meeting or not; what was closed stays as
 * it was counted.
 */
export function countedVotes(
  { recusals, recusedIds }: Pick<RecordedCase, "recusals" | "recusedIds">,
  { votes, closedAt }: Pick<RecordedMotion, "votes" | "closedAt">,
): RecordedMotion["votes"] {
  const recused = new Set(
    closedAt === null
      ? recusedIds
      : recusals.flatMap(({ personId, at }) => (at <= closedAt ? personId : [])),
  );
  return votes.filter(({ personId }) => !recused.has(personId));
}

/** The name of somebody of the meeting. */
export function nameIn({ members }: Pick<RecordedPanel, "members">, id: string): string {
  return members.find(({ personId }) => personId === id)?.person.name ?? "";
}
