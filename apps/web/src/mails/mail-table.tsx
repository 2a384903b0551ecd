import type { MailState, OfficeMailFragment } from "@regolith/client";
import { useTranslations } from "next-intl";
import { DateTimeBeijing } from "../components/date-time/date-time-beijing.tsx";
import { type Column, RowTable } from "../components/row-table/row-table.tsx";
import { type StatusKind, StatusMark } from "../components/status-mark/status-mark.tsx";
import { ResendForm } from "./mail-forms.tsx";
import styles from "./mails.module.css";

const COLUMNS = {
  PARKED: ["mail", "state", "tries", "error", "resend"],
  WAITING: ["mail", "state", "tries", "error"],
  SENT: ["mail", "state", "tries", "sent"],
} as const satisfies Readonly<Record<MailState, readonly string[]>>;
type Key = (typeof COLUMNS)[MailState][number];

const KINDS: Readonly<Record<MailState, StatusKind>> = {
  PARKED: "bad",
  WAITING: "info",
  SENT: "ok",
};

type Props = {
  readonly state: MailState;
  readonly mails: readonly OfficeMailFragment[];
  /** Adds a button to each mail that was given up. */
  readonly canResend: boolean;
};

/** Mails that stand alike; never what they say. */
export const MailTable = ({ state, mails, canResend }: Props) => {
  const t = useTranslations("mails.office");
  const keys: readonly Key[] = COLUMNS[state];
  return (
    <RowTable<Key>
      caption={t("title")}
      columns={keys
        .filter((key) => key !== "resend" || canResend)
        .map((key): Column<Key> => ({
          key,
          label: t(`columns.${key}`),
          numeric: key === "tries",
          hiddenLabel: key === "resend",
        }))}
      rows={mails.map((mail) => ({ key: mail.id, cells: cellsOf(mail, canResend) }))}
    />
  );
};

const cellsOf = (mail: OfficeMailFragment, canResend: boolean) => ({
  mail: <MailCell mail={mail} />,
  state: <StateCell state={mail.state} />,
  tries: mail.attempts,
  error: <ErrorCell mail={mail} />,
  sent: mail.sentAt === null ? null : <DateTimeBeijing instant={mail.sentAt} />,
  resend: canResend ? (
    <ResendForm id={mail.id} address={mail.address} idempotencyKey={crypto.randomUUID()} />
  ) : null,
});

const MailCell = ({
  mail: { address, subject, language, createdAt },
}: {
  readonly mail: OfficeMailFragment;
}) => {
  const t = useTranslations("mails.office");
  return (
    <>
      <span className="anywhere">{address}</span>
      {subject === null ? (
        <span className={styles.second}>{t("notWritten")}</span>
      ) : (
        <span className={styles.subject} lang={language}>
          {subject}
        </span>
      )}
      <span className={styles.second}>
        {t("since")} <DateTimeBeijing instant={createdAt} />
      </span>
    </>
  );
};

const StateCell = ({ state }: { readonly state: MailState }) => {
  const t = useTranslations("mails.office.states");
  return <StatusMark kind={KINDS[state]}>{t(state)}</StatusMark>;
};

/** What the mail server said, in its own words. */
const ErrorCell = ({ mail: { lastError, lastTriedAt } }: { readonly mail: OfficeMailFragment }) => {
  const t = useTranslations("mails.office");
  if (lastError === null) return <span className="dim">{t("notTried")}</span>;
  return (
    <>
      <code className="anywhere">{lastError}</code>
      {lastTriedAt === null ? null : (
        <span className={styles.second}>
          <DateTimeBeijing instant={lastTriedAt} />
        </span>
      )}
    </>
  );
};
