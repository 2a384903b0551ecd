import {
  type Client,
  type ExecuteOptions,
  SaveAnalysisSectionDocument,
  SaveApplicantSectionDocument,
  SaveDataPlanSectionDocument,
  SaveExhibitionSectionDocument,
  SaveExperienceSectionDocument,
  SaveFacilitiesSectionDocument,
  SavePeriodSectionDocument,
  SaveProjectSectionDocument,
  SaveSamplesSectionDocument,
  SaveScheduleSectionDocument,
  SaveSecuritySectionDocument,
  SaveTeamSectionDocument,
  SaveUndertakingsSectionDocument,
  SaveVenueSectionDocument,
  type SectionSavedFragment,
} from "@regolith/client";
import { EXHIBITION_KINDS, type SectionKey } from "@regolith/domain";
import { institutionIn } from "../../institutions/institution-value.ts";
import { readCount } from "./count-text.ts";
import { daysIn, flagsIn, itemInput, memberInput, stepInput, textsIn } from "./to-input.ts";
import { flagIn, type SectionWords, textIn } from "./words.ts";

/** Which section of which application, in the version that was written on. */
export interface SaveBase {
  readonly id: string;
  readonly expectedVersion: number;
}

type Save = (
  execute: Client,
  words: SectionWords,
  base: SaveBase,
  options: ExecuteOptions,
) => Promise<SectionSavedFragment>;

/** Sends a section's answers, each section to its own typed mutation. */
export const saveAnswers: Readonly<Record<SectionKey, Save>> = {
  APPLICANT: async (execute, { fields }, base, options) => {
    const names = [
      ...(["fullName", "nativeName", "position", "email", "telephone", "orcid"] as const),
      ...(["department", "address", "country"] as const),
    ];
    const { name: institution, id } = institutionIn(fields, "institution");
    const listed = { institution, institutionId: id || null };
    const input = { ...base, ...textsIn(fields, names), ...listed };
    return (await execute(SaveApplicantSectionDocument, { input }, options))
      .applicationSectionSaveApplicant;
  },
  TEAM: async (execute, { fields, rows }, base, options) => {
    const members = rows.map(memberInput);
    const input = { ...base, worksAlone: flagIn(fields, "worksAlone"), members };
    return (await execute(SaveTeamSectionDocument, { input }, options)).applicationSectionSaveTeam;
  },
  PROJECT: async (execute, { fields }, base, options) => {
    const names = ["title", "summary", "background", "objectives", "novelty"] as const;
    const input = { ...base, ...textsIn(fields, names) };
    return (await execute(SaveProjectSectionDocument, { input }, options))
      .applicationSectionSaveProject;
  },
  EXHIBITION: async (execute, { fields }, base, options) => {
    const kind = EXHIBITION_KINDS.find((known) => known === textIn(fields, "kind")) ?? null;
    const names = ["title", "summary", "purpose"] as const;
    const input = { ...base, kind, ...textsIn(fields, names) };
    return (await execute(SaveExhibitionSectionDocument, { input }, options))
      .applicationSectionSaveExhibition;
  },
  SAMPLES: async (execute, { rows }, base, options) => {
    const input = { ...base, items: rows.map(itemInput) };
    return (await execute(SaveSamplesSectionDocument, { input }, options))
      .applicationSectionSaveSamples;
  },
  ANALYSIS: async (execute, { rows }, base, options) => {
    const input = { ...base, steps: rows.map(stepInput) };
    return (await execute(SaveAnalysisSectionDocument, { input }, options))
      .applicationSectionSaveAnalysis;
  },
  VENUE: async (execute, { fields }, base, options) => {
    const names = ["venue", "address", "showcase", "climate", "light", "handling"] as const;
    const input = { ...base, ...textsIn(fields, names) };
    return (await execute(SaveVenueSectionDocument, { input }, options))
      .applicationSectionSaveVenue;
  },
  FACILITIES: async (execute, { fields }, base, options) => {
    const names = ["laboratories", "storage", "security", "transport", "returnPlan"] as const;
    const input = { ...base, ...textsIn(fields, names) };
    return (await execute(SaveFacilitiesSectionDocument, { input }, options))
      .applicationSectionSaveFacilities;
  },
  EXPERIENCE: async (execute, { fields }, base, options) => {
    const names = ["papers", "earlierLoans", "methodTests"] as const;
    const input = { ...base, ...textsIn(fields, names) };
    return (await execute(SaveExperienceSectionDocument, { input }, options))
      .applicationSectionSaveExperience;
  },
  SECURITY: async (execute, { fields }, base, options) => {
    const names = ["protection", "emergency", "insurer", "insuredSum", "insuranceCover"] as const;
    const input = { ...base, ...textsIn(fields, names) };
    return (await execute(SaveSecuritySectionDocument, { input }, options))
      .applicationSectionSaveSecurity;
  },
  PERIOD: async (execute, { fields }, base, options) => {
    const expectedVisitors = readCount(textIn(fields, "expectedVisitors"));
    const names = ["audience", "admission", "accompaniment"] as const;
    const input = { ...base, ...daysIn(fields), expectedVisitors, ...textsIn(fields, names) };
    return (await execute(SavePeriodSectionDocument, { input }, options))
      .applicationSectionSavePeriod;
  },
  SCHEDULE: async (execute, { fields }, base, options) => {
    const names = ["milestones", "funding", "fundingRestrictions", "exportControl"] as const;
    const input = { ...base, ...daysIn(fields), ...textsIn(fields, names) };
    return (await execute(SaveScheduleSectionDocument, { input }, options))
      .applicationSectionSaveSchedule;
  },
  DATA: async (execute, { fields }, base, options) => {
    const names = ["dataSharing", "repository", "publicationPlan"] as const;
    const input = { ...base, ...textsIn(fields, names) };
    return (await execute(SaveDataPlanSectionDocument, { input }, options))
      .applicationSectionSaveDataPlan;
  },
  UNDERTAKINGS: async (execute, { fields }, base, options) => {
    const names = [
      ...(["keepsLoanRules", "returnsMaterial", "reportsResults"] as const),
      ...(["acknowledgesOffice", "declaresTruth"] as const),
    ];
    const input = { ...base, ...flagsIn(fields, names), ...textsIn(fields, ["signature"]) };
    return (await execute(SaveUndertakingsSectionDocument, { input }, options))
      .applicationSectionSaveUndertakings;
  },
};
