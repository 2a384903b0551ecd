import { OfficeApplicationDocument, OfficeReviewersDocument } from "@regolith/client";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { api } from "../../../../../api/server.ts";
import { OfficeReviewers } from "../../../../../committee/office-reviewers.tsx";
import { ClientMessages } from "../../../../../i18n/client-messages.tsx";
import { AppealPanel } from "../../../../../letters/appeal-panel.tsx";
import { ApplicationHead } from "../../../../../office/application-head.tsx";
import { ApplicationViews, readView } from "../../../../../office/application-views.tsx";
import { DecisionChain } from "../../../../../office/decision-chain.tsx";
import { DecisionPanel } from "../../../../../office/decision-panel.tsx";
import { OfficeStrip } from "../../../../../office/office-strip.tsx";
import { PanelLinks } from "../../../../../office/panel-link.tsx";
import { PiChangePanel } from "../../../../../office/pi-change-panel.tsx";
import { requireApplicationReader } from "../../../../../office/require-office.ts";
import { ScreeningList } from "../../../../../office/screening-list.tsx";
import type { SearchParams } from "../../../../../office/work-list-query.ts";

type Props = {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: Promise<SearchParams>;
};

async function load(id: string) {
  const execute = await api();
  return execute(OfficeApplicationDocument, { id: decodeURIComponent(id) });
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await requireApplicationReader();
  const { application } = await load((await params).id);
  const t = await getTranslations("office.application");
  return { title: application ? t("crumb", { number: application.number }) : undefined };
}

export default async function OfficeApplicationPage({ params, searchParams }: Props) {
  const viewer = await requireApplicationReader();
  const { application, portal } = await load((await params).id);
  const query = await searchParams;
  // Without an internal status the viewer belongs to the application: its own page is the place.
  if (!application?.status) notFound();
  return (
    <ClientMessages namespaces={["office", "talks", "attachments", "committee", "letters"]}>
      <OfficeStrip />
      <div className="wrap office">
        <ApplicationHead application={application} now={portal.now} />
        <div className="grid">
          <div className="span-8 stack-large">
            <ApplicationViews
              application={application}
              now={portal.now}
              view={readView(query)}
              params={query}
              reviewers={<Reviewers id={application.id} />}
            />
          </div>
          <div className="span-4 stack">
            <PiChangePanel application={application} />
            <ScreeningList application={application} />
            <DecisionChain application={application} />
            <PanelLinks application={application} viewer={viewer} />
            <AppealPanel application={application} now={portal.now} />
            <DecisionPanel application={application} viewer={viewer} />
          </div>
        </div>
      </div>
    </ClientMessages>
  );
}

/** Who reviews it; read only where it is looked at. */
async function Reviewers({ id }: { readonly id: string }) {
  const execute = await api();
  const { application, reviewers, portal } = await execute(OfficeReviewersDocument, { id });
  if (application === null) notFound();
  return <OfficeReviewers application={application} reviewers={reviewers.nodes} now={portal.now} />;
}
