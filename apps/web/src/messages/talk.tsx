import type { TalkMessageFragment } from "@regolith/client";
import { useTranslations } from "next-intl";
import { DateTimeBeijing } from "../components/date-time/date-time-beijing.tsx";
import { Link } from "../i18n/navigation.ts";
import styles from "./messages.module.css";
import { SentFiles } from "./sent-files.tsx";

interface Props {
  readonly messages: readonly TalkMessageFragment[];
  /** Whether it is told if the other side has read what one's own side said. */
  readonly side: "TEAM" | "OFFICE" | null;
  /** Links to what was said before and after; null when there is nothing. */
  readonly earlier: string | null;
  readonly later: string | null;
}

/** A talk in the order it was said. */
export function Talk({ messages, side, earlier, later }: Props) {
  const t = useTranslations("talks");
  return (
    <div className="stack">
      {earlier === null ? null : (
        <p>
          <Link href={earlier}>{t("earlier")}</Link>
        </p>
      )}
      <ol className={styles.talk} role="list">
        {messages.map((message) => (
          <Said key={message.id} message={message} tellsRead={message.side === side} />
        ))}
      </ol>
      {later === null ? null : (
        <p>
          <Link href={later}>{t("later")}</Link>
        </p>
      )}
    </div>
  );
}

function Said({ message, tellsRead }: { message: TalkMessageFragment; tellsRead: boolean }) {
  const t = useTranslations("talks");
  const { side, sender, isOwn, isReadByOther, body, at, attachments } = message;
  return (
    <li className={styles.said} data-side={side}>
      <p className={styles.head}>
        <b>{isOwn ? t("you") : (sender ?? t("office"))}</b>
        <span className="dim">
          <DateTimeBeijing instant={at} />
        </span>
        {tellsRead ? <span className="dim">{t(isReadByOther ? "read" : "notRead")}</span> : null}
      </p>
      <p className={styles.body}>{body}</p>
      <SentFiles files={attachments} />
    </li>
  );
}
