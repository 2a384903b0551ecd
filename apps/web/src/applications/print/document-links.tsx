import { useLocale, useTranslations } from "next-intl";
import { Link } from "../../i18n/navigation.ts";
import styles from "./print.module.css";

interface Props {
  /** Of the application. */
  readonly id: string;
}

/** The whole application to take along: for printing, and as one PDF with its files. */
export function DocumentLinks({ id }: Props) {
  const t = useTranslations("print");
  const locale = useLocale();
  return (
    <p className={`line small no-print ${styles.links}`}>
      <Link href={`/applications/${id}/print`}>{t("link")}</Link>
      <a href={`/documents/applications/${encodeURIComponent(id)}.pdf?lang=${locale}`}>
        {t("pdf")}
      </a>
    </p>
  );
}
