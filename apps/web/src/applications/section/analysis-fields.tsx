"use client";

import { NativeSelect } from "@mantine/core";
import type { FieldForm } from "@regolith/domain";
import { useTranslations } from "next-intl";
import { fieldId } from "../../forms/form-state.ts";
import { AnswerField } from "./answer-field.tsx";
import { FieldError } from "./field-error.tsx";
import { focusSoon } from "./focus-soon.ts";
import { RowButton } from "./row-button.tsx";
import { useSectionForm } from "./section-context.tsx";
import styles from "./section.module.css";
import { StepNotes } from "./step-notes.tsx";
import { TechniqueChoice } from "./technique-choice.tsx";
import { useAnswer } from "./use-answer.ts";

/** The steps in their order; buttons move them, so no dragging is needed. */
export function AnalysisFields() {
  const t = useTranslations("form.analysis");
  const { words } = useSectionForm();
  return (
    <div className={styles.fields}>
      <div id={fieldId("steps")} tabIndex={-1}>
        <FieldError name="steps" />
        {words.rows.length === 0 ? <p className="mid">{t("none")}</p> : null}
        <ol role="list">
          {words.rows.map((_, index) => (
            <li key={index} className={styles.row}>
              <StepFields index={index} isLast={index === words.rows.length - 1} />
            </li>
          ))}
        </ol>
      </div>
      <p>
        <RowButton
          intent="add"
          small={false}
          after={() => {
            focusSoon(fieldId(`${String(words.rows.length)}.sampleCode`));
          }}
        >
          {t("add")}
        </RowButton>
      </p>
    </div>
  );
}

interface StepProps {
  readonly index: number;
  readonly isLast: boolean;
}

function StepFields({ index, isLast }: StepProps) {
  const t = useTranslations("form.analysis");
  const number = String(index + 1);
  const at = String(index);
  const fields = useSectionForm().form.rows?.fields ?? [];
  return (
    <div role="group" aria-labelledby={`step-${at}`}>
      <div className={styles.rowHead}>
        <h2 className="title-4" id={`step-${at}`}>
          {t("step", { number })}
        </h2>
        <div className="line">
          {index === 0 ? null : (
            <RowButton
              intent={`up:${at}`}
              id={`up-${at}`}
              label={t("upNamed", { number })}
              after={() => {
                focusSoon(index === 1 ? "down-0" : `up-${String(index - 1)}`);
              }}
            >
              {t("up")}
            </RowButton>
          )}
          {isLast ? null : (
            <RowButton
              intent={`down:${at}`}
              id={`down-${at}`}
              label={t("downNamed", { number })}
              after={() => {
                focusSoon(`up-${String(index + 1)}`);
              }}
            >
              {t("down")}
            </RowButton>
          )}
          <RowButton
            intent={`remove:${at}`}
            label={t("removeNamed", { number })}
            after={() => {
              focusSoon(fieldId("steps"));
            }}
          >
            {t("remove")}
          </RowButton>
        </div>
      </div>
      <div className={styles.fields}>
        <StepNotes index={index} />
        {fields.map((field) => (
          <StepField key={field.name} field={field} index={index} />
        ))}
      </div>
    </div>
  );
}

function StepField({ field, index }: { readonly field: FieldForm; readonly index: number }) {
  switch (field.kind) {
    case "sample":
      return <SampleChoice index={index} />;
    case "technique":
      return <TechniqueChoice index={index} />;
    default:
      return <AnswerField field={field} index={index} />;
  }
}

/** One of the samples asked for; a step whose sample is no longer among them still says which it was. */
function SampleChoice({ index }: { readonly index: number }) {
  const t = useTranslations("form.analysis");
  const { samples } = useSectionForm();
  const { id, name, label, error, value, change } = useAnswer({ name: "sampleCode", index });
  const code = typeof value === "string" ? value : "";
  const isGone = code !== "" && !samples.has(code);
  return (
    <NativeSelect
      id={id}
      name={name}
      label={label}
      description={samples.size === 0 ? t("noSamples") : undefined}
      error={error}
      value={code}
      onChange={(event) => {
        change(event.currentTarget.value);
      }}
      data={[
        { value: "", label: t("chooseSample") },
        ...[...samples.keys()].map((known) => ({ value: known, label: known })),
        ...(isGone ? [{ value: code, label: t("notAsked", { code }) }] : []),
      ]}
    />
  );
}
