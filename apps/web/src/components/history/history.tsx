import { useLocale } from "next-intl";
import type { ReactNode } from "react";
import { formatBeijing } from "../../format/beijing-time.ts";
import { CursorPager, type Listed } from "../cursor-pager/cursor-pager.tsx";
import type { Query } from "../cursor-pager/pager-query.ts";
import { Section } from "../section/section.tsx";
import { Timeline } from "../timeline/timeline.tsx";

export interface Deed {
  readonly key: string;
  readonly at: string;
  /** Who did it. */
  readonly by: string;
  readonly children: ReactNode;
}

/** What was done, when (in Beijing) and by whom, in the order given. */
export function History({ deeds }: { readonly deeds: readonly Deed[] }) {
  const locale = useLocale();
  const comma = locale === "zh" ? "，" : ", ";
  return (
    <Timeline
      steps={deeds.map(({ key, at, by, children }) => ({
        key,
        when: (
          <>
            <time dateTime={at}>{formatBeijing(new Date(at), locale)}</time>
            {comma}
            {by}
          </>
        ),
        state: "done",
        children,
      }))}
    />
  );
}

interface SectionProps {
  readonly title: string;
  readonly list: Listed;
  /** Path without the language. */
  readonly pathname: string;
  /** The page's own query, kept by the links to older entries. */
  readonly query: Query;
  readonly children: ReactNode;
}

/** One page of a history; how much there is, and links to the rest, where it is not all. */
export function HistorySection({ title, list, pathname, query, children }: SectionProps) {
  return (
    <Section id="history" title={title}>
      {children}
      {list.totalCount > list.nodes.length ? (
        <CursorPager list={list} pathname={pathname} query={query} />
      ) : null}
    </Section>
  );
}
