import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Link } from "../../i18n/navigation.ts";
import { SearchForm } from "../search-form/search-form.tsx";
import styles from "./no-record.module.css";

type Props = {
  /** What may have been meant, between the words and the search. */
  readonly children?: ReactNode;
};

/** An empty label where a record should hang, and the way to look for the right one. */
export const NoRecord = ({ children }: Props) => {
  const t = useTranslations("frame.notFound");
  const locale = useLocale();
  return (
    <div className={`wrap ${styles.page}`}>
      <div className={styles.label}>
        <span className={styles.eye} aria-hidden="true" />
        <div className={styles.body}>
          <h1>{t("title")}</h1>
          <p className="mid">{t("body")}</p>
          {children}
          <SearchForm
            action={`/${locale}/samples`}
            label={t("search")}
            placeholder={t("placeholder")}
            submit={t("submit")}
          />
          <p className="small">
            <Link href="/">{t("home")}</Link>
          </p>
        </div>
      </div>
    </div>
  );
};
