"use client";

import type { KnownOfSampleFragment, SectionItemFragment } from "@regolith/client";
import type { AnySectionForm } from "@regolith/domain";
import { useLocale } from "next-intl";
import { useEffect, useState, useSyncExternalStore } from "react";
import { saveSection } from "../answers/save-section.ts";
import { isSameWords, type SectionWords } from "../answers/words.ts";
import type { Begin } from "../autosave/autosave-state.ts";
import { useAutosave } from "../autosave/use-autosave.ts";
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

export type Section = ReturnType<typeof useSection>;

/** The words of one section: what stands in the page, and that it gets to the server. */
export function useSection({ begin, items, known, ...place }: Options) {
  const { applicationId, personId, form } = place;
  const locale = useLocale();
  const [stockWatch] = useState(() => createStockWatch(items, locale, known));
  const saved = useAutosave<SectionWords>({
    place: { personId, applicationId, section: form.key },
    begin,
    isSame: isSameWords,
    save: async (execute, words, version, options) => {
      const section = { id: applicationId, expectedVersion: version, form, words, locale };
      const { items: fresh, ...outcome } = await saveSection(execute, section, options);
      if (fresh !== undefined) stockWatch.update(fresh);
      return outcome;
    },
  });
  useFreshStock(stockWatch);
  const stock = useSyncExternalStore(stockWatch.subscribe, stockWatch.get, stockWatch.get);
  return { ...saved, stock, stockWatch };
}

/** Asks what is left of the samples again when the page is looked at again. */
function useFreshStock(stockWatch: StockWatch): void {
  useEffect(() => {
    const look = () => {
      if (document.visibilityState !== "hidden") void stockWatch.refresh();
    };
    document.addEventListener("visibilitychange", look);
    return () => {
      document.removeEventListener("visibilitychange", look);
    };
  }, [stockWatch]);
}
