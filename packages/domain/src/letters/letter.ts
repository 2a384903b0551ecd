import { READING_ROLES, type Capacity } from "../applications/capacity.ts";
import type { ApplicationStatus } from "../applications/status.ts";
import type { Move } from "../applications/workflow.ts";
import { holds, type Actor } from "../people/roles.ts";

/** What letters of decision there are. */
export const LETTER_KINDS = [
  "APPROVED",
  "DECLINED",
  "RESERVED",
  "APPEAL_GRANTED",
  "APPEAL_REFUSED",
  "LAPSED",
] as const;
export type LetterKind = (typeof LETTER_KINDS)[number];

const WRITTEN_BY: Readonly<Partial<Record<Move, LetterKind>>> = {
  APPROVE: "APPROVED",
  DECLINE: "DECLINED",
  RESERVE: "RESERVED",
  GRANT_APPEAL: "APPEAL_GRANTED",
  REFUSE_APPEAL: "APPEAL_REFUSED",
  LAPSE: "LAPSED",
};

/** The letter that goes with a move; null for a move that needs none. */
export function letterOf(action: Move): LetterKind | null {
  return WRITTEN_BY[action] ?? null;
}

/** QUOTE is what somebody else wrote. */
export const LETTER_PART_KINDS = ["HEADING", "PARAGRAPH", "ITEM", "QUOTE"] as const;
export type LetterPartKind = (typeof LETTER_PART_KINDS)[number];

/** A piece of a letter as it reads from above to below. */
export interface LetterPart {
  readonly kind: LetterPartKind;
  readonly text: string;
}

/** A letter in one language. */
export interface LetterText {
  readonly subject: string;
  readonly parts: readonly LetterPart[];
}

const UNDECIDED: ReadonlySet<ApplicationStatus> = new Set([
  ...(["DRAFT", "ENDORSEMENT", "SUBMITTED", "SCREENING", "UNDER_REVIEW"] as const),
  ...(["CHANGES_REQUESTED", "PANEL", "RECOMMENDED", "RESERVE_LIST"] as const),
]);

/**
 * Whether somebody reads the letters about an application: the applicant's side and the office always. Those who
 * review or vote on it do so only when it is decided, so that no earlier letter leads their judgement.
 */
export function readsLetters(status: ApplicationStatus, capacity: Capacity | null): boolean {
  if (capacity === null) return false;
  return capacity.kind !== "COMMITTEE" || !UNDECIDED.has(status);
}

/** The words of letters are the office's. */
export function readsLetterTemplates(actor: Actor): boolean {
  return READING_ROLES.some((role) => holds(actor, role));
}

export function editsLetterTemplates(actor: Actor): boolean {
  return holds(actor, "SECRETARIAT");
}
