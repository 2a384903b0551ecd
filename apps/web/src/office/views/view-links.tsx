import type { SavedViewFragment } from "@regolith/client";
import { readWorkListQuery, type WorkListQuery } from "@regolith/domain";
import { useTranslations } from "next-intl";
import { Link } from "../../i18n/navigation.ts";
import { workListHref, workListSearch } from "../work-list-query.ts";
import styles from "./views.module.css";

type Props = {
  readonly query: WorkListQuery;
  readonly views: readonly SavedViewFragment[];
};

/** The views one keeps and those others share, each a link; the one that is shown now is marked. */
export const ViewLinks = ({ query, views }: Props) => {
  const t = useTranslations("office.views");
  if (views.length === 0) return null;
  return (
    <nav className={styles.links} aria-label={t("links")}>
      <ul role="list">
        <li className="dim" aria-hidden="true">
          {t("label")}
        </li>
        <li>
          <ViewLink href={workListHref(readWorkListQuery({}), {})} query={query}>
            {t("standard")}
          </ViewLink>
        </li>
        {views.map((view) => (
          <li key={view.id}>
            <ViewLink href={`/office?${view.query}`} query={query}>
              {view.name}
            </ViewLink>
            {view.isOwn ? null : (
              <span className="tiny dim"> {t("sharedBy", { name: view.ownerName })}</span>
            )}
          </li>
        ))}
        <li>
          <Link className="small" href="/office/views">
            {t("manage")}
          </Link>
        </li>
      </ul>
    </nav>
  );
};

type LinkProps = {
  readonly href: string;
  readonly query: WorkListQuery;
  readonly children: string;
};

const ViewLink = ({ href, query, children }: LinkProps) => (
  <Link href={href} aria-current={href === `/office?${workListSearch(query)}` ? "true" : undefined}>
    {children}
  </Link>
);
