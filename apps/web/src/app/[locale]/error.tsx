"use client";

import { useLocale, useTranslations } from "next-intl";
import { Failure } from "../../components/failure/failure.tsx";
import { faultDigest } from "../../components/failure/fault-digest.ts";

type Props = {
  readonly error: unknown;
  readonly retry: () => void;
};

export default function ErrorPage({ error, retry }: Props) {
  const t = useTranslations("problems.failed");
  const digest = faultDigest(error);
  return (
    <Failure
      title={t("title")}
      body={t("body")}
      reference={digest === null ? null : t("reference", { digest })}
      retryLabel={t("retry")}
      onRetry={retry}
      home={{ href: `/${useLocale()}`, label: t("home") }}
    />
  );
}
