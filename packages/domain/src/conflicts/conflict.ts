/**
 * Why somebody must not judge an application. TEAM belongs to it or did; SAME_INSTITUTION works where one of the team
 * works; CO_AUTHOR published with one of them lately. The others are as somebody declared them.
 */
export const CONFLICT_KINDS = [
  "TEAM",
  "SAME_INSTITUTION",
  "CO_AUTHOR",
  "FAMILY",
  "ADVISOR",
  "COMPETITOR",
  "OTHER",
] as const;
export type ConflictKind = (typeof CONFLICT_KINDS)[number];

/** What somebody declares about themselves; ADVISOR is advisor or student. */
export const TIE_KINDS = ["FAMILY", "ADVISOR", "COMPETITOR", "OTHER"] as const;
export type TieKind = (typeof TIE_KINDS)[number];

/** DETECTED was found by the rules, DECLARED said by whom it concerns. */
export const CONFLICT_SOURCES = ["DETECTED", "DECLARED"] as const;
export type ConflictSource = (typeof CONFLICT_SOURCES)[number];

/** A conflict the rules found. Its sentence is in the words package, by kind. */
export interface FoundConflict {
  readonly kind: ConflictKind;
  /** Name of the one of the team it is with. */
  readonly with: string;
  /** The institution, the paper, or the words of the tie; empty where the kind says all. */
  readonly fact: string;
}

/** Where somebody works. */
export interface Affiliation {
  /** Of the directory; null when it is not in the list. */
  readonly id: string | null;
  /** Every name it is known by. */
  readonly names: readonly string[];
}

/** A paper the person entered under their ties. */
export interface EnteredPublication {
  readonly title: string;
  readonly year: number;
  /** As it was entered; empty when there is none. */
  readonly doi: string;
  readonly coAuthors: readonly string[];
}

/** A tie the person declared to somebody, or to a whole institution when nobody is named. */
export interface DeclaredTie {
  readonly kind: TieKind;
  readonly name: string;
  readonly email: string;
  readonly institution: Affiliation;
  /** Words about it. */
  readonly note: string;
}

/** Whoever is to judge. */
export interface Judge {
  readonly id: string;
  /** In either script. */
  readonly names: readonly string[];
  /** Addresses of now and of before. */
  readonly emails: readonly string[];
  readonly orcid: string | null;
  readonly institution: Affiliation;
  readonly publications: readonly EnteredPublication[];
  readonly ties: readonly DeclaredTie[];
}

/** The responsible user, or somebody of the team. */
export interface Applying {
  /** Null without an account. */
  readonly id: string | null;
  readonly names: readonly string[];
  readonly emails: readonly string[];
  readonly orcid: string | null;
  readonly institutions: readonly Affiliation[];
  /** The papers they list as their own, as free text. */
  readonly papers: string;
}

/** A paper of the catalogue with its authors as printed. */
export interface CataloguePaper {
  readonly title: string;
  readonly authors: string;
  readonly year: number | null;
}

/** What is judged. */
export interface Judged {
  /** When it was submitted first. */
  readonly submittedAt: Date;
  /** The responsible user first. */
  readonly people: readonly Applying[];
  /** Those who were responsible user or joined before, and are no longer either. */
  readonly formerIds: readonly string[];
}

/** What the rules look things up in. */
export interface ConflictWorld {
  /** Institutions no longer there, each with the one that stands for it or followed it. */
  readonly standsFor: ReadonlyMap<string, string>;
  readonly catalogue: readonly CataloguePaper[];
  /** For how many years writing a paper together counts. */
  readonly coAuthorYears: number;
}
