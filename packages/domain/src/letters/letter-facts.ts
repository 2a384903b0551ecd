import type { DeclineReason } from "../applications/office.ts";
import type { ApplicationType } from "../applications/status.ts";
import type { Microgram } from "../mass/mass.ts";
import type { Amounts } from "../samples/amounts.ts";
import type { RequestMode } from "../samples/sample.ts";
import type { LetterKind } from "./letter.ts";

/** One sample asked for, and what became of it by the decision. */
export interface LetterSample extends Amounts {
  readonly code: string;
  readonly requestMode: RequestMode;
  readonly outcome: "GRANTED" | "REFUSED" | "UNDECIDED";
  readonly grantedUg: Microgram | null;
  /** The code of the sample that is given in its place; null for itself. */
  readonly inPlaceCode: string | null;
  /** Conditions of the grant, or why not; empty for none. */
  readonly note: string;
}

/** What a letter of decision tells, before it is put into words. */
export interface LetterFacts {
  readonly kind: LetterKind;
  readonly type: ApplicationType;
  readonly applicant: string;
  /** In the applicant's own script; null for none. */
  readonly nativeName: string | null;
  readonly number: string;
  readonly title: string;
  readonly round: { readonly nameEn: string; readonly nameZh: string } | null;
  readonly decidedAt: Date;
  readonly samples: readonly LetterSample[];
  readonly reasonCode: DeclineReason | null;
  /** Words of those who decided. */
  readonly reasons: readonly string[];
  /** What reviewers wrote to the applicant, in an order that tells nothing of who they are. */
  readonly comments: readonly string[];
  /** The first instant at which it is too late to appeal; null when there is no appeal. */
  readonly appealEnd: Date | null;
  /** The first instant after the last day on the reserve list; null when it is not put on it. */
  readonly reserveEnd: Date | null;
}
