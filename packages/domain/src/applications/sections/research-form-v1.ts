import { EQUIVALENCE_CRITERIA, PREPARATIONS, TEAM_ROLES } from "./answers.ts";
import type { ApplicationForm, FieldForm } from "./form.ts";

/** Limits in characters. */
export const LIMITS = {
  line: 200,
  email: 254,
  summary: 2_000,
  long: 6_000,
  itemReason: 1_000,
  contribution: 1_000,
  members: 30,
  items: 50,
  steps: 100,
} as const;

function line<Name extends string>(name: Name, required = true): FieldForm<Name> {
  return { name, kind: "text", required, maxLength: LIMITS.line };
}

function long<Name extends string>(
  name: Name,
  { required = true, maxLength = LIMITS.long }: { required?: boolean; maxLength?: number } = {},
): FieldForm<Name> {
  return { name, kind: "longText", required, maxLength };
}

function country(): FieldForm<"country"> {
  return { name: "country", kind: "country", required: true, maxLength: LIMITS.line };
}

function email(): FieldForm<"email"> {
  return { name: "email", kind: "email", required: true, maxLength: LIMITS.email };
}

function field<Name extends string>(
  name: Name,
  kind: "date" | "mass" | "sample",
  required = true,
): FieldForm<Name> {
  return { name, kind, required };
}

function flag<Name extends string>(name: Name, required: boolean): FieldForm<Name> {
  return { name, kind: "boolean", required };
}

/** The research application form, first version. */
export const researchFormV1: ApplicationForm = {
  version: 1,
  sections: {
    APPLICANT: {
      key: "APPLICANT",
      fields: [
        line("fullName"),
        line("nativeName", false),
        line("position"),
        email(),
        line("telephone", false),
        { name: "orcid", kind: "orcid", required: false, maxLength: LIMITS.line },
        line("institution"),
        line("department", false),
        line("address"),
        country(),
      ],
    },
    TEAM: {
      key: "TEAM",
      fields: [flag("worksAlone", false)],
      rows: {
        max: LIMITS.members,
        fields: [
          line("fullName"),
          line("nativeName", false),
          email(),
          line("institution"),
          country(),
          { name: "role", kind: "choice", required: true, options: TEAM_ROLES },
          long("contribution", { maxLength: LIMITS.contribution }),
        ],
      },
    },
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
        fields: [
          field("sampleCode", "sample"),
          field("minimumMg", "mass", false),
          field("optimumMg", "mass", false),
          long("reason", { maxLength: LIMITS.itemReason }),
          flag("acceptsEquivalent", false),
          {
            name: "equivalenceCriteria",
            kind: "choices",
            required: false,
            options: EQUIVALENCE_CRITERIA,
          },
          long("equivalenceNote", { required: false, maxLength: LIMITS.itemReason }),
          { name: "preparation", kind: "choice", required: true, options: PREPARATIONS },
        ],
      },
    },
    ANALYSIS: {
      key: "ANALYSIS",
      fields: [],
      rows: {
        max: LIMITS.steps,
        fields: [
          field("sampleCode", "sample"),
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
    UNDERTAKINGS: {
      key: "UNDERTAKINGS",
      fields: [
        flag("keepsLoanRules", true),
        flag("returnsMaterial", true),
        flag("reportsResults", true),
        flag("acknowledgesOffice", true),
        flag("declaresTruth", true),
        line("signature"),
      ],
    },
  },
};
