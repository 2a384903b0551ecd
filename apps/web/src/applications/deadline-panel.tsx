import type { ApplicationRoundFragment } from "@regolith/client";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { DaysLeft } from "../components/date-time/days-left.tsx";
import { OwnTime } from "../components/date-time/own-time.tsx";
import { Panel } from "../components/panel/panel.tsx";
import { formatBeijing } from "../format/beijing-time.ts";
import { localText } from "../i18n/local-text.ts";

interface Props {
  readonly round: ApplicationRoundFragment | null;
  /** The server's now, ISO 8601. */
  readonly now: string;
  readonly children?: ReactNode;
}

/** How long is left, until when by Beijing's clock, and what that is on the reader's own. */
export function DeadlinePanel({ round, now, children }: Props) {
  const t = useTranslations("applications.round");
  const locale = useLocale();
  if (round === null) {
    return (
      <Panel title={t("none")}>
        <p className="small mid">{t("noneBody")}</p>
        {children}
      </Panel>
    );
  }
  const isUpcoming = round.state === "UPCOMING";
  const instant = isUpcoming ? round.opensAt : round.closesAt;
  const key = isUpcoming ? "opens" : round.state === "CLOSED" ? "closed" : "closes";
  const time = formatBeijing(new Date(instant), locale, isUpcoming ? "start" : "end");
  return (
    <Panel title={isUpcoming ? t("UPCOMING") : <DaysLeft until={round.closesAt} now={now} />}>
      <p className="small mid num">{t(key, { round: localText(round.name, locale), time })}</p>
      <OwnTime instant={instant} />
      {children}
    </Panel>
  );
}
