import { useLocale, useTranslations } from "next-intl";
import { DateTimeBeijing } from "../components/date-time/date-time-beijing.tsx";
import { Notice } from "../components/notice/notice.tsx";
import { localText } from "../i18n/local-text.ts";
import styles from "./rounds.module.css";

interface Props {
  readonly round: {
    readonly cancelledAt: string | null;
    readonly cancelReason: { readonly en: string; readonly zh: string } | null;
  };
}

/** That a round takes place no more, since when, and why; nothing for all others. */
export function CancelledNotice({ round: { cancelledAt, cancelReason } }: Props) {
  const t = useTranslations("rounds.cancelled");
  const locale = useLocale();
  if (cancelledAt === null || cancelReason === null) return null;
  return (
    <div className={styles.cancelled}>
      <Notice kind="bad">
        <p>
          <b>{t("title")}</b> <DateTimeBeijing instant={cancelledAt} />
        </p>
        <p className="anywhere">{localText(cancelReason, locale)}</p>
        <p>{t("drafts")}</p>
      </Notice>
    </div>
  );
}
