"use client";

import type { CommitteeOfFragment } from "@regolith/client";
import { useTranslations } from "next-intl";
import { type SubmitEvent, useActionState, useMemo, useRef, useState } from "react";
import { Button } from "@mantine/core";
import { KeptCopies } from "../applications/autosave/kept-copies.tsx";
import { useTypedBefore } from "../applications/autosave/use-typed-before.ts";
import { SaveStatus } from "../applications/section/save-status.tsx";
import { SignedOut } from "../applications/section/signed-out.tsx";
import { ErrorSummary } from "../components/error-summary/error-summary.tsx";
import { keepTyped } from "../forms/action-form.tsx";
import { type FieldProblem, summaryOf } from "../forms/form-state.ts";
import { type ReviewState, sendReview } from "./review-actions.ts";
import { type FieldsOfReview, ReviewFields, type ReviewItem } from "./review-fields.tsx";
import { TwoTabs } from "./two-tabs.tsx";
import { isSameReview, type ReviewWords, wordsIn } from "./review-words.ts";
import styles from "./committee.module.css";
import { useReview } from "./use-review.ts";

interface Props {
  readonly personId: string;
  readonly assignmentId: string;
  readonly items: readonly ReviewItem[];
  readonly rubric: CommitteeOfFragment["rubric"];
  readonly stored: ReviewWords;
  readonly version: number;
}

/** A review that saves itself while it is written, and is handed in by a button. It works before scripts do. */
export function ReviewForm(props: Props) {
  const { personId, assignmentId, items, rubric, stored, version } = props;
  const t = useTranslations("committee.form");
  const begin: ReviewState = {
    ...{ problems: [], values: {}, done: false, version, theirs: null, savedAt: null },
  };
  const [sent, send, isPending] = useActionState(sendReview, begin);
  const wasSent = Object.keys(sent.values).length > 0;
  const { autosaver, state, offers, offered } = useReview({
    ...{ personId, assignmentId, items },
    begin: {
      ...{ stored: sent.theirs ?? stored, version: sent.version, problems: sent.problems },
      ...(wasSent && !sent.done && { words: sent.values }),
      ...(sent.theirs !== null && { theirs: { words: sent.theirs, version: sent.version } }),
    },
  });
  const form = useRef<HTMLFormElement>(null);
  const isSettled = useRef(false);
  const [unsaved, setUnsaved] = useState(0);
  const attempt = useMemo(() => ({ sent, unsaved }), [sent, unsaved]);
  useTypedBefore({
    element: form,
    read: (data) => wordsIn(data, autosaver.state().words),
    isSame: isSameReview,
    autosaver,
  });
  const problems = state.phase === "refused" ? state.problems : sent.problems;

  /** Everything is saved first; handing in then concerns what is saved, and no other save comes between. */
  const settle = (event: SubmitEvent<HTMLFormElement>) => {
    if (isSettled.current) return;
    event.preventDefault();
    const { submitter } = event.nativeEvent;
    const isHandingIn = submitter instanceof HTMLButtonElement && submitter.value === "submit";
    void autosaver.flush().then((isSaved) => {
      const target = form.current;
      if (!isSaved) setUnsaved((times) => times + 1);
      if (!isSaved || !isHandingIn || target === null) return;
      field(target, "version").value = String(autosaver.state().version);
      field(target, "isSaved").value = "1";
      // Browsers take no submission while an earlier one is still being told.
      setTimeout(() => {
        isSettled.current = true;
        target.requestSubmit(submitter);
        isSettled.current = false;
      });
    });
  };

  const fields: FieldsOfReview = {
    words: state.words,
    problemAt: (name) => problemAt(problems, name),
    edit: (name, value) => {
      autosaver.edit({ ...autosaver.state().words, [name]: value });
    },
  };
  return (
    <form
      ref={form}
      action={send}
      onSubmit={settle}
      onReset={keepTyped}
      className={styles.form}
      noValidate
    >
      <input type="hidden" name="assignmentId" value={assignmentId} />
      <input type="hidden" name="version" defaultValue={String(version)} />
      <input type="hidden" name="isSaved" defaultValue="" />
      <input
        type="hidden"
        name="items"
        value={items.map(({ id, requestMode }) => `${id} ${requestMode}`).join(",")}
      />
      <ErrorSummary problems={summaryOf(problems)} attempt={attempt} />
      <KeptCopies {...{ autosaver, offers, copies: offered }} />
      {state.theirs === null ? null : (
        <TwoTabs mine={state.words} theirs={state.theirs.words} resolve={autosaver.resolve} />
      )}
      {state.phase === "signedOut" ? <SignedOut next={`/reviews/${assignmentId}`} /> : null}
      <p className="small mid">{t("scale")}</p>
      <ReviewFields rubric={rubric} items={items} fields={fields} />
      <div className={styles.send}>
        <Button type="submit" name="intent" value="submit" variant="filled" loading={isPending}>
          {t("submit")}
        </Button>
        <Button type="submit" name="intent" value="save">
          {t("save")}
        </Button>
        <SaveStatus state={state} />
      </div>
      <p className="small mid">{t("submitHint")}</p>
    </form>
  );
}

function problemAt(problems: readonly FieldProblem[], name: string): string | undefined {
  return problems.find(({ field: at }) => at === name)?.message;
}

function field(form: HTMLFormElement, name: string): HTMLInputElement {
  const found = form.elements.namedItem(name);
  if (!(found instanceof HTMLInputElement)) throw new Error(`No field ${name}`);
  return found;
}
