import type { OfficeApplicationFragment } from "@regolith/client";
import { useLocale, useTranslations } from "next-intl";
import { ChangesDue } from "../changes/due-date.tsx";
import { Notice } from "../components/notice/notice.tsx";
import { formatBeijingDay } from "../format/beijing-time.ts";
import { SectionReasons } from "./history.tsx";
import styles from "./application.module.css";
import { ExtendForm } from "./extend-form.tsx";

interface Props {
  readonly application: OfficeApplicationFragment;
  /** The server's now. */
  readonly now: string;
}

/** What the applicant is asked and by when; who may, gives more time here. */
export function OpenChanges({ application, now }: Props) {
  const t = useTranslations("office.application");
  const locale = useLocale();
  const { changeRequest } = application;
  if (!changeRequest) return null;
  const date = formatBeijingDay(new Date(changeRequest.askedAt), locale);
  return (
    <Notice kind="warn">
      <div className={styles.asked}>
        <p>
          <strong>{t("openChanges", { date })}</strong>
        </p>
        <ChangesDue request={changeRequest} now={now} />
        <SectionReasons sections={changeRequest.sections} type={application.type} />
        <p className="small">{t("openChangesHint")}</p>
        {changeRequest.extendable ? (
          <details>
            <summary>{t("extend")}</summary>
            <ExtendForm
              key={changeRequest.dueAt}
              application={application}
              idempotencyKey={crypto.randomUUID()}
            />
          </details>
        ) : null}
      </div>
    </Notice>
  );
}
