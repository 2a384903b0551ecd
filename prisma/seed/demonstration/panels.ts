import {
  beginPanel,
  castVote,
  closePanel,
  closeVote,
  findPanels,
  hashOfMinutes,
  insertPanel,
  lockRanking,
  minutesOf,
  openCase,
  putMotion,
  rankingOf,
  recordRanking,
  saveNotes,
  setAgenda,
  setPresence,
  type RecordedCase,
  type RecordedPanel,
} from "@regolith/db";
import {
  DAY_MS,
  quorumFor,
  tallyOf,
  votersOf,
  type MinutesContent,
  type MinutesRank,
  type MotionKind,
  type Vote,
} from "@regolith/domain";
import { idOf, type Ids, type SeedContext } from "../context.ts";
import { daysBefore } from "../days.ts";
import { MeetingClock, MINUTE_MS, morningOf } from "./meeting-clock.ts";

const MEMBERS = ["chair", "reviewer", "reviewer2", "reviewer3"];
const PLACE = "Room 3 · 第三会议室 (DEMONSTRATION 演示数据)";

/** What was decided of an application from the panel; null while it waits there. */
interface Case {
  readonly applicationId: string;
  readonly roundId: string;
  readonly shortlistedAt: Date;
  readonly decidedAt: Date | null;
  readonly kind: MotionKind;
}

/** So long before the meeting that is in session was its agenda written; what came before the panel later waits. */
const AGENDA_DAYS = 5.5;

/**
 * Meetings for what the invented applications went through: of each round a closed one with minutes for those that
 * were decided on, one that is in session for those that wait, and one that is prepared for those that came last.
 */
export async function seedPanels(context: SeedContext, people: Ids): Promise<void> {
  const cases = await casesOf(context);
  for (const own of Map.groupBy(cases, ({ roundId }) => roundId).values()) {
    const decided = own.filter(({ decidedAt }) => decidedAt !== null);
    if (decided.length > 0) await closedMeeting(context, people, decided);
    const waiting = own.filter(({ decidedAt }) => decidedAt === null);
    const agendaAt = daysBefore(context.now, AGENDA_DAYS);
    const [inTime = [], late = []] = [true, false].map((isInTime) =>
      waiting.filter(({ shortlistedAt }) => shortlistedAt < agendaAt === isInTime),
    );
    if (inTime.length > 0) await meetingInSession(context, people, inTime);
    if (late.length > 0) await preparedMeeting(context, people, late);
  }
}

const KINDS: Readonly<Record<string, MotionKind>> = {
  ...{ RECOMMEND: "RECOMMEND", RESERVE: "RESERVE", DECLINE: "DECLINE" },
};

async function casesOf({ tx }: SeedContext): Promise<Case[]> {
  const rows = await tx.application.findMany({
    where: { events: { some: { action: "SHORTLIST" } }, roundId: { not: null } },
    include: { events: { orderBy: [{ at: "asc" }, { id: "asc" }] } },
    orderBy: { number: "asc" },
  });
  return rows.flatMap(({ id: applicationId, roundId, status, events }) => {
    const shortlisted = events.findLast(({ action }) => action === "SHORTLIST");
    const decided = events.find(
      ({ fromStatus, action }) => fromStatus === "PANEL" && action in KINDS,
    );
    if (shortlisted === undefined || roundId === null) return [];
    // Taken back before the panel met.
    if (decided === undefined && status !== "PANEL") return [];
    const kind = KINDS[decided?.action ?? "RECOMMEND"] ?? "RECOMMEND";
    const moments = { shortlistedAt: shortlisted.at, decidedAt: decided?.at ?? null };
    return [{ applicationId, roundId, ...moments, kind }];
  });
}

/** Held as soon as all its cases were before the panel. */
async function closedMeeting(context: SeedContext, people: Ids, all: readonly Case[]) {
  const first = Math.min(...all.map(({ decidedAt }) => decidedAt?.getTime() ?? Infinity));
  const cases = all.filter(({ shortlistedAt }) => shortlistedAt.getTime() < first);
  const from = Math.max(...cases.map(({ shortlistedAt }) => shortlistedAt.getTime()));
  const clock = new MeetingClock(morningOf(new Date(from + (first - from) / 2)));
  const panel = await begun(context, people, { cases, clock });
  for (const [index, one] of panel.cases.entries()) {
    const { kind = "RECOMMEND" } = cases[index] ?? {};
    await decide(context, panel.id, one, { kind, clock });
  }
  const over = await read(context, panel.id);
  const by = clock.by(over.presiderId);
  const written = await minutesOf(context.tx, { ...over, closedAt: by.at });
  const content = { ...written, ranking: rankedThen(written) };
  await closePanel(context.tx, over.id, { content, sha256: hashOfMinutes(content) }, by);
}

/** As it was then: those recommended, in the order of the agenda. Since then they were decided on. */
function rankedThen({ cases }: MinutesContent): MinutesRank[] {
  const recommended = cases.flatMap(({ applicationId, number, title, motions }) => {
    const last = motions.at(-1);
    return last?.kind === "RECOMMEND"
      ? [{ applicationId, number, title, reason: last.reasons }]
      : [];
  });
  return recommended.map((one, index) => ({ ...one, rank: index + 1 }));
}

/** All but the last case are voted on; that one is on, and some have voted. */
async function meetingInSession(context: SeedContext, people: Ids, cases: readonly Case[]) {
  const clock = new MeetingClock(new Date(context.now.getTime() - 90 * MINUTE_MS));
  const panel = await begun(context, people, { cases, clock });
  const last = panel.cases.at(-1);
  for (const one of panel.cases.slice(0, -1)) {
    await decide(context, panel.id, one, { kind: "RECOMMEND", clock });
  }
  await rankOnce(context, panel, clock);
  if (last !== undefined) await discuss(context, panel, last, clock);
}

/** Tomorrow: nobody is there yet, and the agenda can be changed. */
async function preparedMeeting(context: SeedContext, people: Ids, cases: readonly Case[]) {
  const tomorrow = morningOf(new Date(context.now.getTime() + DAY_MS));
  const preparedAt = new Date(context.now.getTime() - 60 * MINUTE_MS);
  await prepared(context, people, { cases, meetsAt: tomorrow, preparedAt });
}

interface Preparing {
  readonly cases: readonly Case[];
  readonly meetsAt: Date;
  readonly preparedAt: Date;
}

async function prepared(
  { tx, nextId }: SeedContext,
  people: Ids,
  { cases, meetsAt, preparedAt: at }: Preparing,
) {
  const id = nextId();
  const memberIds = MEMBERS.map((name) => idOf(people, `${name}@demo.test`));
  const [presiderId = ""] = memberIds;
  const office = { actorId: idOf(people, "secretariat@demo.test"), at };
  const [roundId = ""] = cases.map((one) => one.roundId);
  const facts = { meetsAt, place: PLACE, memberIds, presiderId };
  await insertPanel(tx, { id, roundId, facts, provenance: "DEMONSTRATION" }, office);
  const applicationIds = cases.map(({ applicationId }) => applicationId);
  await setAgenda(tx, id, applicationIds, office);
  return { id, memberIds, presiderId };
}

/** Everybody came, and the chair began. */
async function begun(
  context: SeedContext,
  people: Ids,
  { cases, clock }: { readonly cases: readonly Case[]; readonly clock: MeetingClock },
): Promise<RecordedPanel> {
  const { tx } = context;
  const meetsAt = clock.start;
  const preparedAt = new Date(meetsAt.getTime() - 30 * MINUTE_MS);
  const { id, memberIds, presiderId } = await prepared(context, people, {
    ...{ cases, meetsAt, preparedAt },
  });
  for (const personId of memberIds) {
    const seat = { personId, presentAt: null };
    await setPresence(tx, id, seat, { isPresent: true, ...clock.by(personId) });
  }
  await beginPanel(tx, id, clock.by(presiderId));
  return read(context, id);
}

/** Opens, discusses and votes on a case, where the quorum is met without those in conflict. */
async function decide(
  context: SeedContext,
  panelId: string,
  { id }: RecordedCase,
  { kind, clock }: { readonly kind: MotionKind; readonly clock: MeetingClock },
): Promise<void> {
  const { tx } = context;
  const opened = await put(context, panelId, id, { kind, clock });
  if (opened === null) return;
  const { panel, one, motionId } = opened;
  const votes = votersOf(panel, one).map(({ personId }, index) => ({
    ...{ personId, vote: index === 2 ? "ABSTAIN" : "FOR" },
  })) satisfies { personId: string; vote: Vote }[];
  for (const { personId, vote } of votes) {
    await castVote(tx, panelId, { caseId: id, motionId, vote }, clock.by(personId));
  }
  const { present, needed } = quorumFor(panel, one, panel.policy);
  const isCarried = tallyOf(votes).for > 0;
  const outcome = { result: isCarried ? "CARRIED" : "LOST", isByPresider: false } as const;
  const closed = { caseId: id, motion: { id: motionId }, ...outcome, present, needed };
  await closeVote(tx, panelId, closed, clock.by(panel.presiderId));
}

/** The case that is on: a motion is put, and the first have voted. */
async function discuss(
  context: SeedContext,
  { id: panelId }: RecordedPanel,
  { id }: RecordedCase,
  clock: MeetingClock,
): Promise<void> {
  const opened = await put(context, panelId, id, { kind: "RECOMMEND", clock });
  if (opened === null) return;
  const [first] = votersOf(opened.panel, opened.one);
  if (first === undefined) return;
  const vote = { caseId: id, motionId: opened.motionId, vote: "FOR" } as const;
  await castVote(context.tx, panelId, vote, clock.by(first.personId));
}

async function put(
  context: SeedContext,
  panelId: string,
  caseId: string,
  { kind, clock }: { readonly kind: MotionKind; readonly clock: MeetingClock },
) {
  const { tx } = context;
  const found = await read(context, panelId);
  const waiting = caseIn(found, caseId);
  const leads = votersOf(found, waiting).some(({ personId }) => personId === found.presiderId);
  if (!leads || !quorumFor(found, waiting, found.policy).isMet) return null;
  await openCase(tx, panelId, waiting, clock.by(found.presiderId));
  await saveNotes(tx, panelId, { id: caseId, notes: NOTES }, clock.by(found.presiderId));
  const reasonCode = kind === "DECLINE" ? "INSUFFICIENT_JUSTIFICATION" : null;
  const motion = { id: caseId, kind, reasonCode, reasons: REASONS[kind] } as const;
  await putMotion(tx, panelId, motion, clock.by(found.presiderId));
  const panel = await read(context, panelId);
  const one = caseIn(panel, caseId);
  return { panel, one, motionId: one.motions.at(-1)?.id ?? "" };
}

const NOTES =
  "The written reviews agree on the question. Asked: whether less mass would do. Answer of the chief reviewer: the minimum would answer the main question.";

const REASONS: Readonly<Record<MotionKind, string>> = {
  RECOMMEND: "A clear question that needs this material, by a team that has shown its methods.",
  RESERVE: "A good question; the stock of this round does not reach.",
  DECLINE: "The question can be answered on material that is less rare.",
};

/** Where two or more are recommended, the last was moved up once. */
async function rankOnce(
  { tx }: SeedContext,
  { id: panelId, roundId, presiderId }: RecordedPanel,
  clock: MeetingClock,
): Promise<void> {
  const ranking = (await rankingOf(tx, roundId)).map(({ applicationId }) => applicationId);
  const [second, first] = [ranking.at(-1), ranking.at(-2)];
  if (first === undefined || second === undefined) return;
  const version = (await lockRanking(tx, roundId)) + 1;
  const reason = "Needs the material before it ages further; both are recommended alike.";
  const moved = {
    applicationIds: [...ranking.slice(0, -2), second, first],
    movedId: second,
    reason,
  };
  await recordRanking(tx, { roundId, panelId, version, ...moved }, clock.by(presiderId));
}

async function read({ tx }: SeedContext, id: string): Promise<RecordedPanel> {
  const panel = (await findPanels(tx, [id])).get(id);
  if (panel === undefined) throw new Error("A meeting that was written is there");
  return panel;
}

function caseIn({ cases }: RecordedPanel, id: string): RecordedCase {
  const one = cases.find((found) => found.id === id);
  if (one === undefined) throw new Error("A case that was written is there");
  return one;
}
