import type { SampleDemandFragment } from "@regolith/client";
import { useLocale, useTranslations } from "next-intl";
import { formatAmount } from "../../format/mass.ts";
import { Notice } from "../notice/notice.tsx";

interface Props {
  readonly sample: SampleDemandFragment;
  /** For pages that stay open while the figures change. */
  readonly live?: boolean;
}

/** How much open applications ask of a sample, in counts and sums, and whether that is more than is left. */
export function Demand({ sample, live = false }: Props) {
  const t = useTranslations("components.demand");
  const { demand } = sample.openRequests;
  const sentence = useDemandSentence(sample);
  if (demand !== "OPTIMUM_EXCEEDS" && demand !== "MINIMUM_EXCEEDS") {
    return <p className="small">{sentence}</p>;
  }
  const isWhole = sample.requestMode === "WHOLE_UNIT";
  return (
    <Notice kind="warn" live={live}>
      <p>
        <b>{t(isWhole ? "WHOLE_EXCEEDS" : demand)}</b>
      </p>
      <p>{sentence}</p>
    </Notice>
  );
}

/** The same in one sentence. */
export function useDemandSentence({
  requestMode,
  available,
  openRequests,
}: SampleDemandFragment): string {
  const t = useTranslations("components.demand");
  const locale = useLocale();
  const { count, minimumMg, optimumMg } = openRequests;
  if (count === 0) return t("none");
  if (requestMode === "WHOLE_UNIT") return t("whole", { count });
  const mg = (amount: number) => formatAmount(amount, locale, 1);
  const sums = { count, minimum: mg(minimumMg), optimum: mg(optimumMg) };
  if (available === null) return t("powderUnknown", sums);
  return t("powder", { ...sums, left: mg(available.massMg) });
}
