"use client";

import { useTranslations } from "next-intl";
import { useState, useSyncExternalStore } from "react";
import { timeLeft } from "./time-left.ts";

interface Props {
  /** The instant that is waited for, ISO 8601. */
  readonly until: string;
  /** The server's now when the page was written, ISO 8601. */
  readonly now: string;
}

const CALM = "(prefers-reduced-motion: reduce)";

/**
 * How long is left. The page has it as it was written; then it ticks on by the server's clock, whatever the reader's own
 * clock says. Nothing is read out by itself, and whoever wants less motion sees no seconds.
 */
export function Countdown({ until, now }: Props) {
  const t = useTranslations("rounds.page");
  const [startedAt] = useState(() => performance.now());
  const second = useSyncExternalStore(everySecond, currentSecond, () => null);
  const isCalm = useSyncExternalStore(onMotionChange, prefersCalm, () => true);
  const passedMs = second === null ? 0 : Math.max(0, second * 1000 - startedAt);
  const left = timeLeft(Date.parse(until) - Date.parse(now) - passedMs);
  return (
    <span role="timer" className="num">
      {t(isCalm || second === null ? "left" : "leftTicking", { ...left })}
    </span>
  );
}

function everySecond(onTick: () => void): () => void {
  const timer = setInterval(onTick, 1000);
  return () => {
    clearInterval(timer);
  };
}

const currentSecond = (): number => Math.floor(performance.now() / 1000);

function onMotionChange(onChange: () => void): () => void {
  const query = matchMedia(CALM);
  query.addEventListener("change", onChange);
  return () => {
    query.removeEventListener("change", onChange);
  };
}

const prefersCalm = (): boolean => matchMedia(CALM).matches;
