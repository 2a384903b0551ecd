import {
  EMPTY_ANSWERS,
  sectionsOf,
  type ApplicantAnswers,
  type ApplicationType,
  type Provenance,
} from "@regolith/domain";
import type { Connection } from "../transaction.ts";
import { nextNumber } from "./application-number.ts";
import { recordSection } from "./save-section.ts";
import { recordEvent } from "./record-event.ts";

export interface NewApplication {
  readonly id: string;
  readonly personId: string;
  readonly type: ApplicationType;
  readonly roundId: string | null;
  readonly formVersion: number;
  readonly provenance: Provenance;
  readonly applicant: ApplicantAnswers;
  readonly now: Date;
  readonly copiedFromId?: string;
  readonly improvesId?: string | null;
}

/** Writes a draft with its number and its first event. */
export async function insertApplication(tx: Connection, draft: NewApplication): Promise<void> {
  const { applicant, now, ...facts } = draft;
  const number = await nextNumber(tx, now);
  await tx.application.create({
    data: {
      ...facts,
      number,
      status: "DRAFT",
      statusSince: now,
      createdAt: now,
      updatedAt: now,
      sections: { create: sectionsOf(draft.type).map((key) => ({ key })) },
      applicant: { create: applicant },
    },
  });
  await recordEvent(tx, {
    applicationId: draft.id,
    action: "CREATE",
    from: null,
    to: "DRAFT",
    actorId: draft.personId,
    at: now,
  });
}

/** Calls a new draft by a title that was said before. */
export async function titleDraft(
  tx: Connection,
  id: string,
  { type, title, now }: { readonly type: ApplicationType; readonly title: string; now: Date },
): Promise<void> {
  const application = { id, answers: EMPTY_ANSWERS, signedAt: null };
  if (type === "RESEARCH") {
    const answers = { ...EMPTY_ANSWERS.PROJECT, title };
    return recordSection(tx, application, { key: "PROJECT", answers, now });
  }
  const answers = { ...EMPTY_ANSWERS.EXHIBITION, title };
  return recordSection(tx, application, { key: "EXHIBITION", answers, now });
}

/** How many drafts somebody has, while nobody else can begin one for them until the transaction ends. */
export async function countDrafts(tx: Connection, personId: string): Promise<number> {
  await tx.$queryRaw`select from "Person" where "id" = ${personId}::uuid for no key update`;
  return tx.application.count({ where: { personId, status: "DRAFT" } });
}
