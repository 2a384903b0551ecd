import { ApiFailure } from "@regolith/client";
import type { SaveOutcome } from "../answers/save-section.ts";
import {
  autosave,
  type AutosaveEvent,
  type AutosaveState,
  holdsUnsaved,
  pauseBeforeSave,
} from "./autosave-state.ts";

export interface SaveHow {
  /** The page may be gone before the answer comes. */
  readonly isLeaving: boolean;
}

export interface AutosaverOptions<Words> {
  readonly begin: AutosaveState<Words>;
  readonly isSame: (one: Words, other: Words) => boolean;
  /** Answers what became of it; throws an ApiFailure when there was no answer. */
  readonly save: (words: Words, version: number, how: SaveHow) => Promise<SaveOutcome<Words>>;
  /** Keeps a copy of unsaved words on the device, or with null takes it away. */
  readonly keep: (words: Words | null, base: Words) => void;
}

export interface Autosaver<Words> {
  readonly state: () => AutosaveState<Words>;
  readonly subscribe: (listener: () => void) => () => void;
  readonly edit: (words: Words) => void;
  /** Sends unsaved words now; answers whether the server has every word afterwards. */
  readonly flush: (how?: SaveHow) => Promise<boolean>;
  readonly resolve: (words: Words) => void;
  /** Puts kept words back, once what stands in the page is safe; answers whether it could. */
  readonly restore: (kept: { readonly words: Words; readonly base: Words }) => Promise<boolean>;
  readonly returned: () => void;
  readonly connection: (isOnline: boolean) => void;
}

const staying: SaveHow = { isLeaving: false };

/** Saves a page's words by itself: one save at a time, the newest words last, growing pauses when it fails. */
export function createAutosaver<Words>(options: AutosaverOptions<Words>): Autosaver<Words> {
  let state = options.begin;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | null = null;
  const listeners = new Set<() => void>();

  function apply(event: AutosaveEvent<Words>): void {
    state = autosave(state, event, options.isSame);
    options.keep(holdsUnsaved(state) ? state.words : null, state.stored);
    plan();
    for (const listener of listeners) listener();
  }

  function plan(): void {
    clearTimeout(timer);
    const pause = pauseBeforeSave(state);
    if (pause !== null) timer = setTimeout(() => void run(staying), pause);
  }

  async function attempt(how: SaveHow): Promise<AutosaveEvent<Words>> {
    try {
      const { kind, ...outcome } = await options.save(state.words, state.version, how);
      return { type: kind, ...outcome } as AutosaveEvent<Words>;
    } catch (failure) {
      if (!(failure instanceof ApiFailure)) throw failure;
      return { type: failure.code === "UNAUTHENTICATED" ? "signedOut" : "unreachable" };
    }
  }

  async function send(how: SaveHow): Promise<void> {
    const answer = attempt(how);
    apply({ type: "sent" });
    apply(await answer);
  }

  function run(how: SaveHow): Promise<void> {
    running ??= send(how).finally(() => {
      running = null;
    });
    return running;
  }

  async function flush(how: SaveHow = staying): Promise<boolean> {
    let hasTried = false;
    for (;;) {
      // Another flush, or words typed while a save was on its way, may have begun the next one.
      if (running !== null) {
        await running;
      } else if (state.phase === "dirty" || (state.phase === "waiting" && !hasTried)) {
        hasTried = true;
        await run(how);
      } else {
        return state.phase === "saved";
      }
    }
  }

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    edit: (words) => {
      apply({ type: "edited", words });
    },
    flush,
    resolve: (words) => {
      apply({ type: "resolved", words });
      void flush();
    },
    restore: async ({ words, base }) => {
      if (!(await flush())) return false;
      apply({ type: "restored", words, base });
      return true;
    },
    returned: () => {
      if (state.phase === "signedOut" || state.phase === "waiting") apply({ type: "returned" });
    },
    connection: (isOnline) => {
      if (state.isOnline !== isOnline) apply({ type: "connection", isOnline });
    },
  };
}
