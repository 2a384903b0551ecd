import { type FormState, untouched } from "../forms/form-state.ts";

/** What a member's own form shows after it was sent. */
export interface PartState extends FormState {
  /** The version what stands in the form will be written on. */
  readonly version: number;
  readonly isSigned: boolean;
  /** What another tab saved meanwhile, by the field's name; null when none did. */
  readonly theirs: Readonly<Record<string, string>> | null;
}

export function untouchedPart(version: number): PartState {
  return { ...untouched, version, isSigned: false, theirs: null };
}
