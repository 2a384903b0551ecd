"use client";

import { Button } from "@mantine/core";
import { fileSize } from "@regolith/words";
import { useLocale, useTranslations } from "next-intl";
import { StatusMark } from "../components/status-mark/status-mark.tsx";
import styles from "./attachments.module.css";
import type { Upload } from "./use-uploads.ts";

interface Props {
  readonly uploads: readonly Upload[];
  readonly onAgain: (upload: Upload) => void;
  readonly onCancel: (upload: Upload) => void;
}

/** Every file this page is sending: how far it is in words and as a bar, and what can be done. */
export function UploadList({ uploads, onAgain, onCancel }: Props) {
  const t = useTranslations("attachments.sending");
  if (uploads.length === 0) return null;
  return (
    <section aria-label={t("title")}>
      <ul role="list">
        {uploads.map((upload) => (
          <li key={upload.key} className={styles.sending}>
            <div className="apart">
              <b className="anywhere">{upload.file.name}</b>
              <Choices upload={upload} onAgain={onAgain} onCancel={onCancel} />
            </div>
            <Progress upload={upload} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Choices({ upload, onAgain, onCancel }: Omit<Props, "uploads"> & { upload: Upload }) {
  const t = useTranslations("attachments.sending");
  const { phase, file } = upload;
  if (phase === "done") return null;
  const isOver = phase === "refused" || phase === "broken" || phase === "signedOut";
  const named = (action: string) => t("named", { action, name: file.name });
  const stop = t(isOver ? "dismiss" : "cancel");
  return (
    <span className="line">
      {isOver && phase !== "refused" ? (
        <Button
          size="sm"
          aria-label={named(t("again"))}
          onClick={() => {
            onAgain(upload);
          }}
        >
          {t("again")}
        </Button>
      ) : null}
      <Button
        size="sm"
        aria-label={named(stop)}
        onClick={() => {
          onCancel(upload);
        }}
      >
        {stop}
      </Button>
    </span>
  );
}

function Progress({ upload: { phase, file, sentBytes, message } }: { readonly upload: Upload }) {
  const t = useTranslations("attachments.sending");
  const locale = useLocale();
  const total = fileSize(file.size, locale);
  const sent = t("progress", { sent: fileSize(Math.min(sentBytes, file.size), locale), total });
  switch (phase) {
    case "waiting":
      return (
        <span>
          <StatusMark kind="none">{t("waiting")}</StatusMark>
        </span>
      );
    case "sending":
    case "checking": {
      const share = file.size === 0 ? 100 : Math.min(100, (sentBytes / file.size) * 100);
      const words = phase === "sending" ? sent : t("checking");
      return (
        <>
          <div
            className={styles.bar}
            role="progressbar"
            aria-label={t("bar", { name: file.name })}
            aria-valuemin={0}
            aria-valuemax={100}
            aria-valuenow={Math.round(share)}
            aria-valuetext={words}
          >
            <div style={{ width: `${String(share)}%` }} />
          </div>
          <span className="small num">{words}</span>
        </>
      );
    }
    case "done":
      return (
        <span role="status">
          <StatusMark kind="ok">{t("done")}</StatusMark>
        </span>
      );
    case "refused":
    case "broken":
    case "signedOut":
      return (
        <span role="alert" className="small">
          <StatusMark kind="bad">{phase === "refused" ? message : t(phase)}</StatusMark>
        </span>
      );
  }
}
