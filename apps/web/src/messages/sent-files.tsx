import type { MessageFileFragment } from "@regolith/client";
import { attachmentStateName } from "@regolith/words";
import { useLocale, useTranslations } from "next-intl";
import { StatusMark } from "../components/status-mark/status-mark.tsx";
import { STATE_MARKS } from "../attachments/state-marks.ts";
import { typeAndSize } from "../attachments/type-and-size.ts";
import styles from "./messages.module.css";

/** The files that went with a message; the name of one that can be had is a link to it. */
export function SentFiles({ files }: { readonly files: readonly MessageFileFragment[] }) {
  const t = useTranslations("talks.files");
  const locale = useLocale();
  if (files.length === 0) return null;
  return (
    <ul className={styles.files} role="list" aria-label={t("sent")}>
      {files.map((file) => (
        <li key={file.id} className="anywhere">
          {file.downloadUrl === null ? (
            <span>{file.name}</span>
          ) : (
            <a href={file.downloadUrl} download aria-label={t("download", { name: file.name })}>
              {file.name}
            </a>
          )}{" "}
          <span className="small dim num">{typeAndSize(file, locale)}</span>
          {file.state === "READY" ? null : (
            <span className="small">
              {" "}
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
