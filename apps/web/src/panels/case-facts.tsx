import type { PanelCasePartsFragment } from "@regolith/client";
import { listed } from "@regolith/words";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { StatusMark } from "../components/status-mark/status-mark.tsx";
import styles from "./panels.module.css";

interface Props {
  readonly one: PanelCasePartsFragment;
  /** What else there is to know of it. */
  readonly children?: ReactNode;
}

/** Whether enough members can vote on a case that is on, and who is recused from it. */
export function CaseFacts({ one: { quorum, recused }, children }: Props) {
  const t = useTranslations("panels.now");
  const locale = useLocale();
  return (
    <div className={`${styles.facts} small`}>
      {quorum === null ? null : (
        <StatusMark kind={quorum.isMet ? "ok" : "bad"}>
          {t(quorum.isMet ? "quorumMet" : "quorumMissing", {
            ...{ present: quorum.present, needed: quorum.needed },
          })}
        </StatusMark>
      )}
      {recused.length === 0 ? null : (
        <span>{t("recusedNames", { names: listed(recused, locale) })}</span>
      )}
      {children}
    </div>
  );
}
