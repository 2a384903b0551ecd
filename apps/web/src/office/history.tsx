import type { OfficeApplicationFragment } from "@regolith/client";
import {
  actionName,
  declineReasonName,
  sectionName,
  statusName,
  committeeEventName,
  teamEventName,
} from "@regolith/words";
import { ACTIONS, COMMITTEE_EVENTS, TEAM_EVENTS, type ApplicationType } from "@regolith/domain";
import { useLocale, useTranslations } from "next-intl";
import { Section } from "../components/section/section.tsx";
import { Timeline } from "../components/timeline/timeline.tsx";
import { formatBeijing } from "../format/beijing-time.ts";
import styles from "./application.module.css";

type Event = OfficeApplicationFragment["events"]["nodes"][number];

type Props = { readonly events: readonly Event[]; readonly type: ApplicationType };

/** Every event with actor and time, oldest first. */
export const History = ({ events, type }: Props) => {
  const t = useTranslations("office.history");
  return (
    <Section id="history" title={t("title")}>
      <Timeline
        steps={events.map((event) => ({
          key: event.id,
          when: <When event={event} />,
          state: "done",
          children: <What event={event} type={type} />,
        }))}
      />
    </Section>
  );
};

const When = ({ event }: { readonly event: Event }) => {
  const t = useTranslations("office.history");
  const sides = useTranslations("office.sides");
  const locale = useLocale();
  return (
    <>
      <time dateTime={event.at}>{formatBeijing(new Date(event.at), locale)}</time>
      {t("comma")}
      {t("by", { name: event.actor?.name ?? t("system"), side: sides(event.by) })}
    </>
  );
};

const What = ({ event, type }: { readonly event: Event; readonly type: ApplicationType }) => {
  const t = useTranslations("office.history");
  const locale = useLocale();
  // Creating the draft and what happens in the team and the committee are no steps of the workflow.
  const action = ACTIONS.find((known) => known === event.action);
  const ofTeam = TEAM_EVENTS.find((known) => known === event.action);
  const beside = event.action === "CHANGES_EXTENDED" ? t("extended") : t("created");
  const other = ofTeam ? teamEventName(ofTeam, locale) : beside;
  const ofCommittee = COMMITTEE_EVENTS.find((known) => known === event.action);
  const told = ofCommittee ? committeeEventName(ofCommittee, locale) : other;
  return (
    <div className="stack-small">
      <p>
        <strong>{action ? actionName(action, locale) : told}</strong> <StatusChange event={event} />
      </p>
      {event.reasonCode ? <p>{declineReasonName(event.reasonCode, locale)}</p> : null}
      {event.note ? <p className={styles.words}>{event.note}</p> : null}
      {event.sections.length > 0 ? <SectionReasons sections={event.sections} type={type} /> : null}
    </div>
  );
};

const StatusChange = ({ event }: { readonly event: Event }) => {
  const t = useTranslations("office.history");
  const locale = useLocale();
  const { fromStatus: from, toStatus: to } = event;
  if (!from || !to || from === to) return null;
  const names = { from: statusName(from, locale), to: statusName(to, locale) };
  return <span className="mid">{t("from", names)}</span>;
};

type Reasons = { readonly sections: Event["sections"]; readonly type: ApplicationType };

/** Each section that was named, and why. */
export const SectionReasons = ({ sections, type }: Reasons) => {
  const locale = useLocale();
  return (
    <ul>
      {sections.map(({ section, path, pinnedTo, reason }) => (
        <li key={path.join(".") + reason}>
          <strong>{sectionName(section, locale, type)}</strong>{" "}
          {pinnedTo === null ? null : <>{pinnedTo}: </>}
          <span className={styles.words}>{reason}</span>
        </li>
      ))}
    </ul>
  );
};
