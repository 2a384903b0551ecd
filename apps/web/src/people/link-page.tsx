import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Notice } from "../components/notice/notice.tsx";
import { PageHead } from "../components/page-head/page-head.tsx";
import { ClientMessages } from "../i18n/client-messages.tsx";
import styles from "./people.module.css";

interface Props {
  /** Where the page's words are: title, lead, and what to do with half a link. */
  readonly words: "confirm" | "reset" | "changeEmail" | "undoEmail";
  /** The secret of the link; empty when it was cut off. */
  readonly token: string;
  readonly form: ReactNode;
  /** What happens once the form is sent. */
  readonly then?: string;
  /** Where to go instead. */
  readonly instead: ReactNode;
}

/** The page of a link in a mail. Opening it changes nothing, so that programs which look at links use none of them up. */
export function LinkPage({ words, token, form, then, instead }: Props) {
  const t = useTranslations(`people.${words}`);
  return (
    <ClientMessages namespaces={["people"]}>
      <div className="wrap">
        <div className={styles.column}>
          <PageHead title={t("title")} lead={t("lead")} />
          <div className="stack">
            {token === "" ? (
              <Notice kind="bad">
                <p>{t("noToken")}</p>
              </Notice>
            ) : (
              <>
                {form}
                {then === undefined ? null : <p className="small mid">{then}</p>}
              </>
            )}
            <p className="small">{instead}</p>
          </div>
        </div>
      </div>
    </ClientMessages>
  );
}
