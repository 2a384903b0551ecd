import type { OpenChangeRequestFragment } from "@regolith/client";
import { useLocale, useTranslations } from "next-intl";
import { DateTimeBeijing } from "../components/date-time/date-time-beijing.tsx";
import { formatBeijingDay, wholeDaysBetween } from "../format/beijing-time.ts";

interface Props {
  readonly request: Pick<OpenChangeRequestFragment, "dueAt" | "extensions">;
  /** The server's now, ISO 8601. */
  readonly now: string;
}

/** By when the changes are to be sent, how long that is, and what more time was given for. */
export function ChangesDue({ request: { dueAt, extensions }, now }: Props) {
  const t = useTranslations("changes.due");
  const locale = useLocale();
  const days = wholeDaysBetween(new Date(now), new Date(dueAt));
  const isOver = Date.parse(dueAt) <= Date.parse(now);
  return (
    <>
      <p>
        <b>{t("by")}</b> <DateTimeBeijing instant={dueAt} withOwnTime />{" "}
        <span className="mid">{isOver ? t("over") : t("left", { days })}</span>
      </p>
      {extensions.length === 0 ? null : (
        <ul className="small">
          {extensions.map(({ at, toDueAt, reason }) => (
            <li key={at}>
              {t("extended", {
                date: formatBeijingDay(new Date(at), locale),
                to: formatBeijingDay(new Date(toDueAt), locale),
                reason,
              })}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
