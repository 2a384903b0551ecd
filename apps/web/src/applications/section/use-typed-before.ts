"use client";

import type { AnySectionForm } from "@regolith/domain";
import { type RefObject, useEffect } from "react";
import { readForm } from "../answers/read-form.ts";
import { isSameWords, type SectionWords } from "../answers/words.ts";
import type { Autosaver } from "../autosave/autosaver.ts";

interface Options {
  readonly element: RefObject<HTMLFormElement | null>;
  readonly form: AnySectionForm;
  readonly autosaver: Autosaver<SectionWords>;
}

/** Takes over what was typed while the page's scripts were still on their way. */
export function useTypedBefore({ element, form, autosaver }: Options): void {
  useEffect(() => {
    if (element.current === null) return;
    const typed = readForm(new FormData(element.current), form);
    if (!isSameWords(typed, autosaver.state().words)) autosaver.edit(typed);
  }, [element, form, autosaver]);
}
