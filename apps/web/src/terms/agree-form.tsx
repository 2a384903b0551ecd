"use client";

import type { TermsDocument } from "@regolith/domain";
import { useTranslations } from "next-intl";
import { ActionForm } from "../forms/action-form.tsx";
import { SubmitButton } from "../forms/fields.tsx";
import { acceptTerms } from "./actions.ts";

export interface AskedVersion {
  readonly document: TermsDocument;
  readonly version: number;
}

interface Props {
  readonly versions: readonly AskedVersion[];
  /** Where to go afterwards; the page stays when it is not given. */
  readonly next?: string;
  readonly variant?: "filled" | "default";
}

/** One button that says what is agreed to. The versions shown are sent along, and no others are agreed to. */
export function AgreeForm({ versions, next = "", variant = "default" }: Props) {
  const t = useTranslations("terms.ask");
  const versionOf = (document: TermsDocument) =>
    String(versions.find((one) => one.document === document)?.version ?? "");
  const hidden = { terms: versionOf("TERMS"), privacy: versionOf("PRIVACY"), next };
  const [first] = versions;
  const label = versions.length > 1 || first === undefined ? "both" : first.document;
  return (
    <ActionForm
      action={acceptTerms}
      hidden={hidden}
      idPrefix={next === "" ? "agree-here" : "agree"}
      className="stack-small"
      afterwards={() => <p role="status">{t("done")}</p>}
    >
      <SubmitButton variant={variant}>{t(label)}</SubmitButton>
    </ActionForm>
  );
}
