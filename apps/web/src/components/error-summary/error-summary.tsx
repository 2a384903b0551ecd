"use client";

import { useTranslations } from "next-intl";
import { type MouseEvent, useEffect, useRef } from "react";
import { Glyph } from "../glyph/glyph.tsx";
import styles from "./error-summary.module.css";

export type SummaryProblem = {
  readonly message: string;
  /** The `id` of the field, a path, or null where there is nothing to go to. */
  readonly target: string | null;
};

type Props = {
  readonly problems: readonly SummaryProblem[];
  /** Instead of "There is a problem". */
  readonly title?: string;
  /** What is new with every sending: only then is the focus taken, never while somebody goes on writing. */
  readonly attempt?: unknown;
};

/** A group of choices takes no focus itself, so its chosen one does, else its first. */
const goToGroup = (event: MouseEvent, target: string): void => {
  const group = document.getElementById(target);
  const find = (selector: string) => group?.querySelector<HTMLElement>(selector) ?? null;
  const inside = find("input:checked") ?? find("input, select, textarea");
  if (group === null || inside === null) return;
  event.preventDefault();
  group.scrollIntoView();
  inside.focus({ preventScroll: true });
};

const hrefOf = (target: string): string => (target.startsWith("/") ? target : `#${target}`);

/** Every problem of a form at once, above it, each a link to its field. Takes the focus after each attempt. */
export const ErrorSummary = ({ problems, title, attempt }: Props) => {
  const t = useTranslations("components.errors");
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.focus();
  }, [attempt]);
  if (problems.length === 0) return null;
  return (
    <div ref={box} className={styles.summary} tabIndex={-1} role="alert">
      <h2 className={styles.title}>
        <Glyph name="bad" />
        {title ?? t("title")}
      </h2>
      <ul className={styles.list}>
        {problems.map(({ message, target }) => (
          <li key={`${target ?? ""} ${message}`}>
            {target === null ? (
              message
            ) : (
              <a
                href={hrefOf(target)}
                onClick={(event) => {
                  goToGroup(event, target);
                }}
              >
                {message}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
};
