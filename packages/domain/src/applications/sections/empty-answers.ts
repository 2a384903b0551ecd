import type { Answers } from "./answers.ts";

/** A form nobody has written in yet. */
export const EMPTY_ANSWERS: Answers = {
  APPLICANT: {
    fullName: "",
    nativeName: "",
    position: "",
    email: "",
    telephone: "",
    orcid: "",
    institution: "",
    department: "",
    address: "",
    country: "",
  },
  TEAM: { worksAlone: false, members: [] },
  PROJECT: { title: "", summary: "", background: "", objectives: "", novelty: "" },
  SAMPLES: { items: [] },
  ANALYSIS: { steps: [] },
  FACILITIES: { laboratories: "", storage: "", security: "", transport: "", returnPlan: "" },
  EXPERIENCE: { papers: "", earlierLoans: "", methodTests: "" },
  SCHEDULE: {
    startsOn: null,
    endsOn: null,
    milestones: "",
    funding: "",
    fundingRestrictions: "",
    exportControl: "",
  },
  DATA: { dataSharing: "", repository: "", publicationPlan: "" },
  UNDERTAKINGS: {
    keepsLoanRules: false,
    returnsMaterial: false,
    reportsResults: false,
    acknowledgesOffice: false,
    declaresTruth: false,
    signature: "",
  },
};
