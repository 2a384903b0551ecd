"use client";

import { OFFICE_NOTE_MAX_LENGTH } from "@regolith/domain";
import { useTranslations } from "next-intl";
import styles from "../applications/applications.module.css";
import { ActionForm } from "../forms/action-form.tsx";
import { AreaField } from "../forms/text-fields.tsx";
import { type Option, RadioField, SelectField, SubmitButton } from "../forms/fields.tsx";
import {
  acceptPiChange,
  declinePiChange,
  proposePi,
  withdrawPiChange,
} from "./pi-change-actions.ts";

interface ProposeProps {
  readonly application: { readonly id: string; readonly version: number };
  readonly idempotencyKey: string;
  readonly candidates: readonly Option[];
  readonly isDraft: boolean;
}

/** Who takes one's place, what becomes of oneself, and words to go with it. */
export function ProposePiForm({ application, idempotencyKey, candidates, isDraft }: ProposeProps) {
  const t = useTranslations("team.pi");
  const { id, version } = application;
  return (
    <details className={`${styles.fold} no-print`}>
      <summary>{t("propose")}</summary>
      <ActionForm
        action={proposePi}
        hidden={{ id, expectedVersion: String(version), idempotencyKey }}
        idPrefix="pi"
      >
        <p className="small mid">{t(isDraft ? "meansDraft" : "meansSent")}</p>
        <SelectField
          name="memberId"
          label={t("who")}
          options={[{ value: "", label: t("choose") }, ...candidates]}
        />
        <RadioField
          name="afterwards"
          label={t("afterwards")}
          initial="STAY"
          options={[
            { value: "STAY", label: t("stay"), hint: t("stayHint") },
            { value: "LEAVE", label: t("leave"), hint: t("leaveHint") },
          ]}
        />
        <NoteField label={t("note")} />
        <SubmitButton>{t("submit")}</SubmitButton>
      </ActionForm>
    </details>
  );
}

interface ChangeProps {
  readonly id: string;
  readonly version: number;
  /** Whom the words go to. */
  readonly name: string;
}

const hiddenOf = ({ id, version }: ChangeProps) => ({ id, expectedVersion: String(version) });

export function AcceptPiForm(props: ChangeProps) {
  const t = useTranslations("team.pi");
  return (
    <ActionForm action={acceptPiChange} hidden={hiddenOf(props)} idPrefix="accept">
      <NoteField label={t("answerNote", { name: props.name })} />
      <SubmitButton variant="filled">{t("accept")}</SubmitButton>
    </ActionForm>
  );
}

/** Says what declining means, also after having agreed, and takes words along. */
export function DeclinePiForm({
  isAgreed,
  ...props
}: ChangeProps & { readonly isAgreed: boolean }) {
  const t = useTranslations("team.pi");
  const { name } = props;
  return (
    <details className={`${styles.fold} no-print`}>
      <summary>{t(isAgreed ? "takeBack" : "decline")}</summary>
      <ActionForm action={declinePiChange} hidden={hiddenOf(props)} idPrefix="decline">
        <p className="small mid">{t("declineBody", { name })}</p>
        <NoteField label={t("answerNote", { name })} />
        <SubmitButton>{t("declineConfirm")}</SubmitButton>
      </ActionForm>
    </details>
  );
}

export function WithdrawPiForm(props: ChangeProps) {
  const t = useTranslations("team.pi");
  return (
    <details className={`${styles.fold} no-print`}>
      <summary>{t("withdraw")}</summary>
      <ActionForm action={withdrawPiChange} hidden={hiddenOf(props)} idPrefix="withdraw">
        <p className="small mid">{t("withdrawBody", { name: props.name })}</p>
        <SubmitButton>{t("withdrawConfirm")}</SubmitButton>
      </ActionForm>
    </details>
  );
}

function NoteField({ label }: { readonly label: string }) {
  return <AreaField name="note" label={label} maxLength={OFFICE_NOTE_MAX_LENGTH} minRows={3} />;
}
