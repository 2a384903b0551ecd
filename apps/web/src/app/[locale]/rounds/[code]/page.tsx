import { RoundPageDocument } from "@regolith/client";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { orFromTheStart } from "../../../../api/from-the-start.ts";
import { pageArguments } from "../../../../api/page-arguments.ts";
import { api } from "../../../../api/server.ts";
import { ButtonLink } from "../../../../components/button/button-link.tsx";
import { CursorPager } from "../../../../components/cursor-pager/cursor-pager.tsx";
import { Demonstration } from "../../../../components/origin/demonstration.tsx";
import { PageHead } from "../../../../components/page-head/page-head.tsx";
import { Panel } from "../../../../components/panel/panel.tsx";
import { Section } from "../../../../components/section/section.tsx";
import { RoundStateMark } from "../../../../components/status-mark/named-status.tsx";
import { ClientMessages } from "../../../../i18n/client-messages.tsx";
import { localText } from "../../../../i18n/local-text.ts";
import { Link } from "../../../../i18n/navigation.ts";
import type { SearchParams } from "../../../../office/work-list-query.ts";
import {
  NextDate,
  RoundDates,
  RoundNeeds,
  takesNotices,
} from "../../../../rounds/page/round-facts.tsx";
import { CancelledNotice } from "../../../../rounds/cancelled-notice.tsx";
import { RoundPolicy } from "../../../../rounds/page/round-policy.tsx";
import { RoundSampleFilters, RoundSamples } from "../../../../rounds/page/round-samples.tsx";
import styles from "../../../../rounds/rounds.module.css";
import { readSampleFilter, toSampleFilter } from "../../../../rounds/page/sample-filter.ts";

type Props = {
  readonly params: Promise<{ readonly code: string }>;
  readonly searchParams: Promise<SearchParams>;
};

const PAGE = 25;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations("rounds.page");
  return { title: t("titleOf", { code: decodeURIComponent((await params).code) }) };
}

export default async function RoundPage({ params, searchParams }: Props) {
  const code = decodeURIComponent((await params).code);
  const query = await searchParams;
  const path = `/rounds/${encodeURIComponent(code)}`;
  const filter = readSampleFilter(query);
  const execute = await api();
  const { round, samples, sampleFacets, portal } = await orFromTheStart(path, query, () =>
    execute(RoundPageDocument, {
      ...{ code, filter: toSampleFilter(code, filter) },
      ...pageArguments(query, PAGE),
    }),
  );
  if (round === null) notFound();
  const t = await getTranslations("rounds.page");
  const locale = await getLocale();
  return (
    <ClientMessages namespaces={["rounds"]}>
      <div className="wrap">
        <PageHead
          title={localText(round.name, locale)}
          kicker={t("titleOf", { code })}
          lead={round.provenance === "DEMONSTRATION" ? <Demonstration /> : undefined}
          aside={<RoundStateMark state={round.state} />}
          crumbs={[
            { label: t("rounds"), href: "/rounds" },
            { label: code, href: null },
          ]}
        />
        <CancelledNotice round={round} />
        <div className="grid">
          <div className="span-8 stack-large">
            <Section id="dates" title={t("datesTitle")}>
              <RoundDates round={round} />
            </Section>
            <Section id="needs" title={t("needsTitle")}>
              <div className="stack">
                <RoundNeeds round={round} />
                <p className="small">
                  <Link href="/how-to-apply">{t("howToApply")}</Link>
                </p>
              </div>
            </Section>
            <Section id="policy" title={t("policyTitle")}>
              <RoundPolicy policy={round.policy} />
            </Section>
          </div>
          <aside className="span-4 sticky first-narrow" aria-label={t("nextLabel")}>
            <Panel title={t("nextLabel")}>
              <div className="stack-small">
                <NextDate round={round} now={portal.now} />
                {round.state === "OPEN" ? (
                  <ButtonLink href="/applications/new" variant="filled" block>
                    {t("start")}
                  </ButtonLink>
                ) : null}
                {takesNotices(round, portal.now) ? (
                  <ButtonLink
                    href={`${path}/notice`}
                    variant={round.state === "OPEN" ? "default" : "filled"}
                    block
                  >
                    {t("giveNotice")}
                  </ButtonLink>
                ) : null}
                {round.results === null ? null : (
                  <ButtonLink href={`${path}/results`} block>
                    {t("results")}
                  </ButtonLink>
                )}
                <p className="small">
                  <a href={`/${locale}${path}/calendar.ics`} download>
                    {t("calendarFile")}
                  </a>
                </p>
              </div>
            </Panel>
          </aside>
        </div>
        <div className={styles.offered}>
          <Section
            id="samples"
            title={t("samples.title")}
            aside={
              <span className="dim num">{t("samples.count", { count: round.offeredCount })}</span>
            }
          >
            <div className="stack">
              <RoundSampleFilters
                path={path}
                filter={filter}
                sampleFacets={sampleFacets}
                missions={round.missions}
              />
              <RoundSamples samples={samples} />
              <CursorPager list={samples} pathname={path} query={query} />
            </div>
          </Section>
        </div>
      </div>
    </ClientMessages>
  );
}
