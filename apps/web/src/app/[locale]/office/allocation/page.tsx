import { RoundListDocument } from "@regolith/client";
import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { api } from "../../../../api/server.ts";
import { DateTimeBeijing } from "../../../../components/date-time/date-time-beijing.tsx";
import { RowTable } from "../../../../components/row-table/row-table.tsx";
import { RoundStateMark } from "../../../../components/status-mark/named-status.tsx";
import { localText } from "../../../../i18n/local-text.ts";
import { Link } from "../../../../i18n/navigation.ts";
import { OfficePage } from "../../../../office/office-page.tsx";
import { requireBoardReader } from "../../../../office/require-office.ts";
import { roundsAtWork } from "../../../../rounds/rounds-by-state.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("allocation.list");
  return { title: t("title") };
}

/** The rounds, each with the way to its board. */
export default async function AllocationsPage() {
  await requireBoardReader();
  const execute = await api();
  const { rounds } = await execute(RoundListDocument);
  const t = await getTranslations("allocation.list");
  const locale = await getLocale();
  return (
    <OfficePage title={t("title")} lead={t("lead")}>
      <RowTable
        caption={t("title")}
        columns={[
          { key: "round", label: t("round") },
          { key: "closes", label: t("closes") },
          { key: "state", label: t("state") },
          { key: "open", label: t("open"), hiddenLabel: true },
        ]}
        rows={roundsAtWork(rounds.nodes).map(({ code, name, state, closesAt }) => ({
          key: code,
          cells: {
            round: (
              <>
                <span className="num">{code}</span> {localText(name, locale)}
              </>
            ),
            closes: <DateTimeBeijing instant={closesAt} dayOnly />,
            state: <RoundStateMark state={state} />,
            open: (
              <Link
                href={`/office/rounds/${encodeURIComponent(code)}/allocation`}
                aria-label={t("openNamed", { round: code })}
              >
                {t("open")}
              </Link>
            ),
          },
        }))}
      />
    </OfficePage>
  );
}
