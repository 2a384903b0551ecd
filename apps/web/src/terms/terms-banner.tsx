"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Glyph } from "../components/glyph/glyph.tsx";
import { fieldId } from "../forms/form-state.ts";
import { usePathname } from "../i18n/navigation.ts";
import { AgreeForm, type AskedVersion } from "./agree-form.tsx";
import { DocumentLinks } from "./document-links.tsx";
import styles from "./terms-banner.module.css";
import { ACCEPT_TERMS } from "./terms-href.ts";

/**
 * Asks whoever is signed in for what they have not agreed to, on every page and without leaving it: the documents
 * open beside it, and the words in the page's own forms stay.
 */
export function TermsBanner({ versions }: { readonly versions: readonly AskedVersion[] }) {
  const t = useTranslations("terms.ask");
  const page = usePathname();
  const [agreedOn, setAgreedOn] = useState("");
  const isAsked = versions.length > 0 && page !== ACCEPT_TERMS;
  if (!isAsked && agreedOn !== page) return null;
  return (
    <aside
      // Problems of other forms lead here.
      id={fieldId("account.terms")}
      tabIndex={-1}
      className={`${styles.banner} no-print`}
      aria-label={t("banner")}
      onSubmit={() => {
        setAgreedOn(page);
      }}
    >
      <div className={`wrap ${styles.row}`}>
        {isAsked ? (
          <div className={styles.text}>
            <Glyph name="warn" />
            <div>
              <p>
                <b>{t("title")}</b> <DocumentLinks versions={versions} />
              </p>
              <p className="mid">{t("until")}</p>
            </div>
          </div>
        ) : null}
        <AgreeForm versions={versions} />
      </div>
    </aside>
  );
}
