"use client";

import { type ReactNode, type SyntheticEvent, useRef } from "react";
import { settleEdits } from "../applications/autosave/settle-edits.ts";

/** Forms that are sent once what was typed above them is saved; without scripts, at once. */
export function AfterSaving({ children }: { readonly children: ReactNode }) {
  const isSettled = useRef(false);
  const settle = (event: SyntheticEvent<HTMLDivElement>) => {
    const form = event.target;
    if (isSettled.current || !(form instanceof HTMLFormElement)) return;
    event.preventDefault();
    void settleEdits().finally(() => {
      isSettled.current = true;
      form.requestSubmit();
      isSettled.current = false;
    });
  };
  return <div onSubmitCapture={settle}>{children}</div>;
}
