import type { ApplicationAttachmentsQuery } from "@regolith/client";
import { fileSize } from "@regolith/words";
import { useLocale, useTranslations } from "next-intl";
import { ApplicationFrame } from "../applications/application-head.tsx";
import { ButtonLink } from "../components/button/button-link.tsx";
import { FactList } from "../components/fact-list/fact-list.tsx";
import { Notice } from "../components/notice/notice.tsx";
import { Panel } from "../components/panel/panel.tsx";
import { Section } from "../components/section/section.tsx";
import { FileActions } from "./file-actions.tsx";
import { FileTable } from "./file-table.tsx";
import { UploadOutcome } from "./upload-outcome.tsx";
import { UploadForm } from "./upload-form.tsx";

type Application = NonNullable<ApplicationAttachmentsQuery["application"]>;

interface Props {
  readonly application: Application;
  /** What became of a form sent without scripts. */
  readonly outcome: string | null;
}

/** The files of an application: which there are, which are on their way, and room for more. */
export function AttachmentsPage({ application, outcome }: Props) {
  const t = useTranslations("attachments");
  const { id, attachments, removedAttachments, attachmentUploads } = application;
  const { mayAttach } = application.attachmentAllowance;
  const files = attachments.nodes;
  const removed = removedAttachments.nodes;
  return (
    <ApplicationFrame application={application} title={t("title")} lead={t("lead")}>
      <div className="grid">
        <div className="span-8 stack-large">
          {outcome === null ? null : <UploadOutcome outcome={outcome} />}
          <Section id="files" title={t("list")}>
            {files.length === 0 ? <p className="dim">{t("none")}</p> : null}
            {files.length > 0 && mayAttach ? (
              <FileTable files={files} actions={(file) => <FileActions file={file} />} />
            ) : null}
            {files.length > 0 && !mayAttach ? <FileTable files={files} /> : null}
          </Section>
          {mayAttach ? (
            <Section id="add" title={t("add.title")}>
              <UploadForm applicationId={id} unfinished={attachmentUploads} />
            </Section>
          ) : (
            <Notice kind="info">
              <p>{t("locked")}</p>
            </Notice>
          )}
          {removed.length === 0 ? null : (
            <Section id="removed" title={t("removedTitle")} minor>
              <FileTable files={removed} />
            </Section>
          )}
          <p>
            <ButtonLink href={`/applications/${id}`}>{t("back")}</ButtonLink>
          </p>
        </div>
        <aside className="span-4 sticky" aria-label={t("allowance")}>
          <Allowance application={application} />
        </aside>
      </div>
    </ApplicationFrame>
  );
}

function Allowance({ application }: Pick<Props, "application">) {
  const t = useTranslations("attachments");
  const locale = useLocale();
  const { maxFiles, maxFileBytes, maxTotalBytes, files, bytes } = application.attachmentAllowance;
  const maxBytes = fileSize(maxTotalBytes, locale);
  const used = t("usedValue", { files, maxFiles, bytes: fileSize(bytes, locale), maxBytes });
  return (
    <Panel title={t("allowance")}>
      <p className="small mid">
        {t("allowanceBody", {
          ...{ maxFiles, maxTotal: maxBytes },
          maxFile: fileSize(maxFileBytes, locale),
        })}
      </p>
      <div className="rule">
        <FactList facts={[{ key: "used", label: t("used"), value: used }]} />
      </div>
    </Panel>
  );
}
