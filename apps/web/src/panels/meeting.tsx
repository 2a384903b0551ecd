import type { PanelPartsFragment } from "@regolith/client";
import { useLocale, useTranslations } from "next-intl";
import { DateTimeBeijing } from "../components/date-time/date-time-beijing.tsx";
import { FactList } from "../components/fact-list/fact-list.tsx";
import { Link } from "../i18n/navigation.ts";
import { BeginForm, CloseForm } from "./meeting-forms.tsx";

interface Props {
  readonly panel: PanelPartsFragment;
  /** Whether the viewer gets a draft of the minutes before they are signed. */
  readonly getsDraft: boolean;
}

/** When, where, who presides; begins and ends the meeting, and leads to its minutes. */
export function MeetingFacts({ panel, getsDraft }: Props) {
  const t = useTranslations("panels");
  const locale = useLocale();
  const { meetsAt, place, members, quorum, minutes, state } = panel;
  const presiding = members.find(({ isPresiding }) => isPresiding)?.name ?? "";
  const pdf = `/documents/panels/${encodeURIComponent(panel.id)}/minutes.pdf?lang=${locale}`;
  const needed = { needed: quorum, members: members.length };
  return (
    <div className="stack">
      <FactList
        facts={[
          {
            key: "when",
            label: t("facts.when"),
            value: <DateTimeBeijing instant={meetsAt} withOwnTime />,
          },
          {
            key: "where",
            label: t("facts.where"),
            value: <span className="anywhere">{place}</span>,
          },
          { key: "presiding", label: t("facts.presiding"), value: presiding },
          { key: "quorum", label: t("facts.quorum"), value: t("facts.quorumOf", needed) },
        ]}
      />
      {minutes === null ? null : (
        <div className="stack-small">
          <p>
            <a href={pdf}>{t("run.minutes")}</a>
          </p>
          <p className="small mid">
            {t.rich("run.signed", {
              name: minutes.signedBy,
              at: () => <DateTimeBeijing instant={minutes.signedAt} />,
            })}
          </p>
          <p className="tiny dim anywhere">{t("run.hash", { sha256: minutes.sha256 })}</p>
        </div>
      )}
      {getsDraft && state === "IN_SESSION" ? (
        <p className="small">
          <a href={pdf}>{t("run.draftMinutes")}</a>
        </p>
      ) : null}
      {panel.canPrepare ? (
        <p>
          <Link href={`/office/panels/${panel.id}`}>{t("run.edit")}</Link>
        </p>
      ) : null}
      {panel.canBegin ? <BeginForm panel={panel} /> : null}
      {panel.canClose ? <CloseForm panel={panel} /> : null}
    </div>
  );
}
