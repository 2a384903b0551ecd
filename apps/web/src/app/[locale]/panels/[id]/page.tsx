import { PanelDocument } from "@regolith/client";
import { readsBoards, readsPanels } from "@regolith/domain";
import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { api } from "../../../../api/server.ts";
import { Demonstration } from "../../../../components/origin/demonstration.tsx";
import { PageHead } from "../../../../components/page-head/page-head.tsx";
import { Section } from "../../../../components/section/section.tsx";
import { ClientMessages } from "../../../../i18n/client-messages.tsx";
import { localText } from "../../../../i18n/local-text.ts";
import { boardOf } from "../../../../allocation/board-path.ts";
import { Agenda } from "../../../../panels/agenda.tsx";
import { Attendance } from "../../../../panels/attendance.tsx";
import { CarryOut } from "../../../../panels/carry-out.tsx";
import { CaseOn } from "../../../../panels/case-on.tsx";
import { MeetingFacts } from "../../../../panels/meeting.tsx";
import { PanelPulse } from "../../../../panels/panel-pulse.tsx";
import { PanelStateMark } from "../../../../panels/panel-state-mark.tsx";
import { RankingTable } from "../../../../panels/ranking.tsx";
import { requirePanelReader } from "../../../../panels/require-panels.ts";

interface Props {
  readonly params: Promise<{ readonly id: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("panels");
  return { title: t("title") };
}

/** A meeting: the case that is on, the agenda, who is there, and the ranking. */
export default async function PanelPage({ params }: Props) {
  const viewer = await requirePanelReader();
  const id = decodeURIComponent((await params).id);
  const execute = await api();
  const { panel } = await execute(PanelDocument, { id });
  if (panel === null) notFound();
  const t = await getTranslations("panels");
  const round = localText(panel.roundName, await getLocale());
  const { ranking, cases, state, provenance } = panel;
  const toCarryOut = cases.filter((one) => one.toCarryOut !== null);
  return (
    <ClientMessages namespaces={["panels"]}>
      {state === "CLOSED" ? null : <PanelPulse />}
      <div className="wrap office">
        <PageHead
          title={t("head", { round })}
          lead={provenance === "DEMONSTRATION" ? <Demonstration /> : undefined}
          aside={<PanelStateMark state={state} />}
          crumbs={[
            readsPanels(viewer)
              ? { label: t("title"), href: "/office/panels" }
              : { label: t("mine"), href: "/panels" },
            { label: panel.roundCode, href: null },
          ]}
        />
        <div className="grid">
          <div className="span-8 stack-large">
            <Section id="now" title={t(`now.titles.${state}`)}>
              <CaseOn panel={panel} />
            </Section>
            <Section id="agenda" title={t("agenda.title")}>
              <Agenda panel={panel} />
            </Section>
            {toCarryOut.length === 0 ? null : (
              <Section id="carry-out" title={t("carry.title")}>
                <CarryOut
                  cases={toCarryOut}
                  newKey={randomUUID}
                  board={readsBoards(viewer) ? boardOf(panel.roundCode) : null}
                />
              </Section>
            )}
            {ranking === null ? null : (
              <Section id="ranking" title={t("ranking.title")}>
                <RankingTable panelId={panel.id} ranking={ranking} />
              </Section>
            )}
          </div>
          <div className="span-4 stack-large">
            <Section id="meeting" title={t("run.title")}>
              <MeetingFacts panel={panel} getsDraft={readsPanels(viewer)} />
            </Section>
            <Section id="attendance" title={t("attendance.title")}>
              <Attendance panel={panel} />
            </Section>
          </div>
        </div>
      </div>
    </ClientMessages>
  );
}
