"use client";

import { Button, Checkbox } from "@mantine/core";
import { attachmentStateName, fileSize } from "@regolith/words";
import { useLocale, useTranslations } from "next-intl";
import type { ApplicationTalkQuery } from "@regolith/client";
import type { ChangeEvent } from "react";
import { ACCEPTED } from "../attachments/accepted.ts";
import fileStyles from "../attachments/attachments.module.css";
import { STATE_MARKS } from "../attachments/state-marks.ts";
import { UploadList } from "../attachments/upload-list.tsx";
import { StatusMark } from "../components/status-mark/status-mark.tsx";
import { useFormValue } from "../forms/action-form.tsx";
import styles from "./messages.module.css";
import type { MessageFiles, WaitingFile } from "./use-message-files.ts";

type Talk = NonNullable<ApplicationTalkQuery["application"]>["talks"][number];

interface Props {
  readonly files: MessageFiles;
  readonly allowance: Talk["fileAllowance"];
  /** The form that takes the files before scripts work. */
  readonly plainForm: string;
}

/** The files that go with the message that is being written. */
export function MessageFilesField({ files, allowance, plainForm }: Props) {
  const t = useTranslations("talks.files");
  const locale = useLocale();
  const size = (bytes: number) => fileSize(bytes, locale);
  const { maxFiles, maxFileBytes, maxTotalBytes } = allowance;
  return (
    <fieldset className={styles.attach}>
      <legend className={fileStyles.label}>{t("title")}</legend>
      <p id="message-files-hint" className="small dim">
        {t("hint", { maxFiles, maxFile: size(maxFileBytes), maxTotal: size(maxTotalBytes) })}
      </p>
      <Waiting files={files.waiting} onRemove={(file) => void files.remove(file)} />
      <Broken files={files} />
      <UploadList
        uploads={files.uploads}
        onAgain={files.again}
        onCancel={(upload) => void files.cancel(upload)}
      />
      <Choose onChosen={files.choose} plainForm={plainForm} />
      <p role="status" className="visually-hidden">
        {files.waiting.length > 0 ? t("ready", { count: files.waiting.length }) : ""}
      </p>
    </fieldset>
  );
}

interface WaitingProps {
  readonly files: readonly WaitingFile[];
  readonly onRemove: (file: WaitingFile) => void;
}

/** Each goes along while it is ticked, also where scripts do not work. */
function Waiting({ files, onRemove }: WaitingProps) {
  const t = useTranslations("talks.files");
  const locale = useLocale();
  // What was left out when the form came back; a file that came later goes along like any other.
  const leftOut = useFormValue("leftOut")?.split(" ") ?? [];
  if (files.length === 0) return null;
  return (
    <ul role="list">
      {files.map((file) => (
        <li key={file.id} className={fileStyles.sending}>
          <input type="hidden" name="offeredIds" value={file.id} />
          <div className="apart">
            <Checkbox
              name="attachmentIds"
              value={file.id}
              disabled={file.state === "QUARANTINED"}
              defaultChecked={file.state !== "QUARANTINED" && !leftOut.includes(file.id)}
              label={t("goes", { name: file.name, size: fileSize(file.sizeBytes, locale) })}
              className="anywhere"
            />
            <Button
              size="sm"
              className="needs-scripts"
              aria-label={t("removeNamed", { name: file.name })}
              onClick={() => {
                onRemove(file);
              }}
            >
              {t("remove")}
            </Button>
          </div>
          {file.state === "READY" ? null : (
            <span className="small">
              <StatusMark kind={STATE_MARKS[file.state]}>
                {attachmentStateName(file.state, locale)}
              </StatusMark>
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Files of an earlier page that did not arrive, each with the reason. */
function Broken({ files: { broken, remove } }: Pick<Props, "files">) {
  const t = useTranslations("attachments.sending");
  if (broken.length === 0) return null;
  return (
    <ul role="list">
      {broken.map((file) => (
        <li key={file.id} className={fileStyles.sending}>
          <div className="apart">
            <b className="anywhere">{file.name}</b>
            <Button
              size="sm"
              className="needs-scripts"
              aria-label={t("named", { action: t("dismiss"), name: file.name })}
              onClick={() => void remove(file)}
            >
              {t("dismiss")}
            </Button>
          </div>
          <span className="small">
            <StatusMark kind="bad">
              {file.state === "REFUSED"
                ? file.refusal.map(({ message }) => message).join(" ")
                : t("unfinished")}
            </StatusMark>
          </span>
        </li>
      ))}
    </ul>
  );
}

interface ChooseProps {
  readonly onChosen: (files: readonly File[]) => void;
  readonly plainForm: string;
}

/** Files chosen, or dropped on the field, are on their way at once; before scripts work a button sends them. */
function Choose({ onChosen, plainForm }: ChooseProps) {
  const t = useTranslations("talks.files");
  const choose = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    onChosen([...(currentTarget.files ?? [])]);
    // The same file can be chosen again.
    currentTarget.value = "";
  };
  return (
    <div className={styles.choose}>
      <label className={fileStyles.label} htmlFor="field-message-files">
        {t("choose")}
      </label>
      <input
        id="field-message-files"
        className={`${fileStyles.files} ${styles.drop}`}
        type="file"
        name="file"
        form={plainForm}
        multiple
        accept={ACCEPTED}
        aria-describedby="message-files-hint"
        onChange={choose}
      />
      <noscript>
        <p>
          <button type="submit" form={plainForm}>
            {t("attach")}
          </button>
        </p>
      </noscript>
    </div>
  );
}
