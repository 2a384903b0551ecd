import {
  ApplicationAnswersDocument,
  type Client,
  type EquivalenceCriterion,
  SaveAnalysisSectionDocument,
  SaveApplicantSectionDocument,
  SaveDataPlanSectionDocument,
  SaveExperienceSectionDocument,
  SaveFacilitiesSectionDocument,
  SaveProjectSectionDocument,
  SaveSamplesSectionDocument,
  SaveScheduleSectionDocument,
  SaveTeamSectionDocument,
  SaveUndertakingsSectionDocument,
  type SectionKey,
} from "@regolith/client";
import { powder, proposal } from "./proposal.ts";

/** A sample asked for: whole, or of a powder so much. */
export interface Asked {
  readonly sampleCode: string;
  readonly reason: string;
  readonly mg?: { readonly minimum: number; readonly optimum: number; readonly consumed: number };
  /** In what another one has to be like it; where nothing is said, only this one will do. */
  readonly equivalentIn?: readonly EquivalenceCriterion[];
}

/** What tells one complete application from another. */
export interface ResearchAnswers {
  readonly fullName: string;
  readonly institution: string;
  readonly country: string;
  readonly title: string;
  readonly asked: readonly Asked[];
}

type Filled = {
  readonly id: string;
  readonly fullName: string;
  /** Number of the whole unit asked for beside the powder. */
  readonly clast: string;
};

/** The answers of an application as they stand, with the version of each section. */
export async function readAnswers(researcher: Client, id: string) {
  const { application } = await researcher(ApplicationAnswersDocument, { id });
  if (!application) throw new Error("The application cannot be seen by its applicant.");
  const versions = new Map(application.sections.map(({ key, version }) => [key, version]));
  const section = (key: SectionKey) => ({ id, expectedVersion: versions.get(key) ?? -1 });
  return { application, section };
}

/** Saves a complete answer to every section; answers why not, if not. */
export function fillEverySection(researcher: Client, { id, fullName, clast }: Filled) {
  return saveResearchAnswers(researcher, id, {
    ...{ fullName, institution: "Aldmere University", country: "GB" },
    title: proposal.project.title,
    asked: [
      { sampleCode: clast, reason: proposal.whyClast },
      {
        ...{ sampleCode: powder, reason: proposal.whyPowder },
        mg: { minimum: 5, optimum: 20, consumed: 4.5 },
      },
    ],
  });
}

/** Saves every section of an application for research; answers why not, if not. */
export async function saveResearchAnswers(
  researcher: Client,
  id: string,
  { fullName, institution, country, title, asked }: ResearchAnswers,
) {
  const { section } = await readAnswers(researcher, id);
  const step = { technique: "EPMA", instrument: "JXA-8230", place: institution };
  const answers = await Promise.all([
    researcher(SaveApplicantSectionDocument, {
      input: { ...section("APPLICANT"), ...applicantOf({ fullName, institution, country }) },
    }).then((answer) => answer.applicationSectionSaveApplicant),
    researcher(SaveTeamSectionDocument, {
      input: { ...section("TEAM"), worksAlone: true, members: [] },
    }).then((answer) => answer.applicationSectionSaveTeam),
    researcher(SaveProjectSectionDocument, {
      input: { ...section("PROJECT"), ...proposal.project, title },
    }).then((answer) => answer.applicationSectionSaveProject),
    researcher(SaveSamplesSectionDocument, {
      input: { ...section("SAMPLES"), items: itemsOf(asked) },
    }).then((answer) => answer.applicationSectionSaveSamples),
    researcher(SaveFacilitiesSectionDocument, {
      input: { ...section("FACILITIES"), ...proposal.facilities },
    }).then((answer) => answer.applicationSectionSaveFacilities),
    researcher(SaveExperienceSectionDocument, {
      input: { ...section("EXPERIENCE"), ...proposal.experience },
    }).then((answer) => answer.applicationSectionSaveExperience),
    researcher(SaveScheduleSectionDocument, {
      input: {
        ...section("SCHEDULE"),
        startsOn: "2027-03-01",
        endsOn: "2027-12-31",
        ...proposal.schedule,
      },
    }).then((answer) => answer.applicationSectionSaveSchedule),
    researcher(SaveDataPlanSectionDocument, {
      input: { ...section("DATA"), ...proposal.dataPlan },
    }).then((answer) => answer.applicationSectionSaveDataPlan),
    researcher(SaveUndertakingsSectionDocument, {
      input: { ...section("UNDERTAKINGS"), ...proposal.undertakings, signature: fullName },
    }).then((answer) => answer.applicationSectionSaveUndertakings),
  ]);
  const analysis = await researcher(SaveAnalysisSectionDocument, {
    input: {
      ...section("ANALYSIS"),
      steps: asked.map(({ sampleCode, mg }) => ({
        ...{ ...step, sampleCode, destructive: mg !== undefined, consumedMg: mg?.consumed ?? 0 },
      })),
    },
  });
  return [...answers, analysis.applicationSectionSaveAnalysis].flatMap(({ problems }) => problems);
}

/** The answers on who applies. */
export function applicantOf(who: Pick<ResearchAnswers, "fullName" | "institution" | "country">) {
  return {
    ...{ ...who, nativeName: "", position: "Reader in petrology", telephone: "" },
    ...{ email: "applicant@journeys.test", orcid: "0000-0002-1825-0097" },
    ...{ department: "Earth Sciences", address: "1 Moor Road, Aldmere" },
  };
}

/** The samples asked for, as the API takes them. */
export function itemsOf(asked: readonly Asked[]) {
  return asked.map(({ sampleCode, reason, mg, equivalentIn }) => ({
    ...{ sampleCode, reason, preparation: "AS_IS" as const, equivalenceNote: "" },
    acceptsEquivalent: equivalentIn !== undefined,
    equivalenceCriteria: [...(equivalentIn ?? [])],
    ...(mg !== undefined && { minimumMg: mg.minimum, optimumMg: mg.optimum }),
  }));
}
