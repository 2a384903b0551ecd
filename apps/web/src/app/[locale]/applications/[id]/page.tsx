import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { applicationPage } from "../../../../applications/load-application.ts";
import { TaskListPage } from "../../../../applications/task-list-page.tsx";
import { TrackingPage } from "../../../../applications/tracking/tracking-page.tsx";
import { MemberPage } from "../../../../team/member-page.tsx";
import { ClientMessages } from "../../../../i18n/client-messages.tsx";

interface Props {
  readonly params: Promise<{ readonly id: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { application } = await applicationPage((await params).id);
  const t = await getTranslations("applications");
  const own = application.title?.trim();
  return {
    title: `${own === undefined || own === "" ? t("untitled") : own}, ${application.number}`,
  };
}

/** A draft is a list of tasks, a short one for members of its team; what was submitted is followed. */
export default async function ApplicationPage({ params }: Props) {
  const data = await applicationPage((await params).id);
  const { publicStatus, viewerIs } = data.application;
  const Draft = viewerIs === "CO_INVESTIGATOR" ? MemberPage : TaskListPage;
  return (
    <ClientMessages namespaces={["applications", "copies", "institutions", "team"]}>
      {publicStatus === "DRAFT" ? <Draft {...data} /> : <TrackingPage {...data} />}
    </ClientMessages>
  );
}
