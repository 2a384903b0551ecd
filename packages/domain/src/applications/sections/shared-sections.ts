import { EQUIVALENCE_CRITERIA } from "./answers.ts";
import { choice, country, email, field, flag, line, LIMITS, long } from "./fields.ts";
import type { FormSections, PartForm } from "./form.ts";
import { TEAM_ROLES } from "./team-answers.ts";

/** What everybody who signs undertakes, and the name they sign with. */
const UNDERTAKINGS = [
  flag("keepsLoanRules", true),
  flag("returnsMaterial", true),
  flag("reportsResults", true),
  flag("acknowledgesOffice", true),
  flag("declaresTruth", true),
  line("signature"),
] as const;

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
      hasIds: true,
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
  UNDERTAKINGS: { key: "UNDERTAKINGS", fields: UNDERTAKINGS },
} as const satisfies Partial<FormSections>;

/** What every member who joined answers for themselves, whatever the application is for. */
export const MEMBER_PART_FORM: PartForm = {
  fields: [
    line("fullName"),
    line("nativeName", false),
    line("position"),
    line("institution"),
    line("department", false),
    country(),
    { name: "orcid", kind: "orcid", required: false, maxLength: LIMITS.line },
    long("contribution", { maxLength: LIMITS.contribution }),
    long("papers"),
    long("facilities"),
    long("restrictions"),
    ...UNDERTAKINGS,
  ],
};

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
