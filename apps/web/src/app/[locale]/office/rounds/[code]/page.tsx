import { OfficeRoundPageDocument } from "@regolith/client";
import { readsNotices } from "@regolith/domain";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { orFromTheStart } from "../../../../../api/from-the-start.ts";
import { pageArguments } from "../../../../../api/page-arguments.ts";
import { api } from "../../../../../api/server.ts";
import { ButtonLink } from "../../../../../components/button/button-link.tsx";
import { HistorySection } from "../../../../../components/history/history.tsx";
import { Demonstration } from "../../../../../components/origin/demonstration.tsx";
import { Section } from "../../../../../components/section/section.tsx";
import { localText } from "../../../../../i18n/local-text.ts";
import { OfficePage } from "../../../../../office/office-page.tsx";
import { requireRoundReader } from "../../../../../office/require-office.ts";
import type { SearchParams } from "../../../../../office/work-list-query.ts";
import {
  EditRoundForm,
  PublishResultsForm,
  PublishRoundForm,
} from "../../../../../rounds/office/round-form.tsx";
import { CancelledNotice } from "../../../../../rounds/cancelled-notice.tsx";
import { CancelRoundForm } from "../../../../../rounds/office/cancel-form.tsx";
import { RoundCommittee } from "../../../../../rounds/office/round-committee.tsx";
import { ResultsState } from "../../../../../rounds/office/results-state.tsx";
import { RoundHistory } from "../../../../../rounds/office/round-history.tsx";
import { ApplicationCounts, RoundStage } from "../../../../../rounds/office/round-list.tsx";
import { WaitedReviews } from "../../../../../rounds/office/waited-reviews.tsx";
import { assigns } from "../../../../../viewer/viewer.ts";
import { RoundReading } from "../../../../../rounds/office/round-reading.tsx";

type Props = {
  readonly params: Promise<{ readonly code: string }>;
  readonly searchParams: Promise<SearchParams>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: decodeURIComponent((await params).code) };
}

export default async function OfficeRoundPage({ params, searchParams }: Props) {
  const viewer = await requireRoundReader();
  const code = decodeURIComponent((await params).code);
  const query = await searchParams;
  const path = `/office/rounds/${encodeURIComponent(code)}`;
  const execute = await api();
  const { officeRound: round, missions } = await orFromTheStart(path, query, () =>
    execute(OfficeRoundPageDocument, { code, ...pageArguments(query, 20) }),
  );
  if (round === null) notFound();
  const t = await getTranslations("officeRounds");
  const notices = await getTranslations("notices.office");
  const { editable, stage, history, provenance, version } = round;
  const isKept = editable && round.cancelledAt === null;
  return (
    <OfficePage
      namespaces={["officeRounds"]}
      title={localText(round.name, await getLocale())}
      kicker={code}
      lead={provenance === "DEMONSTRATION" ? <Demonstration /> : undefined}
      aside={<RoundStage round={round} />}
      crumbs={[
        { label: t("title"), href: "/office/rounds" },
        { label: code, href: null },
      ]}
    >
      <CancelledNotice round={round} />
      <div className="grid">
        <div className="span-7 stack-large">
          <Section id="facts" title={t("facts")}>
            {isKept ? (
              <EditRoundForm round={round} missions={missions.nodes} />
            ) : (
              <RoundReading round={round} />
            )}
          </Section>
          {stage === "PUBLISHED" && assigns(viewer) ? <WaitedReviews round={round} /> : null}
        </div>
        <div className="span-5 stack-large">
          <Section id="samples" title={t("samples.title")}>
            <p>{t("samples.count", { count: round.offeredCount })}</p>
            <p>
              <ButtonLink href={`${path}/samples`}>
                {t(isKept ? "samples.change" : "samples.show")}
              </ButtonLink>
            </p>
          </Section>
          {round.days.noticeDueOn === null ? null : (
            <Section id="notices" title={notices("title")}>
              <p>{notices("count", { count: round.noticeCount })}</p>
              {readsNotices(viewer) ? (
                <p>
                  <ButtonLink href={`${path}/notices`}>{notices("show")}</ButtonLink>
                </p>
              ) : null}
            </Section>
          )}
          {isKept && stage === "DRAFT" ? (
            <Section id="publish" title={t("publish.title")}>
              <PublishRoundForm key={version} round={round} />
            </Section>
          ) : null}
          {stage === "PUBLISHED" ? (
            <Section id="applications" title={t("applications")}>
              <ApplicationCounts round={round} />
              <p className="small">
                <a href={`/${await getLocale()}/rounds/${encodeURIComponent(code)}`}>
                  {t("publicPage")}
                </a>
              </p>
            </Section>
          ) : null}
          {stage === "PUBLISHED" ? <RoundCommittee round={round} viewer={viewer} /> : null}
          {stage === "PUBLISHED" && round.state === "CLOSED" ? (
            <Section id="results" title={t("results.title")}>
              <ResultsState round={round} />
              {editable ? (
                <PublishResultsForm round={round} again={round.resultsPublishedAt !== null} />
              ) : null}
            </Section>
          ) : null}
          {isKept && round.applicationCounts.length === 0 ? (
            <Section id="cancel" title={t("cancel.title")} minor>
              <details>
                <summary>{t("cancel.open")}</summary>
                <CancelRoundForm round={round} />
              </details>
            </Section>
          ) : null}
          {stage === "DRAFT" && round.cancelledAt !== null ? null : (
            <Section id="pinned" title={t("pinned.title")} minor>
              <p className="small mid">
                {t(stage === "DRAFT" ? "pinned.draft" : "pinned.published", {
                  policy: round.policyVersion,
                  form: round.formVersion,
                })}
              </p>
            </Section>
          )}
          <HistorySection title={t("history.title")} list={history} pathname={path} query={query}>
            <RoundHistory events={history.nodes} missions={missions.nodes} />
          </HistorySection>
        </div>
      </div>
    </OfficePage>
  );
}
