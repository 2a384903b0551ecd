"use client";

import { useLocale, useTranslations } from "next-intl";
import { ErrorSummary } from "../../components/error-summary/error-summary.tsx";
import { type FieldProblem, summaryOf } from "../../forms/form-state.ts";
import { ConflictPanel } from "./conflict-panel.tsx";
import { KeptCopies } from "../autosave/kept-copies.tsx";
import { KeptWords } from "./kept-words.tsx";
import { useSectionForm } from "./section-context.tsx";
import styles from "./section.module.css";
import { SignedOut } from "./signed-out.tsx";
import type { Section } from "./use-section.ts";

interface Props {
  readonly applicationId: string;
  readonly section: Section;
  /** Why the page could not be left with everything saved. */
  readonly unsaved: readonly FieldProblem[];
  readonly isSignedOut: boolean;
  readonly onResolved: () => void;
}

/** What stands above the fields when words are not safe: why, and what to do. */
export function SectionMessages({
  applicationId,
  section,
  unsaved,
  isSignedOut,
  onResolved,
}: Props) {
  const t = useTranslations("form.section");
  const locale = useLocale();
  const { form } = useSectionForm();
  const { autosaver, state, offers, offered } = section;
  const here = `/${locale}/applications/${applicationId}/${form.key.toLowerCase()}`;
  return (
    <div className={styles.messages}>
      <ErrorSummary problems={summaryOf(unsaved)} title={t("notAllSaved")} attempt={unsaved} />
      {state.phase === "signedOut" || isSignedOut ? <SignedOut next={here} /> : null}
      <KeptCopies
        {...{ autosaver, offers, copies: offered }}
        show={(copy) => <KeptWords form={form} kept={copy.words} words={state.words} />}
      />
      {state.theirs === null ? null : (
        <ConflictPanel
          form={form}
          mine={state.words}
          theirs={state.theirs.words}
          base={state.stored}
          resolve={(words) => {
            onResolved();
            autosaver.resolve(words);
          }}
        />
      )}
    </div>
  );
}
