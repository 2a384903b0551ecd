import type { ApplicationFilesFragment } from "@regolith/client";
import { applicationWords, attachmentKindName } from "@regolith/words";
import { useLocale } from "next-intl";
import { typeAndSize } from "../../attachments/type-and-size.ts";
import { type Column, type Row, RowTable } from "../../components/row-table/row-table.tsx";

type Key = "number" | "name" | "kind" | "size";

/** Which files belong to an application, in the words of its PDF. */
export function PrintedFiles({
  files,
}: {
  readonly files: ApplicationFilesFragment["attachments"]["nodes"];
}) {
  const locale = useLocale();
  const words = applicationWords(locale);
  if (files.length === 0) return <p className="dim">{words.noAttachments}</p>;
  const columns: Column<Key>[] = [
    { key: "number", label: words.files.number },
    { key: "name", label: words.files.name },
    { key: "kind", label: words.files.kind },
    { key: "size", label: words.files.size, numeric: true },
  ];
  const rows = files.map((file, index): Row<Key> => ({
    key: file.id,
    cells: {
      number: index + 1,
      name: (
        <div className="anywhere">
          {file.name}
          {file.caption === "" ? null : <p className="small mid">{file.caption}</p>}
        </div>
      ),
      kind: attachmentKindName(file.kind, locale),
      size: typeAndSize(file, locale),
    },
  }));
  return <RowTable caption={words.attachments} columns={columns} rows={rows} />;
}
