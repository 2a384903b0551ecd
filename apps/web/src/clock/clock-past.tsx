import type { ClockFactsFragment } from "@regolith/client";
import { useLocale, useTranslations } from "next-intl";
import { LANGUAGE_TAG } from "@regolith/words";

interface Props {
  readonly clock: Pick<ClockFactsFragment, "past" | "pausedDays">;
}

/** How long others were in this stage, with how many that is based on, and for how long the clock stood still. */
export function ClockPast({ clock: { past, pausedDays } }: Props) {
  const t = useTranslations("clock");
  const locale = useLocale();
  const figure = new Intl.NumberFormat(LANGUAGE_TAG[locale], { maximumFractionDigits: 0 });
  if (past === null && pausedDays === 0) return null;
  return (
    <p className="small mid">
      {past === null
        ? null
        : past.medianDays === null
          ? t("tooFew", { cases: past.cases })
          : t("median", {
              days: figure.format(Math.ceil(past.medianDays)),
              cases: past.cases,
            })}{" "}
      {pausedDays === 0 ? null : t("paused", { days: pausedDays })}
    </p>
  );
}
