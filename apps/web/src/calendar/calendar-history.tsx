import type { OfficeCalendarDayFragment, OfficeCalendarQuery } from "@regolith/client";
import { startOfBeijingDay } from "@regolith/domain";
import { useLocale, useTranslations } from "next-intl";
import { History } from "../components/history/history.tsx";
import { formatBeijingDay } from "../format/beijing-time.ts";
import { localText } from "../i18n/local-text.ts";

type Event = NonNullable<
  NonNullable<OfficeCalendarQuery["calendarYear"]>["history"]
>["nodes"][number];

/** Who changed what of a year, and when; the newest first. */
export function CalendarHistory({ events }: { readonly events: readonly Event[] }) {
  const t = useTranslations("calendar.history");
  if (events.length === 0) return <p className="dim">{t("none")}</p>;
  return (
    <History
      deeds={events.map((event, index) => ({
        key: `${event.at} ${String(index)}`,
        at: event.at,
        by: event.actorName ?? t("nobody"),
        children: <Change event={event} />,
      }))}
    />
  );
}

function Change({ event: { action, before, after } }: { readonly event: Event }) {
  const t = useTranslations("calendar.history");
  const said = useSaid();
  const changed = before !== null && after !== null;
  return (
    <p>
      <strong>{t(action)}</strong>
      {before === null && after === null ? null : (
        <>
          {changed
            ? t("change", { before: said(before), after: said(after) })
            : said((after ?? before) as OfficeCalendarDayFragment)}
        </>
      )}
    </p>
  );
}

function useSaid(): (day: OfficeCalendarDayFragment) => string {
  const t = useTranslations("calendar");
  const locale = useLocale();
  return ({ day, kind, name }) =>
    t("history.day", {
      date: formatBeijingDay(startOfBeijingDay(day), locale, "start"),
      kind: t(`kind.${kind}`),
      name: localText(name, locale),
    });
}
