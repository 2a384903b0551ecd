"use client";

import { useTranslations } from "next-intl";
import { ActionForm } from "../forms/action-form.tsx";
import { SubmitButton, TextField } from "../forms/fields.tsx";
import { WordsField } from "./choose-forms.tsx";
import {
  askForEndorsement,
  endorseApplication,
  proposeOfficer,
  recallApplication,
  returnApplication,
} from "./endorsement-actions.ts";
import applications from "../applications/applications.module.css";

interface VersionProps {
  readonly id: string;
  readonly version: number;
  readonly idempotencyKey: string;
}

const versionOf = ({ id, version, idempotencyKey }: VersionProps) => ({
  ...{ id, expectedVersion: String(version), idempotencyKey },
});

/** Instead of submitting, where the round asks for it. */
export function AskForm(props: VersionProps) {
  const t = useTranslations("institutions.ask");
  return (
    <ActionForm
      action={askForEndorsement}
      hidden={versionOf(props)}
      className={`${applications.actions ?? ""} no-print`}
    >
      <SubmitButton variant="filled">{t("button")}</SubmitButton>
      <span className="small dim">
        {t("hint")} {t("late")}
      </span>
    </ActionForm>
  );
}

/** What endorsing means, and the two answers. */
export function EndorseForms({
  institution,
  ...props
}: VersionProps & { readonly institution: string }) {
  const t = useTranslations("institutions.endorse");
  return (
    <div className="stack">
      <p className="mid">{t("meaning", { institution })}</p>
      <ActionForm action={endorseApplication} hidden={versionOf(props)} idPrefix="endorse">
        <WordsField name="note" label={t("note")} />
        <p className="small mid">{t("submits")}</p>
        <SubmitButton variant="filled">{t("endorse")}</SubmitButton>
      </ActionForm>
      <details className={applications.fold}>
        <summary>{t("returnTitle")}</summary>
        <ActionForm action={returnApplication} hidden={versionOf(props)} idPrefix="return">
          <p className="small mid">{t("returnBody")}</p>
          <WordsField name="reason" label={t("reason")} />
          <SubmitButton variant="danger">{t("return")}</SubmitButton>
        </ActionForm>
      </details>
    </div>
  );
}

/** The applicant takes it back from the institution. */
export function RecallForm({
  application: { id, number, version },
}: {
  readonly application: { readonly id: string; readonly number: string; readonly version: number };
}) {
  const t = useTranslations("institutions.asked");
  return (
    <details className={`${applications.fold ?? ""} no-print`}>
      <summary>{t("recall")}</summary>
      <ActionForm action={recallApplication} hidden={{ id, expectedVersion: String(version) }}>
        <p className="small mid">{t("recallBody")}</p>
        <SubmitButton>{t("recallConfirm", { number })}</SubmitButton>
      </ActionForm>
    </details>
  );
}

/** Somebody who may speak for the institution. */
export function ProposeOfficer({ hidden }: { readonly hidden: Readonly<Record<string, string>> }) {
  const t = useTranslations("institutions.endorser");
  return (
    <ActionForm action={proposeOfficer} hidden={hidden} idPrefix="officer" doneMessage={t("sent")}>
      <p className="small mid">{t("proposeHint")}</p>
      <TextField name="name" label={t("name")} />
      <TextField name="email" type="email" label={t("email")} />
      <WordsField name="evidence" label={t("evidence")} hint={t("evidenceHint")} />
      <SubmitButton>{t("submit")}</SubmitButton>
    </ActionForm>
  );
}
