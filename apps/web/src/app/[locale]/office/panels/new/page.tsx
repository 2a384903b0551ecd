import { PanelCandidatesDocument, PanelRoundsDocument } from "@regolith/client";
import { preparesPanels } from "@regolith/domain";
import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { api, requireViewer } from "../../../../../api/server.ts";
import { localText } from "../../../../../i18n/local-text.ts";
import { OfficePage } from "../../../../../office/office-page.tsx";
import { type SearchParams, single } from "../../../../../office/work-list-query.ts";
import { ChooseRound } from "../../../../../panels/choose-round.tsx";
import { NewPanelForm } from "../../../../../panels/prepare-form.tsx";
import { roundsAtWork } from "../../../../../rounds/rounds-by-state.ts";

interface Props {
  readonly searchParams: Promise<SearchParams>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("panels.form");
  return { title: t("new") };
}

/** First the round, then everything else. */
export default async function NewPanelPage({ searchParams }: Props) {
  const viewer = await requireViewer();
  if (!preparesPanels(viewer)) notFound();
  const roundId = single((await searchParams).round);
  const execute = await api();
  const locale = await getLocale();
  const { rounds } = await execute(PanelRoundsDocument);
  const { panelCandidates: candidates } =
    roundId === ""
      ? { panelCandidates: null }
      : await execute(PanelCandidatesDocument, { roundId, panelId: null });
  const t = await getTranslations("panels");
  return (
    <OfficePage
      namespaces={["panels"]}
      title={t("form.new")}
      lead={t("form.newLead")}
      crumbs={[
        { label: t("title"), href: "/office/panels" },
        { label: t("form.new"), href: null },
      ]}
    >
      <div className="grid">
        <div className="span-8 stack-large">
          <ChooseRound
            chosen={roundId}
            rounds={roundsAtWork(rounds.nodes).map(({ id, code, name }) => ({
              ...{ id, label: `${code} ${localText(name, locale)}` },
            }))}
          />
          {candidates === null ? null : (
            <NewPanelForm
              key={roundId}
              roundId={roundId}
              candidates={candidates}
              idempotencyKey={randomUUID()}
            />
          )}
        </div>
      </div>
    </OfficePage>
  );
}
