import { PanelCandidatesDocument, PanelToPrepareDocument } from "@regolith/client";
import { preparesPanels } from "@regolith/domain";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { api, requireViewer } from "../../../../../api/server.ts";
import { ButtonLink } from "../../../../../components/button/button-link.tsx";
import { Notice } from "../../../../../components/notice/notice.tsx";
import { Section } from "../../../../../components/section/section.tsx";
import { localText } from "../../../../../i18n/local-text.ts";
import { OfficePage } from "../../../../../office/office-page.tsx";
import { AgendaToOrder, WaitingCases } from "../../../../../panels/agenda-to-order.tsx";
import { beijingLocal } from "../../../../../panels/panel-input.ts";
import { EditPanelForm } from "../../../../../panels/prepare-form.tsx";

interface Props {
  readonly params: Promise<{ readonly id: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("panels.form");
  return { title: t("new") };
}

/** A meeting as the secretariat prepares it. */
export default async function PreparePanelPage({ params }: Props) {
  const viewer = await requireViewer();
  if (!preparesPanels(viewer)) notFound();
  const id = decodeURIComponent((await params).id);
  const execute = await api();
  const { panel } = await execute(PanelToPrepareDocument, { id });
  if (panel === null) notFound();
  const { roundId } = panel;
  const { panelCandidates } = await execute(PanelCandidatesDocument, { roundId, panelId: id });
  if (panelCandidates === null) notFound();
  const t = await getTranslations("panels");
  const round = localText(panel.roundName, await getLocale());
  const edited = { ...panel, meetsAtLocal: beijingLocal(panel.meetsAt) };
  return (
    <OfficePage
      namespaces={["panels"]}
      title={t("form.edit", { round })}
      aside={<ButtonLink href={`/panels/${id}`}>{t("form.toMeeting")}</ButtonLink>}
      crumbs={[
        { label: t("title"), href: "/office/panels" },
        { label: panel.roundCode, href: null },
      ]}
    >
      {panel.canPrepare ? (
        <div className="grid">
          <div className="span-6 stack-large">
            <Section id="order" title={t("form.order")}>
              <AgendaToOrder panel={panel} />
            </Section>
            <Section id="waiting" title={t("form.waiting")} minor>
              <WaitingCases panel={panel} applications={panelCandidates.applications} />
            </Section>
          </div>
          <div className="span-6">
            <Section id="facts" title={t("run.title")}>
              <EditPanelForm panel={edited} members={panelCandidates.members} />
            </Section>
          </div>
        </div>
      ) : (
        <Notice kind="info">
          <p>{t("form.begun")}</p>
        </Notice>
      )}
    </OfficePage>
  );
}
