import { useTranslations } from "next-intl";
import { Link } from "../../i18n/navigation.ts";
import styles from "./site-footer.module.css";

const columns = [
  {
    key: "samples",
    links: [
      { key: "catalogue", href: "/samples" },
      { key: "numbers", href: "/sample-numbers" },
      { key: "allocations", href: "/allocations" },
    ],
  },
  { key: "access", links: [{ key: "apply", href: "/how-to-apply" }] },
  {
    key: "data",
    links: [
      { key: "api", href: "/data-and-api" },
      { key: "sources", href: "/sources" },
      { key: "accessibility", href: "/accessibility" },
    ],
  },
  {
    key: "portal",
    links: [
      { key: "terms", href: "/terms" },
      { key: "privacy", href: "/privacy" },
    ],
  },
] as const;

/** The foot of every page: where to read on, and whose pictures are shown. */
export const SiteFooter = () => {
  const t = useTranslations("frame");
  return (
    <footer className={`${styles.foot} no-print`}>
      <div className="wrap">
        <div className={styles.columns}>
          <div>
            <h2 className={styles.title}>{t("footer.title")}</h2>
            <p>{t("footer.about")}</p>
          </div>
          {columns.map((column) => (
            <div key={column.key}>
              <h2 className={styles.title}>{t(`footer.columns.${column.key}`)}</h2>
              <ul role="list">
                {column.links.map(({ key, href }) => (
                  <li key={key} className={styles.item}>
                    <Link className={styles.link} href={href}>
                      {t(`footer.links.${key}`)}
                    </Link>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </div>
        <p className={styles.credit}>{t("footer.credit")}</p>
      </div>
    </footer>
  );
};
