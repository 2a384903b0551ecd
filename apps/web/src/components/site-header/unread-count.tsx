import { useTranslations } from "next-intl";
import styles from "./unread-count.module.css";

/** How many notifications wait to be read; nothing when none do. */
export const UnreadCount = ({ count }: { readonly count: number }) => {
  const t = useTranslations("frame.tools");
  if (count === 0) return null;
  return (
    <span className={styles.unread}>
      <span className="visually-hidden">{t("unreadCount")}</span>
      {count > 99 ? "99+" : count}
    </span>
  );
};
