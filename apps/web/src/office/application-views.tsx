import type { OfficeApplicationFragment } from "@regolith/client";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { WhatChanged } from "../changes/what-changed.tsx";
import { formatBeijing } from "../format/beijing-time.ts";
import { OriginNotice } from "../applications/copies/origin-notice.tsx";
import { StageTable } from "../clock/stage-table.tsx";
import { LinkTabs } from "../components/link-tabs/link-tabs.tsx";
import { Section } from "../components/section/section.tsx";
import { OfficeTalk } from "../messages/office-talk.tsx";
import styles from "./application.module.css";
import { History } from "./history.tsx";
import { ItemBesideStock } from "./item-beside-stock.tsx";
import { OpenChanges } from "./open-changes.tsx";
import { Proposal } from "./proposal.tsx";
import { WhoApplies } from "./who-applies.tsx";
import { type SearchParams, single } from "./work-list-query.ts";

const views = [
  "samples",
  "proposal",
  "changes",
  "team",
  "reviewers",
  "messages",
  "history",
] as const;
export type View = (typeof views)[number];

export function readView(params: SearchParams): View {
  return views.find((view) => view === single(params.view)) ?? "samples";
}

type Props = {
  readonly application: OfficeApplicationFragment;
  /** The server's now. */
  readonly now: string;
  readonly view: View;
  /** The page's own query. */
  readonly params: SearchParams;
  /** What stands in the view of reviewers. */
  readonly reviewers: ReactNode;
};

/** The application in parts, each with its own address. */
export const ApplicationViews = ({ application, now, view, params, reviewers }: Props) => {
  const t = useTranslations("office.application");
  const href = `/office/applications/${application.id}`;
  return (
    <div className={`${styles.views ?? ""} stack`}>
      <LinkTabs
        label={t("views")}
        tabs={views
          .filter((key) => isThere(application, key))
          .map((key) => ({
            key,
            label: t(key),
            href: key === "samples" ? href : `${href}?view=${key}`,
            ...(key === "messages" && { count: unreadOf(application) }),
            current: key === view,
          }))}
      />
      <OriginNotice application={application} base="/office/applications" />
      <OpenChanges application={application} now={now} />
      {view === "samples" ? <Samples application={application} now={now} /> : null}
      {view === "proposal" ? <Proposal application={application} /> : null}
      {view === "changes" ? (
        <Section id="changes" title={t("changesHeading")}>
          <WhatChanged application={application} />
        </Section>
      ) : null}
      {view === "team" ? <WhoApplies application={application} /> : null}
      {view === "reviewers" ? reviewers : null}
      {view === "messages" ? <OfficeTalk application={application} params={params} /> : null}
      {view === "history" ? (
        <>
          <Section id="stages" title={t("stagesHeading")}>
            <StageTable stages={application.clock.stages} />
          </Section>
          <History events={application.events.nodes} type={application.type} />
        </>
      ) : null}
    </div>
  );
};

/** Most applications are never asked for changes. */
function isThere({ changeRequests }: OfficeApplicationFragment, view: View): boolean {
  return view !== "changes" || changeRequests.nodes.length > 0;
}

function unreadOf({ talks }: OfficeApplicationFragment): number {
  return talks.reduce((sum, { unread }) => sum + unread, 0);
}

const Samples = ({ application, now }: Pick<Props, "application" | "now">) => {
  const t = useTranslations("office.application");
  const locale = useLocale();
  return (
    <Section
      id="samples"
      title={t("samplesHeading", { count: application.items.length })}
      aside={
        <span className="small dim num">
          {t("asOf", { time: formatBeijing(new Date(now), locale) })}
        </span>
      }
    >
      <div className="stack">
        {application.items.map((item) => (
          <ItemBesideStock key={item.id} item={item} />
        ))}
      </div>
    </Section>
  );
};
