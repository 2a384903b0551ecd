import type { PanelMotionPartsFragment } from "@regolith/client";
import { declineReasonName } from "@regolith/words";
import { useLocale, useTranslations } from "next-intl";
import { StatusMark } from "../components/status-mark/status-mark.tsx";

/** A motion whose vote is closed: what was asked, how it ended, with figures, reasons and who voted how. */
export function MotionResult({ motion }: { readonly motion: PanelMotionPartsFragment }) {
  const t = useTranslations("panels");
  const locale = useLocale();
  const { kind, result, tally, reasonCode, reasons, isByPresider, isTogether, votes } = motion;
  if (motion.takenOutBy !== null) {
    return <p className="small">{t("together.takenOut", { name: motion.takenOutBy })}</p>;
  }
  if (result === null || tally === null) return null;
  return (
    <div className="stack-small">
      <p className="line">
        <b>{t(`motion.${kind}`)}</b>
        <StatusMark kind={result === "CARRIED" ? "ok" : "bad"}>{t(`result.${result}`)}</StatusMark>
        <span className="small num">
          {t("voting.figures", {
            ...{ ayes: tally.for, against: tally.against, abstained: tally.abstained },
          })}
          {isByPresider ? ` · ${t("voting.byPresider")}` : null}
          {isTogether ? ` · ${t("together.votedTogether")}` : null}
        </span>
      </p>
      {reasonCode === null ? null : (
        <p className="small">{declineReasonName(reasonCode, locale)}</p>
      )}
      <p className="small anywhere">{reasons}</p>
      <details>
        <summary className="small">{t("voting.who")}</summary>
        <ul className="small">
          {votes.map(({ name, vote }) => (
            <li key={name}>{t("voting.of", { name, vote: t(`vote.${vote}`) })}</li>
          ))}
        </ul>
      </details>
    </div>
  );
}
