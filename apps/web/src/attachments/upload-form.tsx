"use client";

import { Button, NativeSelect, TextInput } from "@mantine/core";
import type { AttachmentFileFragment } from "@regolith/client";
import { ATTACHMENT_KINDS, CAPTION_MAX_LENGTH } from "@regolith/domain";
import { attachmentKindName } from "@regolith/words";
import { useLocale, useTranslations } from "next-intl";
import { type SubmitEvent, useState } from "react";
import { StatusMark } from "../components/status-mark/status-mark.tsx";
import { textOf } from "../forms/form-state.ts";
import { useRouter } from "../i18n/navigation.ts";
import { beginAttachment } from "./begin-upload.ts";
import styles from "./attachments.module.css";
import { DismissFile } from "./file-actions.tsx";
import { ACCEPTED } from "./accepted.ts";
import { UploadList } from "./upload-list.tsx";
import { useUploads } from "./use-uploads.ts";

interface Props {
  readonly applicationId: string;
  /** What the viewer tried to send before, with or without this page. */
  readonly unfinished: readonly AttachmentFileFragment[];
}

/** Sends files with their progress; before scripts work it is a plain form that does the same. */
export function UploadForm({ applicationId, unfinished }: Props) {
  const t = useTranslations("attachments");
  const locale = useLocale();
  const router = useRouter();
  const [isNoneChosen, setNoneChosen] = useState(false);
  const onChange = () => {
    router.refresh();
  };
  const { uploads, add, again, cancel } = useUploads({
    ...{ begin: beginAttachment(applicationId), locale, onChange },
  });
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const files = form
      .getAll("file")
      .filter((one): one is File => one instanceof File && one.name !== "");
    setNoneChosen(files.length === 0);
    if (files.length === 0) return;
    const kind = ATTACHMENT_KINDS.find((known) => known === textOf(form, "kind")) ?? "OTHER";
    add({ files, kind, caption: textOf(form, "caption").trim() });
    event.currentTarget.reset();
  };
  const here = `/${locale}/applications/${applicationId}/attachments`;
  const own = new Set(uploads.map(({ attachment }) => attachment?.id));
  return (
    <div className="stack">
      <Unfinished files={unfinished.filter(({ id }) => !own.has(id))} />
      <UploadList uploads={uploads} onAgain={again} onCancel={(upload) => void cancel(upload)} />
      <form
        className="stack"
        method="post"
        encType="multipart/form-data"
        action={`/uploads/applications/${applicationId}?returnTo=${encodeURIComponent(here)}`}
        onSubmit={submit}
      >
        <NativeSelect
          name="kind"
          label={t("add.kind")}
          defaultValue="OTHER"
          data={ATTACHMENT_KINDS.map((value) => ({
            value,
            label: attachmentKindName(value, locale),
          }))}
        />
        <TextInput
          name="caption"
          label={t("add.caption")}
          description={t("add.captionHint")}
          maxLength={CAPTION_MAX_LENGTH}
        />
        <div>
          <label className={styles.label} htmlFor="field-files">
            {t("add.files")}
          </label>
          <p id="files-hint" className="small dim">
            {t("add.filesHint")}
          </p>
          <input
            id="field-files"
            className={styles.files}
            type="file"
            name="file"
            multiple
            accept={ACCEPTED}
            aria-describedby="files-hint"
          />
          {isNoneChosen ? (
            <p role="alert" className="small">
              <StatusMark kind="bad">{t("add.choose")}</StatusMark>
            </p>
          ) : null}
        </div>
        <Button type="submit" variant="filled">
          {t("add.submit")}
        </Button>
      </form>
    </div>
  );
}

/** Files that did not arrive, each with the reason. */
function Unfinished({ files }: { readonly files: readonly AttachmentFileFragment[] }) {
  const t = useTranslations("attachments.sending");
  if (files.length === 0) return null;
  return (
    <ul role="list">
      {files.map((file) => (
        <li key={file.id} className={styles.sending} id={`file-${file.id}`}>
          <div className="apart">
            <b className="anywhere">{file.name}</b>
            <DismissFile file={file} />
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
