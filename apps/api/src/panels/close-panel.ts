import { createHash } from "node:crypto";
import {
  closePanel,
  rankingOf,
  findAnyHeads,
  type Connection,
  type RecordedPanel,
} from "@regolith/db";
import {
  closingProblems,
  ok,
  POLICY_V1,
  presidingProblems,
  problem,
  quorumOf,
  refused,
  tallyOf,
  type MinutesCase,
  type MinutesContent,
  type MinutesRank,
  type Result,
} from "@regolith/domain";
import type { Acting } from "../applications/acting.ts";
import { byOf, changePanel } from "./change-panel.ts";
import type { PanelChange } from "./prepare-panel.ts";
import { countedVotes, nameIn } from "./show-panel.ts";

/** The presiding chair closes the meeting: the minutes are written as it stands, signed, and stay so. */
export async function closeMeeting(
  acting: Acting,
  { id, expectedVersion }: PanelChange,
): Promise<Result<string>> {
  return changePanel(acting, id, async (tx, panel) => {
    const problems = [
      ...presidingProblems(panel, acting.actor.id),
      ...closingProblems(panel, panel.cases),
    ];
    if (problems.length > 0) return refused(...problems);
    if (panel.version !== expectedVersion) return refused(problem("STALE"));
    const content = await minutesOf(tx, { ...panel, closedAt: acting.now });
    const minutes = { content, sha256: hashOf(content) };
    await closePanel(tx, panel.id, minutes, byOf(acting));
    return ok(undefined);
  });
}

/** What the minutes of a meeting say as it stands. */
export async function minutesOf(db: Connection, panel: RecordedPanel): Promise<MinutesContent> {
  const { round, meetsAt, place, begunAt, closedAt, members } = panel;
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
    quorum: { members: members.length, needed: quorumOf(members.length, POLICY_V1) },
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
    motions: one.motions.map((motion) => {
      const { kind, reasonCode, reasons, result, isByPresider, present, needed } = motion;
      const figures = tallyOf(countedVotes(one, motion));
      return { kind, reasonCode, reasons, result, isByPresider, present, needed, ...figures };
    }),
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
export function hashOf(content: MinutesContent): string {
  const inOrder = JSON.stringify(content, (_, value: unknown) =>
    value !== null && typeof value === "object" && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
  return createHash("sha256").update(inOrder).digest("hex");
}
