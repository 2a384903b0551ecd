import type { Microgram } from "../../mass/mass.ts";
import type { RequestMode } from "../../samples/sample.ts";
import type {
  ExhibitionAnswers,
  PeriodAnswers,
  SecurityAnswers,
  VenueAnswers,
} from "./public-welfare-answers.ts";

/** Every section there is; which of them an application has, and in this order, says `sectionsOf`. */
export const SECTION_KEYS = [
  "APPLICANT",
  "TEAM",
  "PROJECT",
  "EXHIBITION",
  "SAMPLES",
  "ANALYSIS",
  "VENUE",
  "FACILITIES",
  "EXPERIENCE",
  "SECURITY",
  "PERIOD",
  "SCHEDULE",
  "DATA",
  "UNDERTAKINGS",
] as const;
export type SectionKey = (typeof SECTION_KEYS)[number];

export const TEAM_ROLES = ["CO_INVESTIGATOR", "STUDENT", "TECHNICIAN"] as const;
export type TeamRole = (typeof TEAM_ROLES)[number];

export const PREPARATIONS = ["AS_IS", "NEW_SECTION", "MOUNT"] as const;
export type Preparation = (typeof PREPARATIONS)[number];

export const EQUIVALENCE_CRITERIA = ["GRAIN_SIZE", "LITHOLOGY", "EXPOSURE"] as const;
export type EquivalenceCriterion = (typeof EQUIVALENCE_CRITERIA)[number];

/** Answers not given are empty strings, false or null. */
export interface ApplicantAnswers {
  readonly fullName: string;
  readonly nativeName: string;
  readonly position: string;
  readonly email: string;
  readonly telephone: string;
  readonly orcid: string;
  readonly institution: string;
  /** The same institution in the directory; null when it is not in the list. */
  readonly institutionId: string | null;
  readonly department: string;
  readonly address: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
}

export interface TeamMember {
  readonly fullName: string;
  readonly nativeName: string;
  readonly email: string;
  readonly institution: string;
  readonly country: string;
  readonly role: TeamRole;
  readonly contribution: string;
}

export interface TeamAnswers {
  readonly worksAlone: boolean;
  readonly members: readonly TeamMember[];
}

export interface ProjectAnswers {
  readonly title: string;
  readonly summary: string;
  readonly background: string;
  readonly objectives: string;
  readonly novelty: string;
}

/** One sample asked for; the first four facts are the sample's own. */
export interface ItemAnswers {
  readonly sampleId: string;
  readonly sampleCode: string;
  readonly requestMode: RequestMode;
  /** Mass of an indivisible one as the ledger or the record has it; null when neither does. */
  readonly unitMassUg: Microgram | null;
  /** Null for whole units, and for powder not decided yet. */
  readonly minimumUg: Microgram | null;
  readonly optimumUg: Microgram | null;
  readonly reason: string;
  readonly acceptsEquivalent: boolean;
  readonly equivalenceCriteria: readonly EquivalenceCriterion[];
  readonly equivalenceNote: string;
  readonly preparation: Preparation;
}

export interface SamplesAnswers {
  readonly items: readonly ItemAnswers[];
}

/** One step of the analysis plan, in order. */
export interface AnalysisStepAnswers {
  readonly sampleId: string | null;
  /** One of the office's list, where the step follows it; the technique itself stays free text. */
  readonly techniqueCode: string | null;
  readonly technique: string;
  readonly instrument: string;
  readonly place: string;
  readonly destructive: boolean;
  readonly consumedUg: Microgram | null;
}

export interface AnalysisAnswers {
  readonly steps: readonly AnalysisStepAnswers[];
}

export interface FacilitiesAnswers {
  readonly laboratories: string;
  readonly storage: string;
  readonly security: string;
  readonly transport: string;
  readonly returnPlan: string;
}

export interface ExperienceAnswers {
  readonly papers: string;
  readonly earlierLoans: string;
  readonly methodTests: string;
}

/** Days are written YYYY-MM-DD. */
export interface ScheduleAnswers {
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly milestones: string;
  readonly funding: string;
  readonly fundingRestrictions: string;
  readonly exportControl: string;
}

export interface DataPlanAnswers {
  readonly dataSharing: string;
  readonly repository: string;
  readonly publicationPlan: string;
}

export interface UndertakingsAnswers {
  readonly keepsLoanRules: boolean;
  readonly returnsMaterial: boolean;
  readonly reportsResults: boolean;
  readonly acknowledgesOffice: boolean;
  readonly declaresTruth: boolean;
  readonly signature: string;
}

/** All answers by section. Sections that the form of the application's type does not have stay empty. */
export interface Answers {
  readonly APPLICANT: ApplicantAnswers;
  readonly TEAM: TeamAnswers;
  readonly PROJECT: ProjectAnswers;
  readonly EXHIBITION: ExhibitionAnswers;
  readonly SAMPLES: SamplesAnswers;
  readonly ANALYSIS: AnalysisAnswers;
  readonly VENUE: VenueAnswers;
  readonly FACILITIES: FacilitiesAnswers;
  readonly EXPERIENCE: ExperienceAnswers;
  readonly SECURITY: SecurityAnswers;
  readonly PERIOD: PeriodAnswers;
  readonly SCHEDULE: ScheduleAnswers;
  readonly DATA: DataPlanAnswers;
  readonly UNDERTAKINGS: UndertakingsAnswers;
}
