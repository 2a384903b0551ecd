import type { OfficeCalendarDayFragment } from "@regolith/client";
import { startOfBeijingDay } from "@regolith/domain";
import { useLocale, useTranslations } from "next-intl";
import { EmptyState } from "../components/empty-state/empty-state.tsx";
import { type Column, RowTable } from "../components/row-table/row-table.tsx";
import { formatBeijingDay } from "../format/beijing-time.ts";
import { localText } from "../i18n/local-text.ts";
import { Link } from "../i18n/navigation.ts";

const columns = ["day", "kind", "name", "source", "change"] as const;
type Key = (typeof columns)[number];

interface Props {
  readonly year: number;
  readonly days: readonly OfficeCalendarDayFragment[];
  readonly editable: boolean;
}

/** The days that differ, one a row. */
export function DayList({ year, days, editable }: Props) {
  const t = useTranslations("calendar");
  const locale = useLocale();
  if (days.length === 0) {
    return (
      <EmptyState title={t("list.empty", { year: String(year) })}>{t("list.emptyWhy")}</EmptyState>
    );
  }
  return (
    <RowTable<Key>
      caption={t("list.title", { year: String(year) })}
      columns={columns
        .filter((key) => key !== "change" || editable)
        .map((key): Column<Key> => ({
          key,
          label: t(`list.${key}`),
          hiddenLabel: key === "change",
        }))}
      rows={days.map((day) => {
        const date = formatBeijingDay(startOfBeijingDay(day.day), locale, "start");
        return {
          key: day.day,
          cells: {
            day: <span className="num">{date}</span>,
            kind: t(`kind.${day.kind}`),
            name: localText(day.name, locale),
            source: <SourceText source={day.source} />,
            change: (
              <Link
                href={`/office/calendar?year=${String(year)}&day=${day.day}#edit`}
                aria-label={t("list.changeNamed", { date })}
              >
                {t("list.change")}
              </Link>
            ),
          },
        };
      })}
    />
  );
}

/** An address is a link; anything else is said as it is. */
export function SourceText({ source }: { readonly source: string }) {
  return /^https:\/\/\S+$/u.test(source) ? (
    <a href={source} rel="noreferrer">
      {source.replace(/^https:\/\//u, "")}
    </a>
  ) : (
    source
  );
}
