"use client";

import { createClient } from "@regolith/client";
import { useLocale, useTranslations } from "next-intl";
import { useEffect, useState, useSyncExternalStore } from "react";
import {
  type Autosaver,
  createAutosaver,
  type SaveHow,
} from "../applications/autosave/autosaver.ts";
import { type Begin, initialState } from "../applications/autosave/autosave-state.ts";
import { localCopies } from "../applications/autosave/local-copies.ts";
import { offeredCopies } from "../applications/autosave/offered-copies.ts";
import { whileEditing } from "../applications/autosave/settle-edits.ts";
import { isSameReview, type ItemOfReview, type ReviewWords } from "./review-words.ts";
import { saveReview } from "./save-review.ts";

interface Options {
  readonly personId: string;
  readonly assignmentId: string;
  readonly items: readonly ItemOfReview[];
  readonly begin: Begin<ReviewWords>;
}

const leaving: SaveHow = { isLeaving: true };
const NOTHING: readonly never[] = [];
const nothing = () => NOTHING;

/** The words of a review: what stands in the page, and that it gets to the server. */
export function useReview({ personId, assignmentId, items, begin }: Options) {
  const locale = useLocale();
  const t = useTranslations("committee.form");
  const noFigure = t("massInvalid");
  const [{ autosaver, offers }] = useState(() => {
    const tab = crypto.getRandomValues(new Uint32Array(3)).join("-");
    const place = { personId, applicationId: assignmentId, section: "REVIEW" };
    const copies = localCopies<ReviewWords>(deviceStorage(), place);
    const execute = createClient({ url: "/graphql", headers: { "accept-language": locale } });
    const saver = createAutosaver<ReviewWords>({
      begin: initialState(begin),
      isSame: isSameReview,
      keep: (words, base) => {
        copies.keep(tab, words === null ? null : { words, base });
      },
      save: (words, version, { isLeaving }) =>
        saveReview(
          execute,
          { assignmentId, items, words, version, noFigure },
          isLeaving ? { keepalive: true } : {},
        ),
    });
    const found = { copies, tab, stored: begin.stored, isSame: isSameReview };
    return { autosaver: saver, offers: offeredCopies(found) };
  });
  useWindowEvents(autosaver);
  const state = useSyncExternalStore(autosaver.subscribe, autosaver.state, autosaver.state);
  const offered = useSyncExternalStore(offers.subscribe, offers.get, nothing);
  return { autosaver, state, offers, offered };
}

/** Saves when the page is hidden or left, and tries again when it is looked at or the line is back. */
function useWindowEvents(autosaver: Autosaver<ReviewWords>): void {
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

/** Null on the server, and where the browser forbids it. */
function deviceStorage(): Storage | null {
  try {
    return typeof window === "undefined" ? null : window.localStorage;
  } catch {
    return null;
  }
}
