import type { ApplicationOriginFragment } from "@regolith/client";
import { declineReasonName } from "@regolith/words";
import { useLocale, useTranslations } from "next-intl";
import { Notice } from "../../components/notice/notice.tsx";
import { formatBeijingDay } from "../../format/beijing-time.ts";
import { Link } from "../../i18n/navigation.ts";
import styles from "../applications.module.css";

interface Props {
  readonly application: ApplicationOriginFragment;
  /** Where the reader reads applications: their own, or the office's. */
  readonly base: "/applications" | "/office/applications";
}

/** Says which application this one was begun from; of one that it improves, also the reasons given then. */
export function OriginNotice({ application: { copiedFrom, improves }, base }: Props) {
  const t = useTranslations("copies");
  if (improves !== null) return <Improves improves={improves} base={base} />;
  if (copiedFrom === null) return null;
  return (
    <Notice kind="info">
      <p>
        {t.rich("copiedFrom", {
          number: () => <Link href={`${base}/${copiedFrom.id}`}>{copiedFrom.number}</Link>,
        })}
      </p>
    </Notice>
  );
}

interface ImprovesProps extends Pick<Props, "base"> {
  readonly improves: NonNullable<ApplicationOriginFragment["improves"]>;
}

function Improves({ improves, base }: ImprovesProps) {
  const t = useTranslations("copies");
  const locale = useLocale();
  const { id, number, decidedAt, events } = improves;
  const decision = events.nodes.findLast(({ action }) => action === "DECLINE");
  return (
    <Notice kind="info">
      <p>
        {t.rich("improves", {
          number: () => <Link href={`${base}/${id}`}>{number}</Link>,
          day: decidedAt === null ? "" : formatBeijingDay(new Date(decidedAt), locale),
        })}
      </p>
      {decision?.reasonCode == null ? null : (
        <p>
          <b>{declineReasonName(decision.reasonCode, locale)}</b>
        </p>
      )}
      {decision?.note == null ? null : <p className={styles.quote}>{decision.note}</p>}
    </Notice>
  );
}
