"use client";

import { Checkbox, Input, NativeSelect } from "@mantine/core";
import { OFFICE_NOTE_MAX_LENGTH } from "@regolith/domain";
import { useTranslations } from "next-intl";
import { useFormField, useFormTick } from "../forms/action-form.tsx";
import { AreaField } from "../forms/text-fields.tsx";
import { TextField } from "../forms/fields.tsx";
import styles from "./decision.module.css";
import { type SectionToChange, SLOTS } from "./section-pins.ts";

interface Props {
  /** In the order of the form. */
  readonly sections: readonly SectionToChange[];
  /** How long an applicant usually has, by the policy of the application. */
  readonly days: number;
}

/** Every section the application has, with a tick and, when ticked, what should change and until when. */
export function SectionChangeFields({ sections, days }: Props) {
  const t = useTranslations("office.decision");
  const { id, error } = useFormField("sections");
  return (
    <>
      <fieldset id={id} tabIndex={-1} className={styles.sections}>
        <legend>{t("section")}</legend>
        {error === undefined ? null : <Input.Error>{error}</Input.Error>}
        {sections.map((section, index) => (
          <SectionChangeField key={section.key} section={section} position={index + 1} />
        ))}
      </fieldset>
      <DueDateField hint={t("dueHint", { days })} />
    </>
  );
}

/** The last day, as it is written. */
export function DueDateField({ hint }: { readonly hint: string }) {
  const t = useTranslations("office.decision");
  return <TextField name="dueOn" label={t("dueOn")} hint={hint} maxLength={10} />;
}

interface SectionProps {
  readonly section: SectionToChange;
  readonly position: number;
}

function SectionChangeField({ section, position }: SectionProps) {
  const t = useTranslations("office.decision");
  const { key, name } = section;
  const tick = useFormTick(`section.${key}`);
  const [first, ...more] = SLOTS;
  return (
    <div className={styles.section}>
      <Checkbox {...tick} label={`${String(position)}. ${name}`} />
      <div className={`${styles.reason ?? ""} stack-small`}>
        <Change section={section} slot={first} />
        <details>
          <summary className="small">{t("moreChanges")}</summary>
          <div className="stack-small">
            {more.map((slot) => (
              <Change key={slot} section={section} slot={slot} />
            ))}
          </div>
        </details>
      </div>
    </div>
  );
}

function Change({ section, slot }: { readonly section: SectionToChange; readonly slot: number }) {
  const t = useTranslations("office.decision");
  const { key, name, pins } = section;
  const pin = useFormField(`pin.${key}.${String(slot)}`);
  return (
    <>
      <NativeSelect
        {...pin}
        key={pin.defaultValue}
        label={t("pin", { section: name })}
        data={[{ value: "", label: t("wholeSection") }, ...pins]}
      />
      <AreaField
        name={`reason.${key}.${String(slot)}`}
        label={t("sectionReason", { section: name })}
        maxLength={OFFICE_NOTE_MAX_LENGTH}
      />
    </>
  );
}
