import { useTranslations } from "next-intl";
import { wholeDaysBetween } from "../../format/beijing-time.ts";

type Props = {
  /** The instant by which something is due, ISO 8601. */
  readonly until: string;
  /** The server's now, ISO 8601. */
  readonly now: string;
};

/** How long is left: in days, in hours on the last day, or that it is over. */
export const DaysLeft = ({ until, now }: Props) => {
  const t = useTranslations("components.dateTime");
  const leftMs = Date.parse(until) - Date.parse(now);
  const days = wholeDaysBetween(new Date(now), new Date(until));
  if (leftMs <= 0) return <span>{t("over")}</span>;
  if (days === 0) return <span>{t("hoursLeft", { hours: Math.ceil(leftMs / 3_600_000) })}</span>;
  return <span>{t("daysLeft", { days })}</span>;
};
