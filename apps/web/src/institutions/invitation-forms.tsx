"use client";

import { DECLINE_NOTE_MAX_LENGTH } from "@regolith/domain";
import { useTranslations } from "next-intl";
import applications from "../applications/applications.module.css";
import { ActionForm } from "../forms/action-form.tsx";
import { SubmitButton, TextField } from "../forms/fields.tsx";
import { acceptOfficership, declineOfficership, inviteOfficerAgain } from "./invitation-actions.ts";

export function AcceptForm({ token }: { readonly token: string }) {
  const t = useTranslations("institutions.invitation");
  return (
    <ActionForm action={acceptOfficership} hidden={{ token }} idPrefix="accept">
      <p>
        <SubmitButton variant="filled">{t("accept")}</SubmitButton>
      </p>
    </ActionForm>
  );
}

/** Says what declining means, and takes words along. */
export function DeclineForm({ token }: { readonly token: string }) {
  const t = useTranslations("institutions.invitation");
  return (
    <details className={applications.fold}>
      <summary>{t("decline")}</summary>
      <ActionForm action={declineOfficership} hidden={{ token }} idPrefix="decline">
        <p className="small mid">{t("declineBody")}</p>
        <TextField name="note" label={t("declineNote")} maxLength={DECLINE_NOTE_MAX_LENGTH} />
        <SubmitButton>{t("declineConfirm")}</SubmitButton>
      </ActionForm>
    </details>
  );
}

interface AgainProps {
  readonly officer: { readonly id: string; readonly name: string };
  /** New for each page, so that sending twice by mistake is sending once. */
  readonly idempotencyKey: string;
}

/** A new link for somebody who did not answer. */
export function InviteAgainForm({ officer: { id, name }, idempotencyKey }: AgainProps) {
  const t = useTranslations("institutions.again");
  return (
    <ActionForm
      action={inviteOfficerAgain}
      hidden={{ id, idempotencyKey }}
      idPrefix={`again-${id}`}
      doneMessage={t("sent")}
      className="stack-small"
    >
      <SubmitButton size="sm" label={t("sendNamed", { name })}>
        {t("send")}
      </SubmitButton>
    </ActionForm>
  );
}
