import type { AttachmentFileFragment } from "@regolith/client";
import { attachmentKindName, attachmentStateName, fileSize } from "@regolith/words";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { type Column, type Row, RowTable } from "../components/row-table/row-table.tsx";
import { StatusMark } from "../components/status-mark/status-mark.tsx";
import { formatBeijing } from "../format/beijing-time.ts";
import { STATE_MARKS } from "./state-marks.ts";

type Key = "file" | "kind" | "size" | "state" | "change";

interface Props {
  readonly files: readonly AttachmentFileFragment[];
  /** What can be done with a file, where something can. */
  readonly actions?: (file: AttachmentFileFragment) => ReactNode;
}

/** Files with what they are; the name of one that can be had is a link to it. */
export function FileTable({ files, actions }: Props) {
  const t = useTranslations("attachments");
  const locale = useLocale();
  const columns: Column<Key>[] = [
    { key: "file", label: t("file") },
    { key: "kind", label: t("kind") },
    { key: "size", label: t("size"), numeric: true },
    { key: "state", label: t("state") },
    ...(actions === undefined
      ? []
      : [{ key: "change", label: t("change"), hiddenLabel: true } as const]),
  ];
  const rows = files.map((file): Row<Key> => ({
    key: file.id,
    cells: {
      file: <FileName file={file} />,
      kind: attachmentKindName(file.kind, locale),
      size: fileSize(file.sizeBytes ?? 0, locale),
      state: (
        <StatusMark kind={STATE_MARKS[file.state]}>
          {attachmentStateName(file.state, locale)}
        </StatusMark>
      ),
      change: actions?.(file),
    },
  }));
  return <RowTable caption={t("list")} columns={columns} rows={rows} />;
}

function FileName({ file }: { readonly file: AttachmentFileFragment }) {
  const t = useTranslations("attachments");
  const locale = useLocale();
  const { name, caption, downloadUrl, removedAt, state } = file;
  return (
    <div className="anywhere">
      {downloadUrl === null ? (
        name
      ) : (
        <a href={downloadUrl} download aria-label={t("download", { name })}>
          {name}
        </a>
      )}
      {caption === "" ? null : <p className="small mid">{caption}</p>}
      {removedAt === null ? null : (
        <p className="small dim">
          {t("removedOn", { time: formatBeijing(new Date(removedAt), locale) })}
        </p>
      )}
      {state === "QUARANTINED" ? <p className="small">{t("quarantined")}</p> : null}
    </div>
  );
}
