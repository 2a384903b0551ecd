/** Answers of every section as the API takes them, with nothing missing. */
export const SECTION_INPUTS = {
  Applicant: {
    ...{ fullName: "Ada Probe", nativeName: "", position: "Professor", email: "ada@probe.test" },
    ...{ telephone: "", orcid: "", institution: "Institute of Probes", department: "" },
    ...{ address: "1 Probe Way, Bern", country: "CH" },
  },
  Team: { worksAlone: true, members: [] },
  Project: {
    ...{ title: "Water in old glass", summary: "We look for water.", background: "Known." },
    ...{ objectives: "How much water?", novelty: "Nobody measured it." },
  },
  Facilities: {
    ...{ laboratories: "A clean room.", storage: "In nitrogen.", security: "A safe." },
    ...{ transport: "By hand.", returnPlan: "By hand, within a year." },
  },
  Experience: { papers: "Two papers.", earlierLoans: "Apollo 17.", methodTests: "" },
  Schedule: {
    ...{ startsOn: "2027-01-01", endsOn: "2027-12-31", milestones: "Measured by June." },
    ...{ funding: "A grant.", fundingRestrictions: "", exportControl: "None." },
  },
  DataPlan: { dataSharing: "All of it.", repository: "Zenodo", publicationPlan: "One paper." },
  Undertakings: {
    ...{ keepsLoanRules: true, returnsMaterial: true, reportsResults: true },
    ...{ acknowledgesOffice: true, declaresTruth: true, signature: "Ada Probe" },
  },
} as const;

/** The same of a public-welfare application; what its form does not ask stays empty. */
export const WELFARE_INPUTS = {
  ...{ Applicant: SECTION_INPUTS.Applicant, Team: SECTION_INPUTS.Team },
  Exhibition: {
    ...{ title: "A grain of the Moon", kind: "EXHIBITION" },
    ...{ summary: "One grain, seen by everybody.", purpose: "How old the Moon is." },
  },
  Venue: {
    ...{ venue: "Hall of the Sky", address: "2 Museum Road, Bern", showcase: "Sealed, locked." },
    ...{ climate: "Nitrogen.", light: "50 lux.", handling: "By the conservator." },
  },
  Facilities: { ...SECTION_INPUTS.Facilities, laboratories: "", security: "" },
  Security: {
    ...{ protection: "Guards.", emergency: "The safe.", insurer: "Harbour Mutual" },
    ...{ insuredSum: "CHF 500,000", insuranceCover: "From door to door." },
  },
  Period: {
    ...{ startsOn: "2027-01-01", endsOn: "2027-06-30", audience: "Everybody." },
    ...{ expectedVisitors: 40_000, admission: "Free", accompaniment: "Guided tours." },
  },
  Schedule: { ...SECTION_INPUTS.Schedule, startsOn: null, endsOn: null },
  DataPlan: { ...SECTION_INPUTS.DataPlan, repository: "" },
  Undertakings: SECTION_INPUTS.Undertakings,
} as const;

/** One sample asked for; figures for powder only. */
export function anItem(sampleCode: string, changes: Readonly<Record<string, unknown>> = {}) {
  return {
    ...{ sampleCode, reason: "The grain size fits.", acceptsEquivalent: false },
    ...{ equivalenceCriteria: [], equivalenceNote: "", preparation: "AS_IS" },
    ...changes,
  };
}

/** One step of the analysis plan. */
export function aStep(sampleCode: string | null, changes: Readonly<Record<string, unknown>> = {}) {
  return {
    ...{ sampleCode, technique: "NanoSIMS", instrument: "Cameca 50L", place: "Bern" },
    ...{ destructive: false, consumedMg: null },
    ...changes,
  };
}

/** A member's own part as the API takes it, with nothing missing. */
export const PART_INPUT = {
  ...{ fullName: "Bo Vik", nativeName: "", position: "Reader", institution: "Lab of Bo" },
  ...{ department: "", country: "SE", orcid: "", contribution: "Measures." },
  ...{ papers: "One paper.", facilities: "A SIMS.", restrictions: "None." },
  undertakings: {
    ...{ keepsLoanRules: true, returnsMaterial: true, reportsResults: true },
    ...{ acknowledgesOffice: true, declaresTruth: true, signature: "Bo Vik" },
  },
} as const;
