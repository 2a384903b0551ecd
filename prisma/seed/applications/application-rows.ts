import { sectionsOf } from "@regolith/domain";
import type { Prisma } from "@regolith/db";
import { daysBefore } from "../days.ts";
import { titleOf } from "./spec.ts";
import type { WholeApplication } from "./whole-application.ts";

const FORM_VERSION = 1;
/** How often each section was saved. */
const SAVES = 2;

/** The row of one application; `earlier` are those begun before it. */
export function applicationRow(
  whole: WholeApplication,
  earlier: readonly WholeApplication[],
): Prisma.ApplicationCreateManyInput {
  const { id, number, personId, roundId, endorserId, createdAt, spec, story, saved } = whole;
  const { status, statusBeforeChanges, statusSince, submittedAt, decidedAt, events } = story;
  const { confirmedById } = story;
  return {
    ...{ id, number, personId, roundId, endorserId, createdAt },
    ...{ status, statusBeforeChanges, statusSince, submittedAt, decidedAt, confirmedById },
    ...origin(whole, earlier),
    type: spec.type,
    // Every save and every move but the first, which created it, raises the version, and so do proposing and agreeing.
    version: saved.length * SAVES + events.length + (spec.successor === undefined ? 0 : 2),
    formVersion: FORM_VERSION,
    updatedAt: latest(statusSince, savedAt(whole)),
    provenance: "DEMONSTRATION",
  };
}

/** What it was copied from, to do better. */
function origin({ spec: { improves } }: WholeApplication, earlier: readonly WholeApplication[]) {
  if (improves === undefined) return {};
  const source = earlier.find(({ spec }) => titleOf(spec) === improves);
  if (source === undefined) throw new Error(`Not seeded: ${improves}`);
  return { copiedFromId: source.id, improvesId: source.id };
}

export function sectionRows(whole: WholeApplication): Prisma.ApplicationSectionCreateManyInput[] {
  return sectionsOf(whole.spec.type).map((key) => {
    const isSaved = whole.saved.includes(key);
    return {
      applicationId: whole.id,
      key,
      version: isSaved ? SAVES : 0,
      savedAt: isSaved ? savedAt(whole) : null,
    };
  });
}

/** The day after the draft was begun, and not after it was sent. */
function savedAt({ createdAt, story, source }: WholeApplication): Date {
  const dayAfter = daysBefore(createdAt, -1);
  const end = story.submittedAt ?? source.now;
  return dayAfter < end ? dayAfter : end;
}

function latest(one: Date, other: Date): Date {
  return one > other ? one : other;
}
