import { ResearchPageDocument } from "@regolith/client";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { orFromTheStart } from "../../../api/from-the-start.ts";
import { pageArguments } from "../../../api/page-arguments.ts";
import { api } from "../../../api/server.ts";
import { CursorPager } from "../../../components/cursor-pager/cursor-pager.tsx";
import { EmptyState } from "../../../components/empty-state/empty-state.tsx";
import { PageHead } from "../../../components/page-head/page-head.tsx";
import { Link } from "../../../i18n/navigation.ts";
import { PublicationEntry } from "../../../publications/publication-entry.tsx";
import styles from "../../../publications/publications.module.css";
import { ResearchFilters } from "../../../publications/research-filters.tsx";
import {
  filterOf,
  isFiltered,
  readResearchQuery,
  type SearchParams,
} from "../../../publications/research-query.ts";

type Props = { readonly searchParams: Promise<SearchParams> };

const publicationsPerPage = 20;

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations("research");
  return { title: t("title"), description: t("lead") };
};

export default async function ResearchPage({ searchParams }: Props) {
  const params = await searchParams;
  const query = readResearchQuery(params);
  const execute = await api();
  const { missions, publications } = await orFromTheStart("/research", params, () =>
    execute(ResearchPageDocument, {
      filter: filterOf(query),
      ...pageArguments(params, publicationsPerPage),
    }),
  );
  const t = await getTranslations("research");
  return (
    <div className="wrap">
      <PageHead
        title={t("title")}
        lead={t("lead")}
        aside={
          <span className="small mid" role="status">
            {t("count", { count: publications.totalCount })}
          </span>
        }
      />
      <ResearchFilters query={query} missions={missions.nodes} />
      {publications.totalCount === 0 ? (
        <NoPublications filtered={isFiltered(query)} />
      ) : (
        <>
          <ol className={styles.list} role="list">
            {publications.nodes.map((publication) => (
              <PublicationEntry key={publication.key} publication={publication} />
            ))}
          </ol>
          <CursorPager list={publications} pathname="/research" query={params} />
        </>
      )}
    </div>
  );
}

const NoPublications = async ({ filtered }: { readonly filtered: boolean }) => {
  const t = await getTranslations("research");
  return filtered ? (
    <EmptyState title={t("empty")} action={<Link href="/research">{t("filter.drop")}</Link>}>
      {t("emptyWhy")}
    </EmptyState>
  ) : (
    <EmptyState title={t("none")}>{t("noneWhy")}</EmptyState>
  );
};
