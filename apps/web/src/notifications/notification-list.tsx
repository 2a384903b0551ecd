import type { NotificationRowFragment } from "@regolith/client";
import { useLocale, useTranslations } from "next-intl";
import { DateTimeBeijing } from "../components/date-time/date-time-beijing.tsx";
import { StatusMark } from "../components/status-mark/status-mark.tsx";
import { formatBeijing } from "../format/beijing-time.ts";
import { getPathname } from "../i18n/navigation.ts";
import styles from "./notifications.module.css";

interface Props {
  readonly notifications: readonly NotificationRowFragment[];
}

/** What happened, each line leading to its place. */
export function NotificationList({ notifications }: Props) {
  return (
    <ol className={styles.list} role="list">
      {notifications.map((one) => (
        <NotificationLine key={one.id} notification={one} />
      ))}
    </ol>
  );
}

function NotificationLine({ notification }: { readonly notification: NotificationRowFragment }) {
  const t = useTranslations("notifications");
  const locale = useLocale();
  const { id, title, todo, asks, at, dueAt, readAt } = notification;
  const isNew = readAt === null;
  return (
    <li className={styles.line} data-new={isNew ? "" : undefined}>
      <div className={styles.when}>
        <DateTimeBeijing instant={at} />
      </div>
      <div className={styles.what}>
        {/* A plain link: it is followed once, and must not be fetched before. */}
        <a href={getPathname({ href: `/notifications/${id}`, locale })}>{title}</a>
        {todo === null ? null : <p className={styles.todo}>{todo}</p>}
      </div>
      <div className={styles.marks}>
        {isNew ? (
          <StatusMark kind={asks ? "warn" : "info"}>{t(asks ? "asks" : "isNew")}</StatusMark>
        ) : null}
        {dueAt === null ? null : (
          <span className="dim">
            {t("due", { time: formatBeijing(new Date(dueAt), locale, "end") })}
          </span>
        )}
      </div>
    </li>
  );
}
