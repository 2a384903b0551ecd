"use client";

import type { AskedSampleFragment } from "@regolith/client";
import { useLocale, useTranslations } from "next-intl";
import { formatAmount } from "../../format/mass.ts";
import styles from "./asked.module.css";

/** A clast or a section needs no figures: it is lent as it is. */
export function WholeUnit({ sample: { form, stock } }: { readonly sample: AskedSampleFragment }) {
  const t = useTranslations("form.samples");
  const locale = useLocale();
  return (
    <div>
      <p className={styles.label}>{t("whole", { form })}</p>
      <p className="small dim">
        {stock === null
          ? t("wholeUnknown")
          : t("wholeLeft", { mg: formatAmount(stock.availableMg, locale, 1) })}
      </p>
    </div>
  );
}
