import type { ApplicationType } from "../status.ts";
import type {
  AnalysisStepAnswers,
  Answers,
  ItemAnswers,
  SectionKey,
  TeamMember,
} from "./answers.ts";

/**
 * How an answer is entered. `sample` picks a sample, `technique` one of the office's list, `mass` is in mg,
 * `institution` one of the directory or a name in words, `count` is a whole number, `choices` are several of a list.
 */
export type FieldKind =
  | "text"
  | "longText"
  | "email"
  | "orcid"
  | "country"
  | "date"
  | "boolean"
  | "choice"
  | "choices"
  | "mass"
  | "count"
  | "sample"
  | "technique"
  | "institution";

export interface FieldForm<Name extends string = string> {
  readonly name: Name;
  readonly kind: FieldKind;
  /** Missing unless answered. What is required only beside another answer is said by the rules. */
  readonly required: boolean;
  /** In characters; for text only. */
  readonly maxLength?: number;
  /** For choice and choices. */
  readonly options?: readonly string[];
}

/** Answers that repeat: team members, samples, steps. */
export interface RowsForm<Name extends string = string> {
  readonly max: number;
  readonly fields: readonly FieldForm<Name>[];
}

export interface SectionForm<Name extends string = string, RowName extends string = never> {
  readonly key: SectionKey;
  readonly fields: readonly FieldForm<Name>[];
  readonly rows?: RowsForm<RowName>;
}

/** A section whatever its fields are. */
export type AnySectionForm = SectionForm<string, string>;

type Key<Of> = Extract<keyof Of, string>;
/** People enter mg and name a sample by its code; inside these are µg and the sample's id. */
type Entered<Name extends string> = Name extends "minimumUg"
  ? "minimumMg"
  : Name extends "optimumUg"
    ? "optimumMg"
    : Name extends "consumedUg"
      ? "consumedMg"
      : Name extends "sampleId"
        ? "sampleCode"
        : Name;
type ItemField = Entered<Exclude<Key<ItemAnswers>, "requestMode" | "unitMassUg">>;
type StepField = Entered<Key<AnalysisStepAnswers>>;

/** The names of all fields, per section, checked against the answers. */
export interface FormSections {
  /** The institution is entered as one, by its name and its place in the directory. */
  readonly APPLICANT: SectionForm<Exclude<Key<Answers["APPLICANT"]>, "institutionId">>;
  readonly TEAM: SectionForm<"worksAlone", Key<TeamMember>>;
  readonly PROJECT: SectionForm<Key<Answers["PROJECT"]>>;
  readonly EXHIBITION: SectionForm<Key<Answers["EXHIBITION"]>>;
  readonly SAMPLES: SectionForm<never, ItemField>;
  readonly ANALYSIS: SectionForm<never, StepField>;
  readonly VENUE: SectionForm<Key<Answers["VENUE"]>>;
  readonly FACILITIES: SectionForm<Key<Answers["FACILITIES"]>>;
  readonly EXPERIENCE: SectionForm<Key<Answers["EXPERIENCE"]>>;
  readonly SECURITY: SectionForm<Key<Answers["SECURITY"]>>;
  readonly PERIOD: SectionForm<Key<Answers["PERIOD"]>>;
  readonly SCHEDULE: SectionForm<Key<Answers["SCHEDULE"]>>;
  readonly DATA: SectionForm<Key<Answers["DATA"]>>;
  readonly UNDERTAKINGS: SectionForm<Key<Answers["UNDERTAKINGS"]>>;
}

/** One version of the application form of one type. Versions live in code. */
export interface ApplicationForm {
  readonly type: ApplicationType;
  readonly version: number;
  /** Only what the type asks: of some sections all, of some a part, of others nothing. */
  readonly sections: Readonly<Partial<FormSections>>;
}

/** An application as its form sees it. */
export interface FilledForm {
  readonly type: ApplicationType;
  readonly answers: Answers;
}
