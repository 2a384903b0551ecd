import {
  EMPTY_ANSWERS,
  SECTION_KEYS,
  type Answers,
  type ItemAnswers,
  type SectionKey,
} from "@regolith/domain";
import { inTruth, requestableOf, unitMassOf } from "./requestable-sample.ts";
import type {
  ApplicationHead,
  ApplicationItem,
  ChangeRequest,
  ProposedPiChange,
  SavedSection,
  WholeApplication,
} from "./application.ts";
import type { HeadRow, ItemRow, PiChangeRow, WholeRow } from "./rows.ts";
import { toChangeRequest } from "./to-change-request.ts";
import { toMember, toTeamMember } from "./to-member.ts";

export function toHead(row: HeadRow): ApplicationHead {
  const { project, exhibition, teamMembers, events: _, piChanges: __, ...rest } = row;
  const { reviewAssignments, panelCases, conflicts, appeal, decisions, ...facts } = rest;
  const title = titleOf({ project, exhibition });
  return {
    ...facts,
    title,
    ...membersOf(row),
    ...committeeOf({ reviewAssignments, panelCases, conflicts, appeal, decisions }),
  };
}

export function toWhole(row: WholeRow): WholeApplication {
  const { id, number, version, type, status, statusBeforeChanges, statusSince } = row;
  const { personId, endorserId, confirmedById, roundId, formVersion, submittedAt, decidedAt } = row;
  const { createdAt, updatedAt, innerChanges, toldAt } = row;
  const { provenance, copiedFromId, improvesId } = row;
  return {
    ...{ id, number, version, type, status, statusBeforeChanges, statusSince },
    ...{ personId, endorserId, confirmedById, roundId, formVersion, submittedAt, decidedAt },
    ...{ createdAt, updatedAt, innerChanges, toldAt, provenance, copiedFromId, improvesId },
    title: titleOf(row),
    ...membersOf(row),
    ...committeeOf(row),
    answers: toAnswers(row),
    sections: toSections(row.sections),
    items: row.items.map(toItem),
    steps: row.analysisSteps.map(({ sample, ...step }) => ({
      ...step,
      sampleCode: sample?.code ?? null,
    })),
    members: row.teamMembers.map(toMember),
    signedAt: row.undertakings?.signedAt ?? null,
    changeRequest: openRequest(row),
    piChange: row.piChanges.map(toPiChange)[0] ?? null,
  };
}

/** Of the project or of the exhibition: an application has only one of them. */
function titleOf({ project, exhibition }: Pick<HeadRow, "project" | "exhibition">): string {
  return (project ?? exhibition)?.title ?? "";
}

function membersOf(
  row: Pick<HeadRow, "personId" | "teamMembers" | "events" | "piChanges">,
): Pick<ApplicationHead, "memberIds" | "formerIds" | "teamEmails"> {
  const { personId: piId, teamMembers, events, piChanges } = row;
  const memberIds = teamMembers.flatMap(({ personId }) => personId ?? []);
  const present = new Set([piId, ...memberIds]);
  const joined = events.flatMap(({ actorId }) => actorId ?? []);
  const pis = piChanges.flatMap(({ state, formerId }) => (state === "DONE" ? formerId : []));
  return {
    memberIds,
    formerIds: [...new Set([...pis, ...joined])].filter((id) => !present.has(id)),
    teamEmails: teamMembers.flatMap(({ email, state }) => (state === "DECLINED" ? [] : email)),
  };
}

function committeeOf({
  reviewAssignments,
  panelCases,
  conflicts,
  appeal,
  decisions,
}: Pick<HeadRow, "reviewAssignments" | "panelCases" | "conflicts" | "appeal" | "decisions">): Pick<
  ApplicationHead,
  "reviewerIds" | "voterIds" | "conflictedIds" | "deciderIds" | "appeal"
> {
  const idsOf = (rows: readonly { readonly personId: string }[]) => [
    ...new Set(rows.map(({ personId }) => personId)),
  ];
  return {
    reviewerIds: idsOf(reviewAssignments),
    voterIds: idsOf(panelCases.flatMap(({ panel }) => panel.members)),
    conflictedIds: idsOf(conflicts),
    deciderIds: idsOf(decisions),
    appeal: appeal?.state ?? null,
  };
}

function toAnswers(row: WholeRow): Answers {
  return {
    APPLICANT: row.applicant ?? EMPTY_ANSWERS.APPLICANT,
    TEAM: {
      worksAlone: row.team?.worksAlone ?? false,
      members: row.teamMembers.map(toTeamMember),
    },
    PROJECT: row.project ?? EMPTY_ANSWERS.PROJECT,
    EXHIBITION: row.exhibition ?? EMPTY_ANSWERS.EXHIBITION,
    SAMPLES: { items: row.items.map(toItemAnswers) },
    ANALYSIS: { steps: row.analysisSteps.map(({ sample: _, ...step }) => step) },
    VENUE: row.venue ?? EMPTY_ANSWERS.VENUE,
    FACILITIES: row.facilities ?? EMPTY_ANSWERS.FACILITIES,
    EXPERIENCE: row.experience ?? EMPTY_ANSWERS.EXPERIENCE,
    SECURITY: row.security ?? EMPTY_ANSWERS.SECURITY,
    PERIOD: row.period === null ? EMPTY_ANSWERS.PERIOD : withDays(row.period),
    SCHEDULE: row.schedule === null ? EMPTY_ANSWERS.SCHEDULE : withDays(row.schedule),
    DATA: row.dataPlan ?? EMPTY_ANSWERS.DATA,
    UNDERTAKINGS: toUndertakings(row.undertakings),
  };
}

function withDays<Row extends { startsOn: Date | null; endsOn: Date | null }>(row: Row) {
  return { ...row, startsOn: toDay(row.startsOn), endsOn: toDay(row.endsOn) };
}

function toDay(date: Date | null): string | null {
  return date === null ? null : date.toISOString().slice(0, 10);
}

function toUndertakings(row: WholeRow["undertakings"]): Answers["UNDERTAKINGS"] {
  if (row === null) return EMPTY_ANSWERS.UNDERTAKINGS;
  const { signedAt: _, ...answers } = row;
  return answers;
}

function toItemAnswers({ sampleId, sample, ...row }: ItemRow): ItemAnswers {
  return {
    sampleId,
    sampleCode: sample.code,
    requestMode: sample.requestMode,
    unitMassUg: unitMassOf(sample),
    minimumUg: row.minimumUg,
    optimumUg: row.optimumUg,
    reason: row.reason,
    acceptsEquivalent: row.acceptsEquivalent,
    equivalenceCriteria: row.equivalenceCriteria,
    equivalenceNote: row.equivalenceNote,
    preparation: row.preparation,
  };
}

function toItem(row: ItemRow): ApplicationItem {
  const { id, state, grantedUg, grantedSampleId, decisionNote, sample } = row;
  const { feasibility, feasibleUg, feasibilityNote, equivalentId } = row;
  return {
    ...toItemAnswers(row),
    ...{ id, state, grantedUg, grantedSampleId, decisionNote },
    ...{ feasibility, feasibleUg, feasibilityNote, equivalentId },
    requestable: requestableOf(sample),
    inTruth: inTruth(sample),
  };
}

function toSections(rows: WholeRow["sections"]): Readonly<Record<SectionKey, SavedSection>> {
  const saved = new Map(rows.map(({ key, version, savedAt }) => [key, { version, savedAt }]));
  const entries = SECTION_KEYS.map((key) => [key, saved.get(key) ?? NEVER_SAVED] as const);
  return Object.fromEntries(entries) as Record<SectionKey, SavedSection>;
}

const NEVER_SAVED: SavedSection = { version: 0, savedAt: null };

/** Nobody waits for changes of what was withdrawn or declined meanwhile. */
function openRequest({ status, changeRequests }: WholeRow): ChangeRequest | null {
  const open = status === "CHANGES_REQUESTED" ? changeRequests[0] : undefined;
  return open === undefined ? null : toChangeRequest(open);
}

/** With the names both go by now. */
export function toPiChange(row: PiChangeRow): ProposedPiChange {
  const { former, successor, applicationId: _id, decidedById: _decider, ...facts } = row;
  return { ...facts, formerName: former.name, successorName: successor.name };
}
