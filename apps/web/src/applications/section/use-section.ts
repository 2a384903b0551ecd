"use client";

import {
  createClient,
  type KnownOfSampleFragment,
  type SectionItemFragment,
} from "@regolith/client";
import type { AnySectionForm } from "@regolith/domain";
import { useLocale } from "next-intl";
import { useEffect, useState, useSyncExternalStore } from "react";
import { saveSection } from "../answers/save-section.ts";
import { isSameWords, type SectionWords } from "../answers/words.ts";
import { type Autosaver, createAutosaver, type SaveHow } from "../autosave/autosaver.ts";
import { type Begin, initialState } from "../autosave/autosave-state.ts";
import { localCopies } from "../autosave/local-copies.ts";
import { offeredCopies } from "../autosave/offered-copies.ts";
import { whileEditing } from "../autosave/settle-edits.ts";
import { createStockWatch, type StockWatch } from "./stock-watch.ts";

export interface SectionPlace {
  readonly personId: string;
  readonly applicationId: string;
  readonly form: AnySectionForm;
}

interface Options extends SectionPlace {
  readonly begin: Begin<SectionWords>;
  readonly items: readonly SectionItemFragment[];
  readonly known: readonly KnownOfSampleFragment[];
}

/** A request that outlives its page may carry 64 KiB; a little is left for the query around the words. */
const KEEPALIVE_LIMIT = 48_000;

export type Section = ReturnType<typeof useSection>;

/** The words of one section: what stands in the page, and that it gets to the server. */
export function useSection({ begin, items, known, ...place }: Options) {
  const locale = useLocale();
  const [{ autosaver, offers, stockWatch }] = useState(() => {
    const { applicationId, personId, form } = place;
    const tab = tabName();
    const stock = createStockWatch(items, locale, known);
    const copies = localCopies<SectionWords>(deviceStorage(), {
      personId,
      applicationId,
      section: form.key,
    });
    const execute = createClient({ url: "/graphql", headers: { "accept-language": locale } });
    const saver = createAutosaver<SectionWords>({
      begin: initialState(begin),
      isSame: isSameWords,
      keep: (words, base) => {
        copies.keep(tab, words === null ? null : { words, base });
      },
      save: async (words, version, { isLeaving }) => {
        const section = { id: applicationId, expectedVersion: version, form };
        const keepalive = isLeaving && sizeOf(words) < KEEPALIVE_LIMIT;
        const { items: fresh, ...outcome } = await saveSection(
          execute,
          { ...section, words, locale },
          keepalive ? { keepalive } : {},
        );
        if (fresh !== undefined) stock.update(fresh);
        return outcome;
      },
    });
    const found = { copies, tab, stored: begin.stored, isSame: isSameWords };
    return { autosaver: saver, offers: offeredCopies(found), stockWatch: stock };
  });
  useWindowEvents(autosaver, stockWatch);
  const state = useSyncExternalStore(autosaver.subscribe, autosaver.state, autosaver.state);
  const offered = useSyncExternalStore(offers.subscribe, offers.get, nothing);
  const stock = useSyncExternalStore(stockWatch.subscribe, stockWatch.get, stockWatch.get);
  return { autosaver, state, offers, offered, stock, stockWatch };
}

const NOTHING: readonly never[] = [];
const nothing = () => NOTHING;

const leaving: SaveHow = { isLeaving: true };

/** Saves when the page is hidden or left, and tries again when it is looked at or the line is back. */
function useWindowEvents(autosaver: Autosaver<SectionWords>, stockWatch: StockWatch): void {
  useEffect(() => {
    const connection = () => {
      autosaver.connection(navigator.onLine);
    };
    const leave = () => {
      if (autosaver.state().phase === "dirty") void autosaver.flush(leaving);
    };
    const look = () => {
      if (document.visibilityState === "hidden") leave();
      else {
        autosaver.returned();
        void stockWatch.refresh();
      }
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
  }, [autosaver, stockWatch]);
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

function sizeOf(words: SectionWords): number {
  return new TextEncoder().encode(JSON.stringify(words)).length;
}
