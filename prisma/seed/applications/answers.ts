import { beijingDay } from "@regolith/domain";
import type { Prisma } from "@regolith/db";
import type { DemonstrationPerson } from "../people.ts";
import { daysBefore } from "../days.ts";
import type { ApplicationSpec, ResearchSpec, StandingAnswers, WelfareSpec } from "./spec.ts";

/** What one application answers, section by section; the samples and the plan stand elsewhere. */
export interface AnswerSource {
  readonly applicationId: string;
  readonly spec: ApplicationSpec;
  readonly standing: StandingAnswers;
  readonly person: DemonstrationPerson;
  /** Where the person works, in the directory. */
  readonly institutionId: string | null;
  readonly submittedAt: Date | null;
  readonly now: Date;
}

export function applicantRow(source: AnswerSource): Prisma.ApplicantAnswersCreateManyInput {
  const { applicationId, standing, person } = source;
  const { position, telephone, department, address } = standing;
  return {
    ...{ applicationId, position, telephone, department, address },
    fullName: person.name,
    nativeName: person.nativeName ?? "",
    email: person.email,
    institution: standing.institution ?? person.institution,
    institutionId: source.institutionId,
    country: person.country,
  };
}

export function projectRow({ applicationId, spec }: AnswerSource) {
  return { applicationId, ...research(spec).project };
}

export function exhibitionRow({ applicationId, spec }: AnswerSource) {
  return { applicationId, ...welfare(spec).exhibition };
}

export function venueRow({ applicationId, spec }: AnswerSource) {
  return { applicationId, ...welfare(spec).venue };
}

export function securityRow({ applicationId, spec }: AnswerSource) {
  return { applicationId, ...welfare(spec).security };
}

export function periodRow(source: AnswerSource): Prisma.PeriodAnswersCreateManyInput {
  const { applicationId, spec } = source;
  const { startsInDays, lastsDays, ...answers } = welfare(spec).period;
  return {
    ...{ applicationId, ...answers },
    startsOn: dayAfterAsking(source, startsInDays),
    endsOn: dayAfterAsking(source, startsInDays + lastsDays),
  };
}

export function facilitiesRow({ applicationId, standing }: AnswerSource) {
  return { applicationId, ...standing.facilities };
}

export function experienceRow({ applicationId, standing }: AnswerSource) {
  return { applicationId, ...standing.experience };
}

/** A year of work that starts three months after it was asked for; an exhibition has its days elsewhere. */
export function scheduleRow(source: AnswerSource): Prisma.ScheduleAnswersCreateManyInput {
  const { applicationId, spec, standing } = source;
  const { milestones, type } = spec;
  const answers = { applicationId, milestones, ...standing.schedule };
  if (type === "PUBLIC_WELFARE") return answers;
  const [startsOn, endsOn] = [dayAfterAsking(source, 90), dayAfterAsking(source, 455)];
  return { ...answers, startsOn, endsOn };
}

function dayAfterAsking({ submittedAt, now }: AnswerSource, days: number): Date {
  return new Date(beijingDay(daysBefore(submittedAt ?? now, -days)));
}

export function dataPlanRow({ applicationId, standing }: AnswerSource) {
  return { applicationId, ...standing.dataPlan };
}

/** Signed at the moment of submission, with the name given. */
export function undertakingsRow(source: AnswerSource): Prisma.UndertakingsAnswersCreateManyInput {
  return {
    applicationId: source.applicationId,
    ...{ keepsLoanRules: true, returnsMaterial: true, reportsResults: true },
    ...{ acknowledgesOffice: true, declaresTruth: true },
    signature: source.person.name,
    signedAt: source.submittedAt,
  };
}

function research(spec: ApplicationSpec): ResearchSpec {
  if (spec.type !== "RESEARCH") throw new Error(`${spec.exhibition.title} is no research`);
  return spec;
}

function welfare(spec: ApplicationSpec): WelfareSpec {
  if (spec.type !== "PUBLIC_WELFARE") throw new Error(`${spec.project.title} is no exhibition`);
  return spec;
}
