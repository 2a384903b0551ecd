import type { OfficeCalendarDayFragment } from "@regolith/client";
import { isWeekend } from "@regolith/domain";
import { useLocale, useTranslations } from "next-intl";
import { localText } from "../i18n/local-text.ts";
import styles from "./calendar.module.css";
import { type Month, monthsOf, type Week } from "./months.ts";

interface Props {
  readonly year: number;
  readonly days: readonly OfficeCalendarDayFragment[];
}

type Named = ReadonlyMap<string, OfficeCalendarDayFragment>;

/** The whole year at a glance; what differs from an ordinary week carries its sign (in Chinese 休 or 班) and words. */
export function YearView({ year, days }: Props) {
  const t = useTranslations("calendar");
  const named: Named = new Map(days.map((day) => [day.day, day]));
  return (
    <div className="stack">
      <ul className={styles.key} role="list">
        {(["HOLIDAY", "WORKDAY"] as const).map((kind) => (
          <li key={kind}>
            <span className={styles.sign} data-kind={kind}>
              {t(`sign.${kind}`)}
            </span>{" "}
            {t(`kind.${kind}`)}
          </li>
        ))}
        <li>
          <span className={styles.sign} data-kind="REST">
            7
          </span>{" "}
          {t("weekend")}
        </li>
      </ul>
      <div className={styles.year}>
        {monthsOf(year).map((month) => (
          <MonthTable key={month.month} year={year} month={month} named={named} />
        ))}
      </div>
    </div>
  );
}

interface MonthProps {
  readonly year: number;
  readonly month: Month;
  readonly named: Named;
}

function MonthTable({ year, month: { month, weeks }, named }: MonthProps) {
  const locale = useLocale();
  const first = new Date(Date.UTC(year, month - 1, 1));
  const name = new Intl.DateTimeFormat(locale, { month: "long", timeZone: "UTC" }).format(first);
  return (
    <table className={styles.month}>
      <caption>{name}</caption>
      <thead>
        <tr>
          {weekdays(locale).map(({ short, long }) => (
            <th key={long} scope="col" abbr={long}>
              {short}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week, index) => (
          <WeekRow key={index} week={week} named={named} />
        ))}
      </tbody>
    </table>
  );
}

function WeekRow({ week, named }: { readonly week: Week; readonly named: Named }) {
  const t = useTranslations("calendar");
  const locale = useLocale();
  return (
    <tr>
      {week.map((cell, place) => {
        if (cell === null) return <td key={place} />;
        const known = named.get(cell.day);
        const kind = known?.kind ?? (isWeekend(cell.day) ? "REST" : undefined);
        return (
          <td key={place} data-kind={kind} title={known && localText(known.name, locale)}>
            {cell.date}
            {known === undefined ? null : (
              <>
                <span className={styles.character} aria-hidden="true">
                  {t(`sign.${known.kind}`)}
                </span>
                <span className="visually-hidden">
                  {t("spoken", {
                    kind: t(`kind.${known.kind}`),
                    name: localText(known.name, locale),
                  })}
                </span>
              </>
            )}
          </td>
        );
      })}
    </tr>
  );
}

/** 1 January 2024 was a Monday. */
function weekdays(locale: string) {
  const name = (weekday: "narrow" | "long", date: Date) =>
    new Intl.DateTimeFormat(locale, { weekday, timeZone: "UTC" }).format(date);
  return Array.from({ length: 7 }, (_, index) => new Date(Date.UTC(2024, 0, 1 + index))).map(
    (date) => ({ short: name("narrow", date), long: name("long", date) }),
  );
}
