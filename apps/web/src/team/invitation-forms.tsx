"use client";

import { DECLINE_NOTE_MAX_LENGTH } from "@regolith/domain";
import { useTranslations } from "next-intl";
import { ActionForm } from "../forms/action-form.tsx";
import { SubmitButton, TextField } from "../forms/fields.tsx";
import styles from "../applications/applications.module.css";
import { acceptInvitation, declineInvitation } from "./actions.ts";

/** By the secret in its link, or by its id. */
interface Props {
  readonly token?: string;
  readonly id?: string;
}

export function AcceptForm({ token = "", id = "" }: Props) {
  const t = useTranslations("team.invitation");
  return (
    <ActionForm action={acceptInvitation} hidden={{ token, id }} idPrefix={`accept-${id}`}>
      <p>
        <SubmitButton variant="filled">{t("accept")}</SubmitButton>
      </p>
    </ActionForm>
  );
}

/** Says what declining means, and takes words along. */
export function DeclineForm({ token = "", id = "" }: Props) {
  const t = useTranslations("team.invitation");
  return (
    <details className={styles.fold}>
      <summary>{t("decline")}</summary>
      <ActionForm action={declineInvitation} hidden={{ token, id }} idPrefix={`decline-${id}`}>
        <p className="small mid">{t("declineBody")}</p>
        <TextField name="note" label={t("declineNote")} maxLength={DECLINE_NOTE_MAX_LENGTH} />
        <SubmitButton>{t("declineConfirm")}</SubmitButton>
      </ActionForm>
    </details>
  );
}
