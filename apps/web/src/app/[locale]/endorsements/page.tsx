import { EndorsementsDocument } from "@regolith/client";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { orFromTheStart } from "../../../api/from-the-start.ts";
import { pageArguments } from "../../../api/page-arguments.ts";
import { api, requireViewer } from "../../../api/server.ts";
import { CursorPager } from "../../../components/cursor-pager/cursor-pager.tsx";
import { EmptyState } from "../../../components/empty-state/empty-state.tsx";
import { Notice } from "../../../components/notice/notice.tsx";
import { PageHead } from "../../../components/page-head/page-head.tsx";
import { Section } from "../../../components/section/section.tsx";
import { EndorsementList } from "../../../institutions/endorsement-list.tsx";
import { institutionName } from "../../../institutions/institution-name.ts";
import type { SearchParams } from "../../../office/work-list-query.ts";

interface Props {
  readonly searchParams: Promise<SearchParams>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("institutions.endorsements");
  return { title: t("title") };
}

/** What an officer has to answer, and what their institution was asked before; to others the page does not exist. */
export default async function EndorsementsPage({ searchParams }: Props) {
  await requireViewer();
  const params = await searchParams;
  const locale = await getLocale();
  const t = await getTranslations("institutions.endorsements");
  const done = await getTranslations("institutions.endorse");
  const execute = await api();
  const { me, waiting, followed } = await orFromTheStart("/endorsements", params, () =>
    execute(EndorsementsDocument, pageArguments(params, 20)),
  );
  if (me === null || me.endorsesFor.length === 0) notFound();
  const names = me.endorsesFor.map((institution) => institutionName(institution, locale));
  const institutions = new Intl.ListFormat(locale).format(names);
  return (
    <div className="wrap">
      <PageHead title={t("title")} lead={t("lead", { institutions })} />
      <div className="stack-large">
        {params.returned === undefined ? null : (
          <Notice kind="ok">
            <p>{done("returned")}</p>
          </Notice>
        )}
        <Section
          id="waiting"
          title={t("waiting")}
          aside={t("count", { count: waiting.totalCount })}
        >
          {waiting.nodes.length === 0 ? (
            <EmptyState title={t("noneWaiting")}>{t("noneWaitingHint")}</EmptyState>
          ) : (
            <EndorsementList caption={t("waiting")} applications={waiting.nodes} />
          )}
        </Section>
        {followed.totalCount === 0 ? null : (
          <Section
            id="followed"
            title={t("followed")}
            aside={t("count", { count: followed.totalCount })}
          >
            <EndorsementList caption={t("followed")} applications={followed.nodes} />
            <CursorPager list={followed} pathname="/endorsements" query={params} />
          </Section>
        )}
      </div>
    </div>
  );
}
