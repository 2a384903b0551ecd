import { EQUIVALENCE_CRITERIA, TEAM_ROLES } from "./answers.ts";
import { choice, country, email, field, flag, line, LIMITS, long } from "./fields.ts";
import type { FormSections } from "./form.ts";

/** Sections that every type of application asks alike. */
export const SHARED_SECTIONS = {
  APPLICANT: {
    key: "APPLICANT",
    fields: [
      line("fullName"),
      line("nativeName", false),
      line("position"),
      email(),
      line("telephone", false),
      { name: "orcid", kind: "orcid", required: false, maxLength: LIMITS.line },
      { ...line("institution"), kind: "institution" },
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
        choice("role", TEAM_ROLES),
        long("contribution", { maxLength: LIMITS.contribution }),
      ],
    },
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
} as const satisfies Partial<FormSections>;

/** What is asked of every sample, whatever it is wanted for. */
export const ITEM_FIELDS = [
  field("sampleCode", "sample"),
  field("minimumMg", "mass", false),
  field("optimumMg", "mass", false),
  long("reason", { maxLength: LIMITS.itemReason }),
  flag("acceptsEquivalent", false),
  { name: "equivalenceCriteria", kind: "choices", required: false, options: EQUIVALENCE_CRITERIA },
  long("equivalenceNote", { required: false, maxLength: LIMITS.itemReason }),
] as const;
