import {
  EMPTY_ANSWERS,
  sectionForm,
  sectionsOf,
  type Answers,
  type ApplicationType,
} from "@regolith/domain";
import type { PrintedApplication, PrintedAttachment } from "../application/printed-application.ts";

type Row = Record<string, unknown>;

/** Answers in which every text says its own name in both scripts, so that each can be found again. */
export function fullAnswers(type: ApplicationType): Answers {
  const answers: Record<string, Row> = {};
  for (const key of Object.keys(EMPTY_ANSWERS) as (keyof Answers)[]) {
    answers[key] = { ...EMPTY_ANSWERS[key] };
  }
  for (const key of sectionsOf(type)) {
    for (const { name, kind } of sectionForm(type, key).fields) {
      if (kind === "text" || kind === "longText")
        answers[key] = { ...answers[key], [name]: said(key, name) };
    }
  }
  const item = {
    sampleId: "s",
    sampleCode: "CE5C0400YJFM00406",
    requestMode: "BY_MASS",
    unitMassUg: null,
  };
  const equivalent = {
    acceptsEquivalent: true,
    equivalenceCriteria: ["GRAIN_SIZE"],
    preparation: "AS_IS",
  };
  return {
    ...(answers as unknown as Answers),
    TEAM: {
      worksAlone: false,
      members: [rowOf(type, "TEAM", { country: "CN", role: "STUDENT" }) as never],
    },
    SAMPLES: {
      items: [
        {
          ...rowOf(type, "SAMPLES", {}),
          ...item,
          ...equivalent,
          minimumUg: 1_500n,
          optimumUg: 2_500n,
        } as never,
      ],
    },
    ANALYSIS: {
      steps:
        type === "RESEARCH"
          ? [rowOf(type, "ANALYSIS", { destructive: true, consumedUg: 700n }) as never]
          : [],
    },
  };
}

/** What a text field of a section answers. */
export function said(key: string, name: string): string {
  return `${key}-${name} answered 已答${name}`;
}

function rowOf(type: ApplicationType, key: keyof Answers, more: Row): Row {
  const fields = sectionForm(type, key).rows?.fields ?? [];
  const texts = fields.filter(({ kind }) => kind === "text" || kind === "longText");
  return { ...Object.fromEntries(texts.map(({ name }) => [name, said(key, name)])), ...more };
}

export function anAttachment(
  bytes: Uint8Array,
  changes: Partial<PrintedAttachment> = {},
): PrintedAttachment {
  return {
    ...{ name: "file.pdf", kind: "Other", caption: "", mediaType: "application/pdf" },
    ...{
      sizeBytes: bytes.length,
      sha256: "ab".repeat(32),
      receivedAt: new Date("2026-06-01T00:00:00Z"),
    },
    withheld: null,
    read: async function* () {
      await Promise.resolve();
      yield bytes;
    },
    ...changes,
  };
}

/** A submitted application without files. */
export function anApplication(changes: Partial<PrintedApplication> = {}): PrintedApplication {
  const type = changes.type ?? "RESEARCH";
  return {
    ...{ locale: "en", number: "2026-0147", title: "Water in old glass 冰", type },
    ...{ answers: fullAnswers(type), status: "Submitted", round: "2026-1", person: "Ada Probe" },
    ...{ isDraft: false, isDemonstration: false, decidedAt: null },
    submittedAt: new Date("2026-06-01T00:00:00Z"),
    items: [
      { sampleCode: "CE5C0400YJFM00406", state: "Requested", grantedUg: null, decisionNote: null },
    ],
    stepSamples: ["CE5C0400YJFM00406"],
    ...{ decision: null, history: [], attachments: [] },
    madeAt: new Date("2026-06-02T00:00:00Z"),
    address: "https://portal.test/en/applications/a",
    sampleAddress: (code) => `https://portal.test/en/samples/${code}`,
    ...changes,
  };
}
