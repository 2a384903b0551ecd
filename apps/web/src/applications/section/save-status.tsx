"use client";

import { useLocale, useTranslations } from "next-intl";
import { Glyph, type GlyphName } from "../../components/glyph/glyph.tsx";
import type { AutosaveState, Phase } from "../autosave/autosave-state.ts";
import { clockTime } from "./clock-time.ts";
import styles from "./section.module.css";

const glyphs: Readonly<Record<Phase, GlyphName>> = {
  saved: "ok",
  dirty: "none",
  saving: "info",
  waiting: "warn",
  refused: "bad",
  conflict: "warn",
  signedOut: "warn",
};

interface Props {
  readonly state: Pick<AutosaveState<unknown>, "phase" | "savedAt" | "isOnline">;
}

/** What became of the words, in words: saving, saved and when, or why not. */
export function SaveStatus({ state }: Props) {
  const t = useTranslations("form.save");
  const locale = useLocale();
  const { phase, savedAt, isOnline } = state;
  const isOffline = phase === "waiting" && !isOnline;
  const glyph = glyphs[phase];
  const words =
    phase !== "saved"
      ? t(isOffline ? "offline" : phase)
      : savedAt === null
        ? t("unchanged")
        : t("saved", { time: clockTime(savedAt, locale) });
  return (
    <span className={styles.status} data-kind={glyph} role="status">
      <Glyph name={glyph} />
      {words}
    </span>
  );
}
