import { useTranslations } from "next-intl";
import type { PolicyWords } from "./policy-value.ts";

/** Yes, no and none in the reader's language. */
export function usePolicyWords(): PolicyWords {
  const t = useTranslations("policy");
  return { yes: t("yes"), no: t("no"), none: t("none") };
}
