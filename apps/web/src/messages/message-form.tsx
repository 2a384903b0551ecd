"use client";

import { NativeSelect } from "@mantine/core";
import type { ApplicationTalkQuery } from "@regolith/client";
import { useLocale, useTranslations } from "next-intl";
import { type ReactNode, type SubmitEvent, useState } from "react";
import { StatusMark } from "../components/status-mark/status-mark.tsx";
import { ActionForm, useFormField } from "../forms/action-form.tsx";
import { AreaField } from "../forms/text-fields.tsx";
import { SubmitButton } from "../forms/fields.tsx";
import { sendMessage } from "./actions.ts";
import { MessageFilesField } from "./message-files.tsx";
import styles from "./messages.module.css";
import { useMessageFiles } from "./use-message-files.ts";

type Talk = NonNullable<ApplicationTalkQuery["application"]>["talks"][number];

interface Props {
  readonly applicationId: string;
  /** The talk with what the viewer has ready for its next message. */
  readonly talk: Talk;
  /** The page, which files sent without scripts come back to. */
  readonly path: string;
  /** The viewer's last message so far; null for none. */
  readonly lastOwn: string | null;
  /** Makes sending the same form twice harmless. */
  readonly idempotencyKey: string;
  /** What templates name of the application. */
  readonly facts?: Readonly<Record<"number" | "title" | "applicant", string>>;
  readonly children?: ReactNode;
}

const PLAIN_FORM = "plain-message-files";

/** Writes one message with its files; works without scripts, and keeps every word when it is refused. */
export function MessageForm(props: Props) {
  // A message that was sent leaves an empty form; one that was refused comes back into the same.
  return <Writing key={props.lastOwn ?? ""} {...props} />;
}

function Writing({ applicationId, talk, path, idempotencyKey, facts, children }: Props) {
  const t = useTranslations("talks");
  const locale = useLocale();
  const { channel, unsentFiles: unsent, fileAllowance } = talk;
  const files = useMessageFiles({ applicationId, channel, unsent });
  const [isHeld, setHeld] = useState(false);
  const holdBack = (event: SubmitEvent<HTMLFormElement>) => {
    const isSend = !isInsert(event.nativeEvent.submitter);
    setHeld(isSend && files.isSending);
    if (isSend && files.isSending) event.preventDefault();
  };
  const back = encodeURIComponent(`/${locale}${path}`);
  return (
    <>
      <ActionForm
        action={sendMessage}
        hidden={{ applicationId, channel, idempotencyKey, ...facts }}
        className={`stack ${styles.write}`}
        onSubmit={holdBack}
      >
        {children}
        <noscript>
          <p className="small">{t("files.first")}</p>
        </noscript>
        <Body />
        <MessageFilesField files={files} allowance={fileAllowance} plainForm={PLAIN_FORM} />
        {isHeld && files.isSending ? (
          <p role="alert" className="small">
            <StatusMark kind="warn">{t("files.wait")}</StatusMark>
          </p>
        ) : null}
        <SubmitButton variant="filled">{t("send")}</SubmitButton>
      </ActionForm>
      <form
        id={PLAIN_FORM}
        method="post"
        encType="multipart/form-data"
        action={`/uploads/applications/${applicationId}?channel=${channel}&returnTo=${back}`}
      />
    </>
  );
}

/** Putting a template in is done while files are on their way. */
function isInsert(submitter: EventTarget | null): boolean {
  return submitter instanceof HTMLButtonElement && submitter.value === "insert";
}

function Body() {
  const t = useTranslations("talks");
  return <AreaField name="body" label={t("body")} hint={t("bodyHint")} minRows={4} />;
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
