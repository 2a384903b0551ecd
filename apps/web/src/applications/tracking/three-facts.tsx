import type { ApplicationHeadFragment } from "@regolith/client";
import { useLocale, useTranslations } from "next-intl";
import { StatusClock } from "../../components/status-clock/status-clock.tsx";
import { formatBeijingDay, wholeDaysBetween } from "../../format/beijing-time.ts";

interface Props {
  readonly application: Pick<ApplicationHeadFragment, "clock" | "publicStatus">;
  /** The server's now, ISO 8601. */
  readonly now: string;
}

/** Who acts now, since when, and by when to expect an answer. */
export function ThreeFacts({ application: { clock, publicStatus }, now }: Props) {
  const t = useTranslations("applications");
  const locale = useLocale();
  const isClosed = clock.actingNow === "NOBODY";
  const isAsked = publicStatus === "ACTION_NEEDED";
  const days = Math.max(0, wholeDaysBetween(new Date(clock.since), new Date(now)));
  const note = isClosed ? "decided" : isAsked ? "youAreAsked" : "nothingNeeded";
  return (
    <StatusClock
      acting={{ value: t(`acting.${clock.actingNow}`), note: t(`clock.${note}`) }}
      since={{
        value: formatBeijingDay(new Date(clock.since), locale),
        note: t("clock.days", { days }),
      }}
      expect={
        clock.expectBy === null
          ? { value: t(isClosed ? "clock.noDateClosed" : "clock.noDate") }
          : {
              value: formatBeijingDay(new Date(clock.expectBy), locale),
              note: <TimeLeft until={clock.expectBy} now={now} />,
            }
      }
    />
  );
}

function TimeLeft({ until, now }: { readonly until: string; readonly now: string }) {
  const t = useTranslations("applications.clock");
  const days = wholeDaysBetween(new Date(now), new Date(until));
  if (days > 0) return t("inDays", { days });
  return Date.parse(until) > Date.parse(now) ? t("today") : t("late", { days: -days });
}
