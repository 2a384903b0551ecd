import type { CommitteeOfFragment } from "@regolith/client";
import { tierName } from "@regolith/words";
import { useLocale, useTranslations } from "next-intl";
import { Panel } from "../components/panel/panel.tsx";
import { StatusMark } from "../components/status-mark/status-mark.tsx";

/** Before whom an application goes, and every reason for it, in words. */
export function TierPanel({ tier }: Pick<CommitteeOfFragment, "tier">) {
  const t = useTranslations("committee.tier");
  const locale = useLocale();
  if (tier === null) return null;
  const isFull = tier.tier === "FULL_PANEL";
  return (
    <Panel title={t("title")}>
      <div className="stack-small">
        <p>
          <StatusMark kind={isFull ? "warn" : "ok"}>{tierName(tier.tier, locale)}</StatusMark>
        </p>
        {tier.reasons.length === 0 ? <p className="small mid">{t("none")}</p> : null}
        <Sentences sentences={tier.reasons} />
        {tier.warnings.length === 0 ? null : <h3 className="title-5">{t("warnings")}</h3>}
        <Sentences sentences={tier.warnings} />
      </div>
    </Panel>
  );
}

function Sentences({ sentences }: { readonly sentences: readonly string[] }) {
  if (sentences.length === 0) return null;
  return (
    <ul className="small stack-small">
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
