import type {
  CollectionMethod,
  DeclineReason,
  EquivalenceCriterion,
  ExhibitionAnswers,
  MemberPart,
  Move,
  NamedMember,
  PeriodAnswers,
  Preparation,
  SampleForm,
  SectionKey,
  SecurityAnswers,
  VenueAnswers,
} from "@regolith/domain";
import applicants from "../data/applicants.json" with { type: "json" };
import applications from "../data/applications.json" with { type: "json" };
import exhibitions from "../data/exhibitions.json" with { type: "json" };
import type { Lot } from "../demonstration/lots.ts";
import type { RoundKey } from "../demonstration/rounds.ts";

/** An invented sample, named by what it has to be like. */
export interface SampleWish {
  readonly mission: Lot["mission"];
  readonly form: SampleForm;
  readonly leastMg: number;
  readonly rock: string | null;
  readonly method: CollectionMethod | null;
  /** The very sample that an application before it wished for in the same words. */
  readonly again?: boolean;
}

export interface ItemSpec {
  /** A real number, or what to look for. */
  readonly sample: string | SampleWish;
  readonly minimumMg: number | null;
  readonly optimumMg: number | null;
  readonly reason: string;
  readonly equivalent: {
    readonly criteria: readonly EquivalenceCriterion[];
    readonly note: string;
  } | null;
  readonly preparation: Preparation;
  /** mg, all of it, or refused (null); absent while nothing was decided. */
  readonly decision: { readonly granted: number | "whole" | null; readonly note: string } | null;
}

export interface StepSpec {
  /** Place among the items. */
  readonly item: number;
  /** One of the seeded list. */
  readonly techniqueCode: string | null;
  readonly technique: string;
  readonly instrument: string;
  readonly place: string;
  readonly consumedMg: number | null;
}

export interface AskedSpec {
  readonly section: SectionKey;
  readonly reason: string;
  /** What single answers said before they were changed; `steps.0.place` is one of the first step. */
  readonly before?: Readonly<Record<string, string>>;
}

export interface MoveSpec {
  readonly action: Move;
  /** Null for what happened since the open round opened. */
  readonly daysAgo: number | null;
  /** Part of the time since then. */
  readonly opening: number | null;
  readonly note: string | null;
  readonly reasonCode: DeclineReason | null;
  readonly sections: readonly AskedSpec[];
}

interface AnySpec {
  readonly applicant: string;
  readonly round: RoundKey | null;
  readonly createdDaysAgo: number;
  readonly milestones: string;
  readonly items: readonly ItemSpec[];
  readonly moves: readonly MoveSpec[];
  /** Who is asked to join, and has not answered; by the name in their address. */
  readonly invites?: readonly string[];
  /** Title of the same applicant's declined application that it improves. */
  readonly improves?: string;
  /** The member of the team who agreed to become the applicant; by the name in their address. */
  readonly successor?: { readonly name: string; readonly note: string; readonly answer: string };
  /** Sections of a draft that were never saved. */
  readonly unfinished: readonly SectionKey[];
}

export interface ResearchSpec extends AnySpec {
  readonly type: "RESEARCH";
  readonly project: {
    readonly title: string;
    readonly summary: string;
    readonly background: string;
    readonly objectives: string;
    readonly novelty: string;
  };
  readonly steps: readonly StepSpec[];
}

export interface WelfareSpec extends AnySpec {
  readonly type: "PUBLIC_WELFARE";
  readonly exhibition: ExhibitionAnswers;
  readonly venue: VenueAnswers;
  readonly security: SecurityAnswers;
  readonly period: Omit<PeriodAnswers, "startsOn" | "endsOn"> & {
    /** Days from asking to the first day of the loan, and from there to the last. */
    readonly startsInDays: number;
    readonly lastsDays: number;
  };
}

export type ApplicationSpec = ResearchSpec | WelfareSpec;

/** What an applicant answers the same way each time. */
export interface StandingAnswers {
  /** Where it is written differently from the profile. */
  readonly institution: string | null;
  readonly position: string;
  readonly telephone: string;
  readonly department: string;
  readonly address: string;
  readonly facilities: {
    readonly laboratories: string;
    readonly storage: string;
    readonly security: string;
    readonly transport: string;
    readonly returnPlan: string;
  };
  readonly experience: {
    readonly papers: string;
    readonly earlierLoans: string;
    readonly methodTests: string;
  };
  readonly schedule: {
    readonly funding: string;
    readonly fundingRestrictions: string;
    readonly exportControl: string;
  };
  readonly dataPlan: {
    readonly dataSharing: string;
    readonly repository: string;
    readonly publicationPlan: string;
  };
  readonly team: readonly SeededMember[];
}

/** Whoever has a part joined, and has an account under the address. */
export interface SeededMember extends NamedMember {
  readonly part: Pick<
    MemberPart,
    "position" | "department" | "papers" | "facilities" | "restrictions"
  > | null;
}

// The compiler reads the words of a JSON file as any text; the tests hold them to these types.
const RESEARCH = applications as readonly Omit<ResearchSpec, "type">[];
const WELFARE = exhibitions as readonly Omit<WelfareSpec, "type">[];
export const APPLICATIONS: readonly ApplicationSpec[] = [
  ...RESEARCH.map((spec) => ({ type: "RESEARCH", ...spec }) as const),
  ...WELFARE.map((spec) => ({ type: "PUBLIC_WELFARE", ...spec }) as const),
];
const STANDING = applicants as Readonly<Record<string, StandingAnswers>>;

/** Throws for somebody who never applied. */
export function standingAnswers(applicant: string): StandingAnswers {
  const answers = STANDING[applicant];
  if (answers === undefined) throw new Error(`No standing answers of ${applicant}`);
  return answers;
}

/** What an application is called. */
export function titleOf(spec: ApplicationSpec): string {
  return spec.type === "RESEARCH" ? spec.project.title : spec.exhibition.title;
}
