"use client";

import { type RefObject, useEffect } from "react";
import type { SectionWords } from "../answers/words.ts";
import type { Autosaver } from "../autosave/autosaver.ts";

/** Saves at once when a field is left, without waiting for the pause. */
export function useSaveOnLeaving(
  form: RefObject<HTMLFormElement | null>,
  autosaver: Autosaver<SectionWords>,
): void {
  useEffect(() => {
    const fields = form.current;
    const save = () => {
      if (autosaver.state().phase === "dirty") void autosaver.flush();
    };
    fields?.addEventListener("focusout", save);
    return () => fields?.removeEventListener("focusout", save);
  }, [form, autosaver]);
}
