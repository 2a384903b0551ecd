"use client";

import { type Client, createClient, type ExecuteOptions } from "@regolith/client";
import { useLocale } from "next-intl";
import { useEffect, useState, useSyncExternalStore } from "react";
import type { SaveOutcome } from "../answers/save-section.ts";
import { type Autosaver, createAutosaver, type SaveHow } from "./autosaver.ts";
import { type AutosaveState, type Begin, initialState } from "./autosave-state.ts";
import { type CopyPlace, localCopies } from "./local-copies.ts";
import { type OfferedCopies, offeredCopies } from "./offered-copies.ts";
import { whileEditing } from "./settle-edits.ts";

/** How words get to the server; it throws an ApiFailure when there was no answer. */
export type SaveWords<Words> = (
  execute: Client,
  words: Words,
  version: number,
  options: ExecuteOptions,
) => Promise<SaveOutcome<Words>>;

interface Options<Words> {
  /** Where this device keeps words the server has not. */
  readonly place: CopyPlace;
  readonly begin: Begin<Words>;
  readonly isSame: (one: Words, other: Words) => boolean;
  readonly save: SaveWords<Words>;
}

interface Autosaved<Words> {
  readonly autosaver: Autosaver<Words>;
  readonly state: AutosaveState<Words>;
  readonly offers: OfferedCopies<Words>;
  readonly offered: ReturnType<OfferedCopies<Words>["get"]>;
}

/** A request that outlives its page may carry 64 KiB; a little is left for the query around the words. */
const KEEPALIVE_LIMIT = 48_000;

const NOTHING: readonly never[] = [];
const nothing = () => NOTHING;

const leaving: SaveHow = { isLeaving: true };

/** Words that stand in the page and get to the server by themselves. What is given at the first reading holds. */
export function useAutosave<Words>({
  place,
  begin,
  isSame,
  save,
}: Options<Words>): Autosaved<Words> {
  const locale = useLocale();
  const [{ autosaver, offers }] = useState(() => {
    const tab = tabName();
    const copies = localCopies<Words>(deviceStorage(), place);
    const execute = createClient({ url: "/graphql", headers: { "accept-language": locale } });
    const saver = createAutosaver<Words>({
      begin: initialState(begin),
      isSame,
      keep: (words, base) => {
        copies.keep(tab, words === null ? null : { words, base });
      },
      save: (words, version, { isLeaving }) => {
        const keepalive = isLeaving && sizeOf(words) < KEEPALIVE_LIMIT;
        return save(execute, words, version, keepalive ? { keepalive } : {});
      },
    });
    const found = { copies, tab, stored: begin.stored, isSame };
    return { autosaver: saver, offers: offeredCopies(found) };
  });
  useWindowEvents(autosaver);
  const state = useSyncExternalStore(autosaver.subscribe, autosaver.state, autosaver.state);
  const offered = useSyncExternalStore(offers.subscribe, offers.get, nothing);
  return { autosaver, state, offers, offered };
}

/** Saves when the page is hidden or left, and tries again when it is looked at or the line is back. */
function useWindowEvents<Words>(autosaver: Autosaver<Words>): void {
  useEffect(() => {
    const connection = () => {
      autosaver.connection(navigator.onLine);
    };
    const leave = () => {
      if (autosaver.state().phase === "dirty") void autosaver.flush(leaving);
    };
    const look = () => {
      if (document.visibilityState === "hidden") leave();
      else autosaver.returned();
    };
    connection();
    const isDone = whileEditing(async () => {
      await autosaver.flush();
    });
    window.addEventListener("online", connection);
    window.addEventListener("offline", connection);
    window.addEventListener("pagehide", leave);
    document.addEventListener("visibilitychange", look);
    return () => {
      isDone();
      leave();
      window.removeEventListener("online", connection);
      window.removeEventListener("offline", connection);
      window.removeEventListener("pagehide", leave);
      document.removeEventListener("visibilitychange", look);
    };
  }, [autosaver]);
}

/** Tells this opening of the page from every other; works where pages come over plain http, too. */
function tabName(): string {
  return crypto.getRandomValues(new Uint32Array(3)).join("-");
}

/** Null on the server, and where the browser forbids it. */
function deviceStorage(): Storage | null {
  try {
    return typeof window === "undefined" ? null : window.localStorage;
  } catch {
    return null;
  }
}

function sizeOf(words: unknown): number {
  return new TextEncoder().encode(JSON.stringify(words)).length;
}
