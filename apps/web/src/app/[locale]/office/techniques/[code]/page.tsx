import { OfficeTechniquePageDocument } from "@regolith/client";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { orFromTheStart } from "../../../../../api/from-the-start.ts";
import { pageArguments } from "../../../../../api/page-arguments.ts";
import { api } from "../../../../../api/server.ts";
import { HistorySection } from "../../../../../components/history/history.tsx";
import { Demonstration } from "../../../../../components/origin/demonstration.tsx";
import { Section } from "../../../../../components/section/section.tsx";
import { SourceList } from "../../../../../components/sources/source-list.tsx";
import { StatusMark } from "../../../../../components/status-mark/status-mark.tsx";
import { localText } from "../../../../../i18n/local-text.ts";
import { OfficePage } from "../../../../../office/office-page.tsx";
import { requireApplicationReader } from "../../../../../office/require-office.ts";
import type { SearchParams } from "../../../../../office/work-list-query.ts";
import { OfferForm } from "../../../../../techniques/offer-form.tsx";
import { EditTechniqueForm } from "../../../../../techniques/technique-form.tsx";
import { TechniqueHistory } from "../../../../../techniques/technique-history.tsx";
import { TechniqueReading } from "../../../../../techniques/technique-reading.tsx";

type Props = {
  readonly params: Promise<{ readonly code: string }>;
  readonly searchParams: Promise<SearchParams>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: decodeURIComponent((await params).code) };
}

export default async function TechniquePage({ params, searchParams }: Props) {
  await requireApplicationReader();
  const code = decodeURIComponent((await params).code);
  const query = await searchParams;
  const path = `/office/techniques/${encodeURIComponent(code)}`;
  const execute = await api();
  const { technique } = await orFromTheStart(path, query, () =>
    execute(OfficeTechniquePageDocument, { code, ...pageArguments(query, 20) }),
  );
  if (technique === null) notFound();
  const t = await getTranslations("techniques");
  const name = localText(technique.name, await getLocale());
  const { history, sources, editable, active, provenance } = technique;
  return (
    <OfficePage
      namespaces={["techniques"]}
      title={name}
      kicker={code}
      lead={
        provenance === "DEMONSTRATION" ? (
          <>
            {t("startingOne")} <Demonstration />
          </>
        ) : undefined
      }
      aside={active ? undefined : <StatusMark kind="paused">{t("isRetired")}</StatusMark>}
      crumbs={[
        { label: t("title"), href: "/office/techniques" },
        { label: code, href: null },
      ]}
    >
      <div className="grid">
        <div className="span-7">
          <Section id="facts" title={t("facts")}>
            {editable ? (
              <EditTechniqueForm technique={technique} />
            ) : (
              <TechniqueReading technique={technique} />
            )}
          </Section>
        </div>
        <div className="span-5 stack-large">
          {editable ? (
            <Section id="offer" title={t(active ? "offer.retire" : "offer.reinstate")}>
              <OfferForm key={technique.version} technique={technique} />
            </Section>
          ) : null}
          {history === null ? null : (
            <HistorySection title={t("history.title")} list={history} pathname={path} query={query}>
              <TechniqueHistory events={history.nodes} />
            </HistorySection>
          )}
          <Section id="sources" title={t("sources")} minor>
            <p className="small mid">{t(sources.length === 0 ? "noSources" : "sourcesHint")}</p>
            <SourceList sources={sources} />
          </Section>
        </div>
      </div>
    </OfficePage>
  );
}
