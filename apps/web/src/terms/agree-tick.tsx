"use client";

import { Checkbox } from "@mantine/core";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useFormField, useFormTick } from "../forms/action-form.tsx";
import { termsHref } from "./terms-href.ts";

interface Props {
  /** The versions in force. */
  readonly terms: number;
  readonly privacy: number;
}

/** The tick without which no account is opened. Both documents open beside the form, which keeps its words. */
export function AgreeTick({ terms, privacy }: Props) {
  const t = useTranslations("terms");
  const { error } = useFormField("agrees");
  const tick = useFormTick("agrees");
  const label = t.rich("signUp.label", {
    termsVersion: terms,
    privacyVersion: privacy,
    terms: (chunks) => <Beside href={termsHref("TERMS", terms)}>{chunks}</Beside>,
    privacy: (chunks) => <Beside href={termsHref("PRIVACY", privacy)}>{chunks}</Beside>,
  });
  // What was ticked for one version is not ticked for the next.
  const key = [terms, privacy, tick.defaultChecked].join(" ");
  return <Checkbox {...tick} key={key} label={label} error={error} />;
}

function Beside({ href, children }: { readonly href: string; readonly children: ReactNode }) {
  const t = useTranslations("terms.ask");
  const locale = useLocale();
  return (
    <a href={`/${locale}${href}`} target="_blank" rel="noopener">
      {children}
      <span className="visually-hidden"> {t("newTab")}</span>
    </a>
  );
}
