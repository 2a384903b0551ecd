import { beijingDay } from "@regolith/domain";
import type { Prisma } from "@regolith/db";
import type { DemonstrationPerson } from "../people.ts";
import { daysBefore } from "../days.ts";
import type { ApplicationSpec, StandingAnswers } from "./spec.ts";

/** What one application answers, section by section; the samples and the plan stand elsewhere. */
export interface AnswerSource {
  readonly applicationId: string;
  readonly spec: ApplicationSpec;
  readonly standing: StandingAnswers;
  readonly person: DemonstrationPerson;
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
    country: person.country,
  };
}

export function teamRows(source: AnswerSource, nextId: () => string) {
  const { applicationId, standing } = source;
  return standing.team.map((member, position) => ({
    id: nextId(),
    ...{ applicationId, position, ...member },
  }));
}

export function projectRow({ applicationId, spec }: AnswerSource) {
  return { applicationId, ...spec.project };
}

export function facilitiesRow({ applicationId, standing }: AnswerSource) {
  return { applicationId, ...standing.facilities };
}

export function experienceRow({ applicationId, standing }: AnswerSource) {
  return { applicationId, ...standing.experience };
}

/** A year of work that starts three months after it was asked for. */
export function scheduleRow(source: AnswerSource): Prisma.ScheduleAnswersCreateManyInput {
  const { applicationId, spec, standing, submittedAt, now } = source;
  const asked = submittedAt ?? now;
  const day = (days: number) => new Date(beijingDay(daysBefore(asked, -days)));
  const { milestones } = spec;
  return {
    ...{ applicationId, milestones, ...standing.schedule },
    ...{ startsOn: day(90), endsOn: day(455) },
  };
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
