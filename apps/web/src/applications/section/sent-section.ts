import type { FieldProblem } from "../../forms/form-state.ts";
import type { SectionWords } from "../answers/words.ts";

/** What a section's form shows after it was sent without scripts: every word again, and why it was not saved. */
export interface SentSection {
  /** Counts the times it came back. */
  readonly round: number;
  readonly words: SectionWords | null;
  readonly problems: readonly FieldProblem[];
  readonly theirs: { readonly words: SectionWords; readonly version: number } | null;
  readonly isSignedOut: boolean;
}

export const unsent: SentSection = {
  round: 0,
  words: null,
  problems: [],
  theirs: null,
  isSignedOut: false,
};
