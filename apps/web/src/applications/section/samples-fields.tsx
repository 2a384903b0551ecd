"use client";

import { useTranslations } from "next-intl";
import { fieldId } from "../../forms/form-state.ts";
import { AddSample } from "./add-sample.tsx";
import { FieldError } from "./field-error.tsx";
import { SampleItem } from "./sample-item.tsx";
import { useSectionForm } from "./section-context.tsx";
import styles from "./section.module.css";

/** The samples asked for, each beside its stock of this moment. */
export function SamplesFields() {
  const t = useTranslations("form.samples");
  const { words } = useSectionForm();
  return (
    <div className={styles.fields}>
      <div id={fieldId("items")} tabIndex={-1}>
        <FieldError name="items" />
        {words.rows.length === 0 ? (
          <p className="mid">
            {t("none")} {t("noneHint")}
          </p>
        ) : (
          words.rows.map((row, index) => <SampleItem key={String(row.sampleCode)} index={index} />)
        )}
      </div>
      <AddSample />
    </div>
  );
}
