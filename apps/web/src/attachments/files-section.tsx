import type { ApplicationFilesFragment } from "@regolith/client";
import { useTranslations } from "next-intl";
import { Section } from "../components/section/section.tsx";
import { Link } from "../i18n/navigation.ts";
import { FileTable } from "./file-table.tsx";

interface Props {
  readonly application: ApplicationFilesFragment & { readonly id: string };
}

/** The files of an application for reading, those taken out after submission apart, and the way to change them. */
export function FilesSection({ application }: Props) {
  const t = useTranslations("attachments");
  const { id, attachments, removedAttachments, attachmentAllowance } = application;
  return (
    <Section
      id="attachments"
      title={t("title")}
      aside={
        attachmentAllowance.mayAttach ? (
          <Link className="no-print" href={`/applications/${id}/attachments`}>
            {t("changeLink")}
          </Link>
        ) : undefined
      }
    >
      <FileLists files={attachments.nodes} removed={removedAttachments.nodes} />
    </Section>
  );
}

type Files = ApplicationFilesFragment["attachments"]["nodes"];

export function FileLists({ files, removed }: { readonly files: Files; readonly removed: Files }) {
  const t = useTranslations("attachments");
  return (
    <div className="stack">
      {files.length === 0 ? <p className="dim">{t("none")}</p> : <FileTable files={files} />}
      {removed.length === 0 ? null : (
        <div className="stack-small">
          <h3 className="title-4">{t("removedTitle")}</h3>
          <FileTable files={removed} />
        </div>
      )}
    </div>
  );
}
