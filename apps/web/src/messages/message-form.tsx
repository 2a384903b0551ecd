"use client";

import { NativeSelect, Textarea } from "@mantine/core";
import type { Channel } from "@regolith/domain";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ActionForm, useFormField } from "../forms/action-form.tsx";
import { SubmitButton } from "../forms/fields.tsx";
import { sendMessage } from "./actions.ts";
import styles from "./messages.module.css";

interface Props {
  readonly applicationId: string;
  readonly channel: Channel;
  /** Makes sending the same form twice harmless. */
  readonly idempotencyKey: string;
  /** What templates name of the application. */
  readonly facts?: Readonly<Record<"number" | "title" | "applicant", string>>;
  readonly children?: ReactNode;
}

/** Writes one message; works without scripts, and keeps every word when it is refused. */
export function MessageForm({ applicationId, channel, idempotencyKey, facts, children }: Props) {
  const t = useTranslations("talks");
  return (
    <ActionForm
      // A message that was sent leaves an empty form.
      key={idempotencyKey}
      action={sendMessage}
      hidden={{ applicationId, channel, idempotencyKey, ...facts }}
      className={`stack ${styles.write}`}
      doneMessage={t("sent")}
    >
      {children}
      <Body />
      <SubmitButton variant="filled">{t("send")}</SubmitButton>
    </ActionForm>
  );
}

function Body() {
  const t = useTranslations("talks");
  const { defaultValue, ...field } = useFormField("body");
  return (
    <Textarea
      {...field}
      key={defaultValue}
      defaultValue={defaultValue}
      autosize
      minRows={4}
      label={t("body")}
      description={t("bodyHint")}
    />
  );
}

/** Chooses words the office uses again and again, and puts them into the message. */
export function TemplateField({
  options,
}: {
  readonly options: readonly { readonly value: string; readonly label: string }[];
}) {
  const t = useTranslations("talks");
  const { defaultValue, ...field } = useFormField("template");
  return (
    <div className={styles.template}>
      <NativeSelect
        {...field}
        key={defaultValue}
        defaultValue={defaultValue}
        label={t("template")}
        data={[{ value: "", label: t("noTemplate") }, ...options]}
      />
      <SubmitButton name="intent" value="insert">
        {t("insert")}
      </SubmitButton>
    </div>
  );
}
