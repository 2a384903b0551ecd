"use client";

import { type RefObject, useEffect, useEffectEvent } from "react";
import type { Autosaver } from "./autosaver.ts";

interface Options<Words> {
  readonly element: RefObject<HTMLFormElement | null>;
  /** The words that stand in the fields. */
  readonly read: (form: FormData) => Words;
  readonly isSame: (one: Words, other: Words) => boolean;
  readonly autosaver: Autosaver<Words>;
}

/** Takes over what was typed while the page's scripts were still on their way. */
export function useTypedBefore<Words>({ element, read, isSame, autosaver }: Options<Words>): void {
  const takeOver = useEffectEvent((form: HTMLFormElement) => {
    const typed = read(new FormData(form));
    if (!isSame(typed, autosaver.state().words)) autosaver.edit(typed);
  });
  useEffect(() => {
    if (element.current !== null) takeOver(element.current);
  }, [element]);
}
