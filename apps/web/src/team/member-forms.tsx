"use client";

import { useTranslations } from "next-intl";
import { ActionForm } from "../forms/action-form.tsx";
import { SubmitButton } from "../forms/fields.tsx";
import styles from "../applications/applications.module.css";
import { inviteMember, leaveTeam, removeMember, withdrawInvitation } from "./actions.ts";

interface Props {
  readonly memberId: string;
  readonly name: string;
}

interface InviteProps extends Props {
  readonly isAgain: boolean;
  readonly idempotencyKey: string;
}

export function InviteForm({ memberId, name, isAgain, idempotencyKey }: InviteProps) {
  const t = useTranslations("team.panel");
  return (
    <ActionForm action={inviteMember} hidden={{ memberId, idempotencyKey }} idPrefix={memberId}>
      <SubmitButton size="sm" label={t(isAgain ? "againNamed" : "inviteNamed", { name })}>
        {t(isAgain ? "again" : "invite")}
      </SubmitButton>
    </ActionForm>
  );
}

export function WithdrawForm({ memberId, name }: Props) {
  const t = useTranslations("team.panel");
  return (
    <ActionForm action={withdrawInvitation} hidden={{ memberId }} idPrefix={`back-${memberId}`}>
      <SubmitButton size="sm" label={t("withdrawNamed", { name })}>
        {t("withdraw")}
      </SubmitButton>
    </ActionForm>
  );
}

/** Says what removing means, and asks once more. */
export function RemoveForm({ memberId, name }: Props) {
  const t = useTranslations("team.panel");
  return (
    <details className={styles.fold}>
      <summary>
        {t("remove")}
        <span className="visually-hidden"> {name}</span>
      </summary>
      <ActionForm action={removeMember} hidden={{ memberId }} idPrefix={`remove-${memberId}`}>
        <p className="small mid">{t("removeBody", { name })}</p>
        <SubmitButton variant="danger" size="sm">
          {t("removeConfirm", { name })}
        </SubmitButton>
      </ActionForm>
    </details>
  );
}

/** Says what leaving means, and asks once more. */
export function LeaveForm({ id, pi }: { readonly id: string; readonly pi: string }) {
  const t = useTranslations("team.member");
  return (
    <details className={`${styles.fold} no-print`}>
      <summary>{t("leaveTitle")}</summary>
      <ActionForm action={leaveTeam} hidden={{ id }} idPrefix="leave">
        <p className="small mid">{t("leaveBody", { pi })}</p>
        <SubmitButton variant="danger">{t("leaveConfirm")}</SubmitButton>
      </ActionForm>
    </details>
  );
}
