"use client";

import { useTranslations } from "next-intl";
import { fieldId } from "../../forms/form-state.ts";
import { flagIn, ROW_ID, textIn } from "../answers/words.ts";
import { AnswerField } from "./answer-field.tsx";
import { FieldError } from "./field-error.tsx";
import { focusSoon } from "./focus-soon.ts";
import { RowButton } from "./row-button.tsx";
import { useSectionForm } from "./section-context.tsx";
import styles from "./section.module.css";

/** Everybody in the team, one block each; or the tick that there is nobody else. */
export function TeamFields() {
  const t = useTranslations("form.team");
  const { words, form } = useSectionForm();
  const { fields, rows } = form;
  const worksAlone = flagIn(words.fields, "worksAlone");
  return (
    <div className={styles.fields}>
      {fields.map((field) => (
        <AnswerField key={field.name} field={field} />
      ))}
      <div id={fieldId("members")} tabIndex={-1}>
        <FieldError name="members" />
        {words.rows.length === 0 && !worksAlone ? <p className="mid">{t("none")}</p> : null}
        {words.rows.map((_, index) => (
          <div
            key={index}
            className={styles.row}
            role="group"
            aria-labelledby={`member-${String(index)}`}
          >
            <input
              type="hidden"
              name={`${String(index)}.${ROW_ID}`}
              value={textIn(words.rows[index] ?? {}, ROW_ID)}
            />
            <div className={styles.rowHead}>
              <h2 className="title-4" id={`member-${String(index)}`}>
                {t("member", { number: String(index + 1) })}
              </h2>
              <RowButton
                intent={`remove:${String(index)}`}
                label={t("removeNamed", { number: String(index + 1) })}
                after={() => {
                  focusSoon(fieldId("members"));
                }}
              >
                {t("remove")}
              </RowButton>
            </div>
            <div className={styles.fields}>
              {(rows?.fields ?? []).map((field) => (
                <AnswerField key={field.name} field={field} index={index} />
              ))}
            </div>
          </div>
        ))}
      </div>
      {worksAlone && words.rows.length === 0 ? null : (
        <p>
          <RowButton
            intent="add"
            small={false}
            after={() => {
              focusSoon(fieldId(`${String(words.rows.length)}.fullName`));
            }}
          >
            {t("add")}
          </RowButton>
        </p>
      )}
    </div>
  );
}
