import { useTranslations } from "next-intl";

/** Reasons that have short words of their own where a sample is shown. */
const known = [
  "NOT_REQUESTABLE_SEALED",
  "NOT_REQUESTABLE_WITHHELD",
  "NOT_REQUESTABLE_NO_STOCK",
  "NOTHING_LEFT",
  "NOT_OFFERED_IN_ROUND",
  "NO_OPEN_ROUND",
] as const;

type Reason = { readonly code: string; readonly message: string };

/** Says in a few words why a sample cannot be asked for; in the API's words where those are not known. */
export const useWhyNot = (): ((reason: Reason) => string) => {
  const t = useTranslations("samples.whyNot");
  return ({ code, message }) => {
    const found = known.find((name) => name === code);
    return found === undefined ? message : t(found);
  };
};
