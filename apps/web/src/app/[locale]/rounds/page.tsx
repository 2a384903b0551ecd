import { RoundListDocument } from "@regolith/client";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { api } from "../../../api/server.ts";
import { EmptyState } from "../../../components/empty-state/empty-state.tsx";
import { PageHead } from "../../../components/page-head/page-head.tsx";
import { Panel } from "../../../components/panel/panel.tsx";
import { Section } from "../../../components/section/section.tsx";
import { Link } from "../../../i18n/navigation.ts";
import { type ListedRound, RoundEntry } from "../../../rounds/round-entry.tsx";
import { roundsByState } from "../../../rounds/rounds-by-state.ts";

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations("rounds.list");
  return { title: t("title"), description: t("lead") };
};

export default async function RoundsPage() {
  const t = await getTranslations("rounds.list");
  const execute = await api();
  const { rounds, portal } = await execute(RoundListDocument);
  const { open, upcoming, closed, cancelled } = roundsByState(rounds.nodes);
  return (
    <div className="wrap">
      <PageHead title={t("title")} lead={t("lead")} />
      <div className="grid">
        <div className="span-8 stack-large">
          <Group id="open" rounds={open} now={portal.now} />
          <Group id="upcoming" rounds={upcoming} now={portal.now} />
          <Group id="closed" rounds={closed} now={portal.now} />
          {cancelled.length === 0 ? null : (
            <Group id="cancelled" rounds={cancelled} now={portal.now} />
          )}
        </div>
        <aside className="span-4 sticky" aria-label={t("aboutLabel")}>
          <Panel title={t("aboutTitle")}>
            <div className="stack-small small">
              <p>{t("about")}</p>
              <p>{t("aboutClock")}</p>
              <ul role="list" className="rule stack-small">
                <li>
                  <Link href="/how-to-apply">{t("howToApply")}</Link>
                </li>
                <li>
                  <Link href="/allocations">{t("allocations")}</Link>
                </li>
              </ul>
            </div>
          </Panel>
        </aside>
      </div>
    </div>
  );
}

type GroupProps = {
  readonly id: "open" | "upcoming" | "closed" | "cancelled";
  readonly rounds: readonly ListedRound[];
  readonly now: string;
};

const Group = async ({ id, rounds, now }: GroupProps) => {
  const t = await getTranslations(`rounds.list.${id}`);
  return (
    <Section id={id} title={t("title")}>
      {rounds.length === 0 ? (
        <EmptyState title={t("none")}>{t("noneWhy")}</EmptyState>
      ) : (
        <ul role="list">
          {rounds.map((round) => (
            <RoundEntry key={round.code} round={round} now={now} />
          ))}
        </ul>
      )}
    </Section>
  );
};
