import type { FieldProblem } from "../../forms/form-state.ts";

/**
 * saved: the server has every word · dirty: not yet sent · saving: on its way · waiting: could not
 * be reached, will be tried again · refused: the server will not take these words · signedOut: the
 * session ended · conflict: somebody else saved first, a choice is due.
 */
export type Phase = "saved" | "dirty" | "saving" | "waiting" | "refused" | "signedOut" | "conflict";

export interface AutosaveState<Words> {
  readonly phase: Phase;
  /** What stands in the page. */
  readonly words: Words;
  /** What the server is known to have, and in which version. */
  readonly stored: Words;
  readonly version: number;
  /** When the server last took words from this page, ISO 8601. */
  readonly savedAt: string | null;
  /** The words on their way; one save at a time. */
  readonly sending: Words | null;
  readonly failures: number;
  readonly problems: readonly FieldProblem[];
  readonly theirs: { readonly words: Words; readonly version: number } | null;
  readonly isOnline: boolean;
}

export type AutosaveEvent<Words> =
  | { readonly type: "edited"; readonly words: Words }
  | { readonly type: "sent" }
  | { readonly type: "saved"; readonly version: number; readonly savedAt: string | null }
  | { readonly type: "refused"; readonly problems: readonly FieldProblem[] }
  | { readonly type: "stale"; readonly version: number; readonly theirs: Words }
  | { readonly type: "unreachable" }
  | { readonly type: "signedOut" }
  | { readonly type: "resolved"; readonly words: Words }
  /** Words kept on the device are put back; `base` is what was stored when they were typed. */
  | { readonly type: "restored"; readonly words: Words; readonly base: Words }
  /** The page is looked at again, perhaps after signing in elsewhere. */
  | { readonly type: "returned" }
  | { readonly type: "connection"; readonly isOnline: boolean };

type Same<Words> = (one: Words, other: Words) => boolean;

export interface Begin<Words> {
  readonly stored: Words;
  readonly version: number;
  /** Words that came back unsaved, with why; left out when the page begins with what is stored. */
  readonly words?: Words;
  readonly problems?: readonly FieldProblem[];
  readonly theirs?: { readonly words: Words; readonly version: number } | null;
}

export function initialState<Words>(begin: Begin<Words>): AutosaveState<Words> {
  const { stored, version, words, problems = [], theirs = null } = begin;
  const unsaved: Phase = problems.length > 0 ? "refused" : "dirty";
  return {
    phase: theirs !== null ? "conflict" : words === undefined ? "saved" : unsaved,
    words: words ?? stored,
    stored,
    version,
    savedAt: null,
    sending: null,
    failures: 0,
    problems,
    theirs,
    isOnline: true,
  };
}

/** What one event makes of the state. Words typed are never dropped here: `words` changes only by editing or by choice. */
export function autosave<Words>(
  state: AutosaveState<Words>,
  event: AutosaveEvent<Words>,
  isSame: Same<Words>,
): AutosaveState<Words> {
  switch (event.type) {
    case "edited":
      return edited({ ...state, words: event.words }, isSame);
    case "sent":
      return { ...state, phase: "saving", sending: state.words };
    case "saved":
      return confirmed(state, event, isSame);
    case "refused": {
      const isNewer = state.sending !== null && !isSame(state.words, state.sending);
      const phase = isNewer ? "dirty" : "refused";
      return { ...state, phase, sending: null, failures: 0, problems: event.problems };
    }
    case "stale":
      return stale(state, event, isSame);
    case "unreachable":
      return { ...state, phase: "waiting", sending: null, failures: state.failures + 1 };
    case "signedOut":
      return { ...state, phase: "signedOut", sending: null };
    case "resolved":
      return resolved(state, event.words, isSame);
    case "restored":
      return restored(state, event, isSame);
    case "returned":
      return state.phase === "signedOut" || state.phase === "waiting"
        ? { ...state, phase: "dirty", failures: 0 }
        : state;
    case "connection":
      return { ...state, isOnline: event.isOnline, failures: event.isOnline ? 0 : state.failures };
  }
}

/** Milliseconds until these words should be sent; null when there is nothing to send, or no use in trying. */
export function pauseBeforeSave<Words>(state: AutosaveState<Words>): number | null {
  if (state.phase === "dirty") return 1000;
  if (state.phase !== "waiting" || !state.isOnline) return null;
  return Math.min(60_000, 1000 * 2 ** state.failures);
}

/** Whether the page holds words the server has not confirmed. */
export function holdsUnsaved<Words>({ phase }: AutosaveState<Words>): boolean {
  return phase !== "saved";
}

function edited<Words>(state: AutosaveState<Words>, isSame: Same<Words>): AutosaveState<Words> {
  if (state.phase !== "saved" && state.phase !== "dirty" && state.phase !== "refused") return state;
  if (!isSame(state.words, state.stored)) return { ...state, phase: "dirty" };
  return { ...state, phase: "saved", problems: [] };
}

function confirmed<Words>(
  state: AutosaveState<Words>,
  { version, savedAt }: { readonly version: number; readonly savedAt: string | null },
  isSame: Same<Words>,
): AutosaveState<Words> {
  const stored = state.sending ?? state.words;
  const phase = isSame(state.words, stored) ? "saved" : "dirty";
  return { ...state, phase, stored, version, savedAt, sending: null, failures: 0, problems: [] };
}

function stale<Words>(
  state: AutosaveState<Words>,
  { theirs, version }: { readonly theirs: Words; readonly version: number },
  isSame: Same<Words>,
): AutosaveState<Words> {
  const met = { ...state, sending: null, failures: 0, problems: [] };
  if (isSame(state.words, theirs)) return { ...met, phase: "saved", stored: theirs, version };
  return { ...met, phase: "conflict", theirs: { words: theirs, version } };
}

/** Kept words go back into the page, unless others wrote since: then a choice is due. */
function restored<Words>(
  state: AutosaveState<Words>,
  { words, base }: { readonly words: Words; readonly base: Words },
  isSame: Same<Words>,
): AutosaveState<Words> {
  if (isSame(base, state.stored)) return edited({ ...state, words }, isSame);
  const theirs = { words: state.stored, version: state.version };
  return { ...state, phase: "conflict", words, stored: base, theirs, problems: [] };
}

/** What was chosen is written on top of what they saved. */
function resolved<Words>(
  state: AutosaveState<Words>,
  words: Words,
  isSame: Same<Words>,
): AutosaveState<Words> {
  if (state.theirs === null) return state;
  const { words: stored, version } = state.theirs;
  const phase = isSame(words, stored) ? "saved" : "dirty";
  return { ...state, phase, words, stored, version, theirs: null };
}
