"use client";

import { useTranslations } from "next-intl";
import { Notice } from "../components/notice/notice.tsx";
import { ActionForm } from "../forms/action-form.tsx";
import { SubmitButton } from "../forms/fields.tsx";
import { sendConfirmation } from "./sign-up-actions.ts";

interface Props {
  readonly address: string;
  readonly isConfirmed: boolean;
}

/** The address of an account, and whether the person has shown that it is theirs. */
export function OwnAddress({ address, isConfirmed }: Props) {
  const t = useTranslations("people.email");
  if (isConfirmed) {
    return (
      <Notice kind="ok">
        <p>
          {t.rich("confirmed", { address, b: (chunks) => <b className="anywhere">{chunks}</b> })}
        </p>
      </Notice>
    );
  }
  return (
    <div className="stack">
      <Notice kind="warn">
        <p>{t.rich("open", { address, b: (chunks) => <b className="anywhere">{chunks}</b> })}</p>
      </Notice>
      <ActionForm action={sendConfirmation} doneMessage={t("sent")}>
        <SubmitButton>{t("send")}</SubmitButton>
      </ActionForm>
    </div>
  );
}
