import type { PanelCasePartsFragment } from "@regolith/client";
import { tierName } from "@regolith/words";
import { useLocale, useTranslations } from "next-intl";
import { StatusMark } from "../components/status-mark/status-mark.tsx";

type Tier = NonNullable<NonNullable<PanelCasePartsFragment["application"]>["tier"]>;

/** Which track an application is on, with the reasons for the full panel behind a press. */
export function TierMark({ tier }: { readonly tier: Tier | null }) {
  const t = useTranslations("panels.tier");
  const locale = useLocale();
  if (tier === null) return null;
  const mark = (
    <StatusMark kind={tier.tier === "FULL_PANEL" ? "warn" : "ok"}>
      {tierName(tier.tier, locale)}
    </StatusMark>
  );
  if (tier.reasons.length === 0) return <p className="small">{mark}</p>;
  return (
    <details className="small">
      <summary>
        {mark} <span className="visually-hidden">{t("why")}</span>
      </summary>
      <ul>
        {tier.reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </details>
  );
}
