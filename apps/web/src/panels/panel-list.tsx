import type { PanelsQuery } from "@regolith/client";
import { useLocale, useTranslations } from "next-intl";
import { DateTimeBeijing } from "../components/date-time/date-time-beijing.tsx";
import { type Column, RowTable } from "../components/row-table/row-table.tsx";
import { formatAmount } from "../format/mass.ts";
import { localText } from "../i18n/local-text.ts";
import { Link } from "../i18n/navigation.ts";
import { PanelStateMark } from "./panel-state-mark.tsx";

type Listed = PanelsQuery["panels"]["nodes"][number];

const columns = ["meeting", "when", "place", "cases", "state"] as const;
type Key = (typeof columns)[number];

/** Meetings, each with when and where and how it stands. */
export function PanelList({ panels }: { readonly panels: readonly Listed[] }) {
  const t = useTranslations("panels");
  const locale = useLocale();
  return (
    <RowTable<Key>
      caption={t("title")}
      columns={columns.map((key): Column<Key> => ({
        key,
        label: t(`list.${key}`),
        numeric: key === "cases",
      }))}
      rows={panels.map((panel) => ({
        key: panel.id,
        cells: {
          meeting: (
            <Link href={`/panels/${panel.id}`}>
              {t("head", { round: localText(panel.roundName, locale) })}
            </Link>
          ),
          when: <DateTimeBeijing instant={panel.meetsAt} />,
          place: <span className="anywhere">{panel.place}</span>,
          cases: formatAmount(panel.cases.length, locale),
          state: (
            <span className="nowrap">
              <PanelStateMark state={panel.state} />
            </span>
          ),
        },
      }))}
    />
  );
}
