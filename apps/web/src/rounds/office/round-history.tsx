import type { OfficeRoundPageQuery } from "@regolith/client";
import { ROUND_DATES, AUDIENCES } from "@regolith/domain";
import { fieldName, listed } from "@regolith/words";
import { useLocale, useTranslations } from "next-intl";
import { History } from "../../components/history/history.tsx";
import { formatBeijing } from "../../format/beijing-time.ts";
import { localText } from "../../i18n/local-text.ts";

type Missions = OfficeRoundPageQuery["missions"]["nodes"];
type Event = NonNullable<OfficeRoundPageQuery["officeRound"]>["history"]["nodes"][number];

interface Props {
  readonly events: readonly Event[];
  /** By whose codes a change names them. */
  readonly missions: Missions;
}

/** Who changed what of a round, and when; the newest first. */
export function RoundHistory({ events, missions }: Props) {
  const t = useTranslations("officeRounds.history");
  if (events.length === 0) return <p className="dim">{t("none")}</p>;
  return (
    <History
      deeds={events.map((event) => ({
        key: `${event.at} ${event.action}`,
        at: event.at,
        by: event.actorName ?? t("setup"),
        children: <Changes event={event} missions={missions} />,
      }))}
    />
  );
}

interface ChangesProps extends Pick<Props, "missions"> {
  readonly event: Event;
}

function Changes({ event: { action, changes }, missions }: ChangesProps) {
  const t = useTranslations("officeRounds.history");
  const locale = useLocale();
  const written = useWritten(missions);
  return (
    <div className="stack-small">
      <p>
        <strong>{t(action)}</strong>
      </p>
      {changes.length === 0 ? null : (
        <ul className="small">
          {changes.map(({ field, before, after }) => (
            <li key={field}>
              {t(before === "" ? "said" : "change", {
                field: field === "samples" ? t("samples") : fieldName([fieldOf(field)], locale),
                before: written(field, before),
                after: written(field, after),
              })}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** An instant is named as the day by which the office says it. */
function fieldOf(field: string): string {
  return ROUND_DATES.find(({ at }) => at === field)?.on ?? field;
}

function useWritten(missions: Missions): (field: string, value: string) => string {
  const t = useTranslations("officeRounds");
  const locale = useLocale();
  return (field, value) => {
    if (value === "") return t("history.nothing");
    const date = ROUND_DATES.find(({ at }) => at === field);
    if (date !== undefined) {
      return formatBeijing(new Date(value), locale, date.lies === "START" ? "start" : "end");
    }
    if (field === "missions") {
      const names = missions.filter(({ code }) => value.split(", ").includes(code));
      return listed(
        names.map(({ name }) => localText(name, locale)),
        locale,
      );
    }
    const audience = AUDIENCES.find((known) => known === value);
    if (audience !== undefined) return t(`form.audiences.${audience}`);
    if (value === "true" || value === "false") return t(`history.${value}`);
    return value;
  };
}
