"use client";

import type { AttachmentFileFragment } from "@regolith/client";
import { ATTACHMENT_KINDS } from "@regolith/domain";
import { attachmentKindName } from "@regolith/words";
import { useLocale, useTranslations } from "next-intl";
import { ActionForm } from "../forms/action-form.tsx";
import { SelectField, SubmitButton, TextField } from "../forms/fields.tsx";
import { describeAttachment, removeAttachment } from "./actions.ts";
import styles from "./attachments.module.css";

interface Props {
  readonly file: AttachmentFileFragment;
}

/** Removing a file, and changing what is said about it. */
export function FileActions({ file }: Props) {
  const t = useTranslations("attachments");
  const locale = useLocale();
  const { id, version, name, kind, caption, availableActions } = file;
  const hidden = { id, expectedVersion: String(version) };
  if (availableActions.length === 0) return null;
  return (
    <div className={styles.actions}>
      <ActionForm action={removeAttachment} hidden={hidden} idPrefix={`remove-${id}`}>
        <SubmitButton size="sm" label={t("remove.named", { name })}>
          {t("remove.submit")}
        </SubmitButton>
      </ActionForm>
      <details>
        <summary>
          {t("describe.summary")}
          <span className="visually-hidden"> {name}</span>
        </summary>
        <ActionForm
          action={describeAttachment}
          hidden={hidden}
          idPrefix={`describe-${id}`}
          filledWith={version}
        >
          <SelectField
            name="kind"
            label={t("add.kind")}
            initial={kind}
            options={ATTACHMENT_KINDS.map((value) => ({
              value,
              label: attachmentKindName(value, locale),
            }))}
          />
          <TextField name="caption" label={t("add.caption")} initial={caption} />
          <SubmitButton size="sm">{t("describe.save")}</SubmitButton>
        </ActionForm>
      </details>
    </div>
  );
}

/** Clears away a file that did not arrive or was refused. */
export function DismissFile({ file: { id, version, name } }: Props) {
  const t = useTranslations("attachments.sending");
  return (
    <ActionForm
      action={removeAttachment}
      hidden={{ id, expectedVersion: String(version) }}
      idPrefix={`dismiss-${id}`}
    >
      <SubmitButton size="sm" label={t("named", { action: t("dismiss"), name })}>
        {t("dismiss")}
      </SubmitButton>
    </ActionForm>
  );
}
