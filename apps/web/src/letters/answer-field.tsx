"use client";

import { useTranslations } from "next-intl";
import { AreaField } from "../forms/text-fields.tsx";

/** The answer to an appeal in words. */
export function AnswerField() {
  const t = useTranslations("letters.office");
  return <AreaField name="answer" label={t("answer")} minRows={4} />;
}
