import {
  ApplicationAnswersDocument,
  type Client,
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
export async function fillEverySection(researcher: Client, { id, fullName, clast }: Filled) {
  const { section } = await readAnswers(researcher, id);
  const item = {
    acceptsEquivalent: false,
    equivalenceCriteria: [],
    equivalenceNote: "",
    preparation: "AS_IS" as const,
  };
  const step = { technique: "EPMA", instrument: "JXA-8230", place: "Aldmere", destructive: false };
  const answers = await Promise.all([
    researcher(SaveApplicantSectionDocument, {
      input: {
        ...section("APPLICANT"),
        fullName,
        nativeName: "",
        position: "Reader in petrology",
        email: "applicant@journeys.test",
        telephone: "",
        orcid: "0000-0002-1825-0097",
        institution: "Aldmere University",
        department: "Earth Sciences",
        address: "1 Moor Road, Aldmere",
        country: "GB",
      },
    }).then((answer) => answer.applicationSectionSaveApplicant),
    researcher(SaveTeamSectionDocument, {
      input: { ...section("TEAM"), worksAlone: true, members: [] },
    }).then((answer) => answer.applicationSectionSaveTeam),
    researcher(SaveProjectSectionDocument, {
      input: { ...section("PROJECT"), ...proposal.project },
    }).then((answer) => answer.applicationSectionSaveProject),
    researcher(SaveSamplesSectionDocument, {
      input: {
        ...section("SAMPLES"),
        items: [
          { ...item, sampleCode: clast, reason: proposal.whyClast },
          { ...item, sampleCode: powder, minimumMg: 5, optimumMg: 20, reason: proposal.whyPowder },
        ],
      },
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
      steps: [
        { ...step, sampleCode: clast, consumedMg: 0 },
        { ...step, sampleCode: powder, destructive: true, consumedMg: 4.5 },
      ],
    },
  });
  return [...answers, analysis.applicationSectionSaveAnalysis].flatMap(({ problems }) => problems);
}
