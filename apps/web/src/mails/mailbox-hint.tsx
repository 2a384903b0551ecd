import { DemonstrationMailboxHintDocument } from "@regolith/client";
import { getTranslations } from "next-intl/server";
import { api } from "../api/server.ts";
import { Demonstration } from "../components/origin/demonstration.tsx";
import { Link } from "../i18n/navigation.ts";
import styles from "./mails.module.css";

type Props = {
  /** Shows the mails to this address only. */
  readonly address?: string;
};

/** On a demonstration without a mail server: where its mails are. Nothing anywhere else. */
export async function MailboxHint({ address }: Props) {
  const execute = await api();
  const { portal } = await execute(DemonstrationMailboxHintDocument);
  if (!portal.demonstrationMailbox) return null;
  const t = await getTranslations("mails.hint");
  const href = { pathname: "/demo/mail", query: address === undefined ? {} : { address } };
  return (
    <p className={`small ${styles.hint}`}>
      <Demonstration /> {t("text")} <Link href={href}>{t("link")}</Link>
    </p>
  );
}
