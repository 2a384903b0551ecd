"use client";

import type { SectionKey } from "@regolith/domain";
import { type RefObject, useEffect } from "react";
import { readForm } from "../answers/read-form.ts";
import { isSameWords, type SectionWords } from "../answers/words.ts";
import type { Autosaver } from "../autosave/autosaver.ts";

interface Options {
  readonly form: RefObject<HTMLFormElement | null>;
  readonly sectionKey: SectionKey;
  readonly autosaver: Autosaver<SectionWords>;
}

/** Takes over what was typed while the page's scripts were still on their way. */
export function useTypedBefore({ form, sectionKey, autosaver }: Options): void {
  useEffect(() => {
    if (form.current === null) return;
    const typed = readForm(new FormData(form.current), sectionKey);
    if (!isSameWords(typed, autosaver.state().words)) autosaver.edit(typed);
  }, [form, sectionKey, autosaver]);
}
