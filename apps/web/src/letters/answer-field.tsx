"use client";

import { Textarea } from "@mantine/core";
import { useTranslations } from "next-intl";
import { useFormField } from "../forms/action-form.tsx";

/** The answer to an appeal in words. */
export function AnswerField() {
  const t = useTranslations("letters.office");
  return <Textarea {...useFormField("answer")} autosize minRows={4} label={t("answer")} />;
}
