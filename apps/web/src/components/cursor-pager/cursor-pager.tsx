import { useLocale, useTranslations } from "next-intl";
import { formatAmount } from "../../format/mass.ts";
import { Link } from "../../i18n/navigation.ts";
import button from "../button/button.module.css";
import { type PageInfo, pagerQueries, type Query } from "./pager-query.ts";
import styles from "./cursor-pager.module.css";

/** A page of a list, as the API gives it. */
export type Listed = {
  readonly nodes: readonly unknown[];
  readonly totalCount: number;
  readonly pageInfo: PageInfo;
};

type Props = {
  readonly list: Listed;
  /** Path without the language. */
  readonly pathname: string;
  /** The page's own query; filters are kept, `after` and `before` replaced. */
  readonly query: Query;
};

/** Links to the neighbouring pages of a list; nothing but the count when all is shown, and nothing at all for an empty list. */
export const CursorPager = ({ list, pathname, query }: Props) => {
  const t = useTranslations("components.pager");
  const locale = useLocale();
  const { previous, next } = pagerQueries(list.pageInfo, query);
  if (list.totalCount === 0) return null;
  return (
    <nav className={styles.pager} aria-label={t("label")}>
      <span className="dim num">
        {t("shown", {
          shown: formatAmount(list.nodes.length, locale),
          total: formatAmount(list.totalCount, locale),
        })}
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
