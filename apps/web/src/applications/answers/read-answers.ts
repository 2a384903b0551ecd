import type { SectionAnswersFragment } from "@regolith/client";
import type { SectionKey } from "@regolith/domain";
import type { Row, SectionWords } from "./words.ts";

/** The stored answers of one section as its page shows them. */
export function readAnswers(application: SectionAnswersFragment, key: SectionKey): SectionWords {
  switch (key) {
    case "APPLICANT":
      return single(application.applicant);
    case "TEAM":
      return {
        fields: { worksAlone: application.team.worksAlone },
        rows: application.team.members.map((member) => ({ ...member })),
      };
    case "PROJECT":
      return single(application.project);
    case "SAMPLES":
      return { fields: {}, rows: application.items.map(readItem) };
    case "ANALYSIS":
      return { fields: {}, rows: application.analysis.steps.map(readStep) };
    case "FACILITIES":
      return single(application.facilities);
    case "EXPERIENCE":
      return single(application.experience);
    case "SCHEDULE": {
      const { startsOn, endsOn, ...texts } = application.schedule;
      return single({ startsOn: startsOn ?? "", endsOn: endsOn ?? "", ...texts });
    }
    case "DATA":
      return single(application.dataPlan);
    case "UNDERTAKINGS": {
      const { signedAt: _, ...answers } = application.undertakings;
      return single(answers);
    }
  }
}

function single(answers: Row): SectionWords {
  return { fields: { ...answers }, rows: [] };
}

function readItem(item: SectionAnswersFragment["items"][number]): Row {
  return {
    sampleCode: item.sample.code,
    minimumMg: writeMass(item.minimumMg),
    optimumMg: writeMass(item.optimumMg),
    reason: item.reason,
    acceptsEquivalent: item.acceptsEquivalent,
    equivalenceCriteria: item.equivalenceCriteria,
    equivalenceNote: item.equivalenceNote,
    preparation: item.preparation,
  };
}

function readStep(step: SectionAnswersFragment["analysis"]["steps"][number]): Row {
  const { sampleCode, consumedMg, ...rest } = step;
  return { ...rest, sampleCode: sampleCode ?? "", consumedMg: writeMass(consumedMg) };
}

function writeMass(mg: number | null): string {
  return mg === null ? "" : String(mg);
}
