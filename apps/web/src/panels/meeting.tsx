import type { PanelPartsFragment } from "@regolith/client";
import { useLocale, useTranslations } from "next-intl";
import { DateTimeBeijing } from "../components/date-time/date-time-beijing.tsx";
import { FactList } from "../components/fact-list/fact-list.tsx";
import { Link } from "../i18n/navigation.ts";
import { CloseForm } from "./meeting-forms.tsx";

interface Props {
  readonly panel: PanelPartsFragment;
  /** Whether the viewer gets a draft of the minutes before they are signed. */
  readonly getsDraft: boolean;
}

/** When, where, who presides; ends the meeting. */
export function MeetingFacts({ panel, getsDraft }: Props) {
  const t = useTranslations("panels");
  const locale = useLocale();
  const { meetsAt, place, members, quorum, state } = panel;
  const presiding = members.find(({ isPresiding }) => isPresiding)?.name ?? "";
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
      {getsDraft && state === "IN_SESSION" ? (
        <p className="small">
          <a href={minutesOf(panel, locale)}>{t("run.draftMinutes")}</a>
        </p>
      ) : null}
      {panel.canPrepare ? (
        <p>
          <Link href={`/office/panels/${panel.id}`}>{t("run.edit")}</Link>
        </p>
      ) : null}
      {panel.canClose ? <CloseForm panel={panel} /> : null}
    </div>
  );
}

/** What was signed, by whom, and how to tell that it is that. */
export function Minutes({ panel }: { readonly panel: PanelPartsFragment }) {
  const t = useTranslations("panels.run");
  const locale = useLocale();
  const { minutes } = panel;
  if (minutes === null) return null;
  return (
    <div className="stack-small">
      <p>
        <a href={minutesOf(panel, locale)}>{t("minutes")}</a>
      </p>
      <p className="small mid">
        {t.rich("signed", {
          name: minutes.signedBy,
          at: () => <DateTimeBeijing instant={minutes.signedAt} />,
        })}
      </p>
      <p className="tiny dim anywhere">{t("hash", { sha256: minutes.sha256 })}</p>
    </div>
  );
}

function minutesOf({ id }: Pick<PanelPartsFragment, "id">, locale: string): string {
  return `/documents/panels/${encodeURIComponent(id)}/minutes.pdf?lang=${locale}`;
}
