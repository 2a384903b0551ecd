import { useLocale, useTranslations } from "next-intl";
import { formatAmount } from "../format/mass.ts";

/** A least and a usual mass in mg as one text, whichever of them are known. */
export function useMassRange(): (least: number | null, usual: number | null) => string {
  const t = useTranslations("techniques.list");
  const locale = useLocale();
  const mg = (amount: number) => formatAmount(amount, locale);
  return (least, usual) => {
    if (usual === null) return least === null ? t("depends") : t("atLeast", { mg: mg(least) });
    if (least === null || least === usual) return t("mass", { mg: mg(usual) });
    return t("range", { least: mg(least), usual: mg(usual) });
  };
}
