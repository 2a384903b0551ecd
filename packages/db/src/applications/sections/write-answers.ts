import type { Answers, SectionKey } from "@regolith/domain";
import type { Connection } from "../../transaction.ts";
import type { WholeApplication } from "../application.ts";
import { writeItems, writeSteps, writeTeam } from "./write-rows.ts";

/** Where answers are written: whose, and when. */
export interface Writing {
  readonly tx: Connection;
  readonly application: Pick<WholeApplication, "id" | "answers" | "signedAt">;
  readonly now: Date;
}

type Writers = {
  readonly [Key in SectionKey]: (writing: Writing, answers: Answers[Key]) => Promise<void>;
};

/** Replaces the answers of one section. */
export async function writeAnswers<Key extends SectionKey>(
  writing: Writing,
  key: Key,
  answers: Answers[Key],
): Promise<void> {
  await WRITERS[key](writing, answers);
}

const WRITERS: Writers = {
  APPLICANT: async ({ tx, application }, answers) => {
    await tx.applicantAnswers.upsert(inPlace(application.id, answers));
  },
  TEAM: async ({ tx, application }, { worksAlone, members }) => {
    await tx.teamAnswers.upsert(inPlace(application.id, { worksAlone }));
    await writeTeam(tx, application.id, members);
  },
  PROJECT: async ({ tx, application }, answers) => {
    await tx.projectAnswers.upsert(inPlace(application.id, answers));
  },
  EXHIBITION: async ({ tx, application }, answers) => {
    await tx.exhibitionAnswers.upsert(inPlace(application.id, answers));
  },
  SAMPLES: ({ tx, application }, { items }) => writeItems(tx, application.id, items),
  ANALYSIS: ({ tx, application }, { steps }) => writeSteps(tx, application.id, steps),
  VENUE: async ({ tx, application }, answers) => {
    await tx.venueAnswers.upsert(inPlace(application.id, answers));
  },
  FACILITIES: async ({ tx, application }, answers) => {
    await tx.facilitiesAnswers.upsert(inPlace(application.id, answers));
  },
  EXPERIENCE: async ({ tx, application }, answers) => {
    await tx.experienceAnswers.upsert(inPlace(application.id, answers));
  },
  SECURITY: async ({ tx, application }, answers) => {
    await tx.securityAnswers.upsert(inPlace(application.id, answers));
  },
  PERIOD: async ({ tx, application }, answers) => {
    await tx.periodAnswers.upsert(inPlace(application.id, toDates(answers)));
  },
  SCHEDULE: async ({ tx, application }, answers) => {
    await tx.scheduleAnswers.upsert(inPlace(application.id, toDates(answers)));
  },
  DATA: async ({ tx, application }, answers) => {
    await tx.dataPlanAnswers.upsert(inPlace(application.id, answers));
  },
  UNDERTAKINGS: async ({ tx, application, now }, answers) => {
    const signedAt = signingTime(application, answers, now);
    await tx.undertakingsAnswers.upsert(inPlace(application.id, { ...answers, signedAt }));
  },
};

function inPlace<Row extends object>(applicationId: string, row: Row) {
  return { where: { applicationId }, update: row, create: { applicationId, ...row } };
}

function toDates<Days extends { startsOn: string | null; endsOn: string | null }>({
  startsOn,
  endsOn,
  ...rest
}: Days) {
  return { ...rest, startsOn: toDate(startsOn), endsOn: toDate(endsOn) };
}

function toDate(day: string | null): Date | null {
  return day === null ? null : new Date(`${day}T00:00:00Z`);
}

/** When this name was signed; writing another name signs again. */
function signingTime(
  { answers: { UNDERTAKINGS: before }, signedAt }: Writing["application"],
  { signature }: Answers["UNDERTAKINGS"],
  now: Date,
): Date | null {
  if (signature.trim() === "") return null;
  return signature === before.signature && signedAt !== null ? signedAt : now;
}
