"use client";

import { ApiFailure, createClient, InstitutionSearchDocument } from "@regolith/client";
import type { InstitutionChoiceFragment } from "@regolith/client";
import { useLocale } from "next-intl";
import { useEffect, useState } from "react";

export interface InstitutionSearch {
  /** IDLE while nothing is looked for. */
  readonly phase: "IDLE" | "SEARCHING" | "FOUND" | "FAILED";
  readonly found: readonly InstitutionChoiceFragment[];
}

const IDLE: InstitutionSearch = { phase: "IDLE", found: [] };
/** Typing has paused, ms. */
const PAUSE = 200;
const SHOWN = 8;

/** Looks in the directory for what was typed, once typing pauses; an answer that was overtaken is dropped. */
export function useInstitutionSearch(text: string, isOn: boolean): InstitutionSearch {
  const locale = useLocale();
  const [search, setSearch] = useState(IDLE);
  const wanted = isOn ? text.trim() : "";
  useEffect(() => {
    if (wanted === "") return undefined;
    const overtaken = new AbortController();
    const timer = setTimeout(() => {
      setSearch((before) => ({ ...before, phase: "SEARCHING" }));
      const execute = createClient({ url: "/graphql", headers: { "accept-language": locale } });
      execute(
        InstitutionSearchDocument,
        { text: wanted, first: SHOWN },
        { signal: overtaken.signal },
      )
        .then(({ institutions }) => {
          setSearch({ phase: "FOUND", found: institutions.nodes });
        })
        .catch((failure: unknown) => {
          if (overtaken.signal.aborted) return;
          if (!(failure instanceof ApiFailure)) throw failure;
          setSearch({ phase: "FAILED", found: [] });
        });
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      overtaken.abort();
    };
  }, [wanted, locale]);
  return wanted === "" ? IDLE : search;
}
