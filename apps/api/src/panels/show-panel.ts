import {
  countedVotes,
  nameIn,
  type RecordedCase,
  type RecordedMotion,
  type RecordedPanel,
} from "@regolith/db";
import {
  holds,
  leadingProblems,
  memberOf,
  openMotion,
  preparesPanels,
  presidingProblems,
  quorumFor,
  quorumOf,
  seesCase,
  standingVotes,
  takingOutProblems,
  tallyOf,
  votingProblems,
  type Actor,
  type CaseState,
} from "@regolith/domain";
import { Application } from "../applications/application.types.ts";
import { toGlobalId } from "../graphql/global-id.ts";
import type { PanelCase, PanelMotion } from "./panel-case.types.ts";
import { showConsent } from "./show-consent.ts";
import type { Panel, PanelMember } from "./panel.types.ts";

/** A meeting as one viewer may see it, who knows of it. */
export function showPanel(panel: RecordedPanel, actor: Actor): Panel {
  const { id, round, meetsAt, place, state, version, begunAt, closedAt, minutes } = panel;
  const presides = presidingProblems(panel, actor.id).length === 0;
  const prepares = preparesPanels(actor);
  return {
    ...{ __typename: "Panel", id: toGlobalId("Panel", id), provenance: panel.provenance },
    roundId: toGlobalId("Round", panel.roundId),
    ...{ roundCode: round.code, roundName: { en: round.nameEn, zh: round.nameZh } },
    ...{ meetsAt, place, state, version, begunAt, closedAt },
    quorum: quorumOf(panel.members.length, panel.policy),
    consent: showConsent(panel, actor),
    members: panel.members.map((member) => showMember(panel, member, actor)),
    cases: panel.cases.map((one) => showCase(panel, one, actor)),
    canPrepare: prepares && state === "PREPARED",
    canMarkOthers: (prepares || presides) && state !== "CLOSED",
    canBegin: presides && state === "PREPARED",
    canClose: presides && state === "IN_SESSION",
    minutes: minutes && {
      ...{ sha256: minutes.sha256, signedAt: minutes.signedAt },
      signedBy: nameIn(panel, minutes.signedById),
    },
  };
}

function showMember(
  panel: RecordedPanel,
  { personId, person, roles, isPresent, presentAt, leftAt }: RecordedPanel["members"][number],
  actor: Actor,
): PanelMember {
  return {
    ...{ personId: toGlobalId("Person", personId), name: person.name, isPresent },
    ...{ institution: person.institution, presentAt, leftAt },
    isChair: holds({ roles }, "CHAIR"),
    isPresiding: personId === panel.presiderId,
    isViewer: personId === actor.id,
  };
}

function showCase(panel: RecordedPanel, one: RecordedCase, actor: Actor): PanelCase {
  const head = {
    id: toGlobalId("PanelCase", one.id),
    place: one.position + 1,
    version: one.version,
  };
  if (!seesCase(one, one.application, actor)) {
    return { ...head, ...CLOSED_CASE, state: stateForRecused(one.state) };
  }
  const isMember = memberOf(panel, actor.id) !== null;
  const canLead = leadingProblems(panel, one, actor.id).length === 0;
  const isOpen = one.state === "WAITING" || one.state === "ON";
  const open = openMotion(one);
  const motions = one.motions.map((motion) => showMotion(panel, one, motion, actor));
  return {
    ...{ ...head, state: one.state, isClosedForViewer: false, canLead },
    application: new Application(one.application),
    presidedBy: one.presiderId === null ? null : nameIn(panel, one.presiderId),
    ...{ openedAt: one.openedAt, notes: one.notes, notesVersion: one.notesVersion },
    deferral: one.deferral,
    recused: one.recusedIds.map((id) => nameIn(panel, id)),
    quorum: quorumFor(panel, one, panel.policy),
    motions,
    openMotion: motions.find(({ closedAt }) => closedAt === null) ?? null,
    canVote: open !== null && canVote(panel, one, { motionId: open.id, actorId: actor.id }),
    canWriteNotes: panel.state === "IN_SESSION" && isOpen && (preparesPanels(actor) || canLead),
    canRecuse: panel.state !== "CLOSED" && isMember && isOpen,
    canTakeOut: takingOutProblems(panel, one, actor.id).length === 0,
    toCarryOut: toCarryOut(one, actor),
  };
}

/** How a case looks to whom it is closed for: that it is there, and no more. */
const CLOSED_CASE = {
  ...{ isClosedForViewer: true, application: null, presidedBy: null, openedAt: null },
  ...{ notes: "", notesVersion: 0, deferral: "", recused: [], quorum: null, motions: [] },
  ...{ openMotion: null, canLead: false, canVote: false, canTakeOut: false, canWriteNotes: false },
  ...{ canRecuse: false, toCarryOut: null },
} as const;

/** When to come back, but not how it ended. */
function stateForRecused(state: CaseState): CaseState {
  return state === "WAITING" || state === "ON" ? state : "DONE";
}

function canVote(
  panel: RecordedPanel,
  one: RecordedCase,
  by: { readonly motionId: string; readonly actorId: string },
): boolean {
  return votingProblems(panel, one, { ...by, policy: panel.policy }).length === 0;
}

/** What the chair can carry out now: the last motion carried, while the application is before the panel. */
function toCarryOut(one: RecordedCase, actor: Actor): PanelCase["toCarryOut"] {
  const carried = one.motions.findLast(({ result }) => result === "CARRIED");
  const { status, statusSince } = one.application;
  if (carried?.closedAt == null || !holds(actor, "CHAIR") || status !== "PANEL") return null;
  return carried.closedAt >= statusSince ? carried.kind : null;
}

function showMotion(
  panel: RecordedPanel,
  one: RecordedCase,
  motion: RecordedMotion,
  actor: Actor,
): PanelMotion {
  const { kind, reasonCode, reasons, putAt, closedAt, result, isByPresider } = motion;
  const counted = countedVotes(one, motion);
  const votes = standingVotes(counted);
  const isDecided = result !== null;
  const isTakenOut = closedAt !== null && !isDecided;
  return {
    ...{ id: toGlobalId("PanelMotion", motion.id), kind, reasonCode, reasons, putAt, closedAt },
    ...{ result, isByPresider, putBy: nameIn(panel, motion.putById) },
    votedCount: votes.size,
    myVote: votes.get(actor.id) ?? null,
    isTogether: motion.consentId !== null,
    takenOutBy: isTakenOut ? nameIn(panel, motion.closedById ?? "") : null,
    // Nobody votes by how others did: they are shown once it is over. What was taken out was not decided.
    tally: isDecided ? tallyOf(counted) : null,
    votes: isDecided
      ? [...votes].map(([personId, vote]) => ({ name: nameIn(panel, personId), vote }))
      : [],
  };
}
