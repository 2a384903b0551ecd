import { useLocale, useTranslations } from "next-intl";
import { formatAmount } from "../../format/mass.ts";
import { Link } from "../../i18n/navigation.ts";
import button from "../button/button.module.css";
import { type PageInfo, pagerQueries, type Query } from "./pager-query.ts";
import styles from "./cursor-pager.module.css";

type Props = {
  readonly page: PageInfo;
  /** Path without the language. */
  readonly pathname: string;
  /** The page's own query; filters are kept, `after` and `before` replaced. */
  readonly query: Query;
  /** How many are shown, of how many. */
  readonly shown: number;
  readonly total: number;
};

/** Links to the neighbouring pages of a list; nothing but the count when all is shown, and nothing at all for an empty list. */
export const CursorPager = ({ page, pathname, query, shown, total }: Props) => {
  const t = useTranslations("components.pager");
  const locale = useLocale();
  const { previous, next } = pagerQueries(page, query);
  if (total === 0) return null;
  return (
    <nav className={styles.pager} aria-label={t("label")}>
      <span className="dim num">
        {t("shown", { shown: formatAmount(shown, locale), total: formatAmount(total, locale) })}
      </span>
      <span className={styles.links}>
        {previous === null ? null : (
          <Link
            className={button.button}
            data-size="sm"
            href={{ pathname, query: previous }}
            rel="prev"
          >
            {t("previous")}
          </Link>
        )}
        {next === null ? null : (
          <Link
            className={button.button}
            data-size="sm"
            href={{ pathname, query: next }}
            rel="next"
          >
            {t("next")}
          </Link>
        )}
      </span>
    </nav>
  );
};
