import { PREPARATIONS } from "./answers.ts";
import { choice, field, flag, line, LIMITS, long } from "./fields.ts";
import type { ApplicationForm } from "./form.ts";
import { ITEM_FIELDS, SHARED_SECTIONS } from "./shared-sections.ts";

/** The research application form, first version. */
export const researchFormV1 = {
  type: "RESEARCH",
  version: 1,
  sections: {
    ...SHARED_SECTIONS,
    PROJECT: {
      key: "PROJECT",
      fields: [
        line("title"),
        long("summary", { maxLength: LIMITS.summary }),
        long("background"),
        long("objectives"),
        long("novelty"),
      ],
    },
    SAMPLES: {
      key: "SAMPLES",
      fields: [],
      rows: {
        max: LIMITS.items,
        fields: [...ITEM_FIELDS, choice("preparation", PREPARATIONS)],
      },
    },
    ANALYSIS: {
      key: "ANALYSIS",
      fields: [],
      rows: {
        max: LIMITS.steps,
        fields: [
          field("sampleCode", "sample"),
          field("techniqueCode", "technique", false),
          line("technique"),
          line("instrument"),
          line("place"),
          flag("destructive", false),
          field("consumedMg", "mass", false),
        ],
      },
    },
    FACILITIES: {
      key: "FACILITIES",
      fields: [
        long("laboratories"),
        long("storage"),
        long("security"),
        long("transport"),
        long("returnPlan"),
      ],
    },
    EXPERIENCE: {
      key: "EXPERIENCE",
      fields: [long("papers"), long("earlierLoans"), long("methodTests", { required: false })],
    },
    SCHEDULE: {
      key: "SCHEDULE",
      fields: [
        field("startsOn", "date"),
        field("endsOn", "date"),
        long("milestones"),
        long("funding"),
        long("fundingRestrictions", { required: false }),
        long("exportControl"),
      ],
    },
    DATA: {
      key: "DATA",
      fields: [long("dataSharing"), line("repository"), long("publicationPlan")],
    },
  },
} as const satisfies ApplicationForm;
