import { useTranslations } from "next-intl";
import { Notice } from "../components/notice/notice.tsx";

const OUTCOMES = [
  "DONE",
  "REFUSED",
  "REQUIRED",
  "TOO_LONG",
  "TOO_MANY_FILES",
  "NOT_ALLOWED",
  "UNAUTHENTICATED",
] as const;

/** What became of a form with files that was sent without scripts. */
export function UploadOutcome({ outcome }: { readonly outcome: string }) {
  const t = useTranslations("attachments.outcome");
  const known = OUTCOMES.find((one) => one === outcome) ?? "other";
  return (
    <Notice kind={known === "DONE" ? "ok" : "bad"} live>
      <p>{t(known)}</p>
    </Notice>
  );
}
