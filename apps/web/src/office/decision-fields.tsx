"use client";

import { Checkbox, NativeSelect, TextInput } from "@mantine/core";
import {
  type ApplicationType,
  declineReasonsOf,
  type Feasibility,
  OFFICE_NOTE_MAX_LENGTH,
} from "@regolith/domain";
import { declineReasonName } from "@regolith/words";
import { useLocale, useTranslations } from "next-intl";
import { SampleNumber } from "../components/sample-number/sample-number.tsx";
import { useFormField, useFormTick } from "../forms/action-form.tsx";
import { AreaField } from "../forms/text-fields.tsx";
import styles from "./decision.module.css";

/** What the committee needs to know of an item to decide on it. */
export type ItemToDecide = {
  readonly id: string;
  readonly sampleCode: string;
  readonly isWhole: boolean;
  /** mg, formatted for the reader. */
  readonly minimum: string;
  readonly optimum: string;
  readonly available: string;
  readonly suggestedMg: string;
  /** Ticked at first. */
  readonly isGranted: boolean;
  readonly inPlace: boolean;
  /** What the curator names as doing as well. */
  readonly equivalent: { readonly code: string; readonly left: string } | null;
  readonly feasibility: Feasibility | null;
};

/** Grant, mass and words for one item. */
export function ItemDecisionFields({ item, index }: { item: ItemToDecide; index: number }) {
  const t = useTranslations("office.decision");
  const mass = useFormField(`items.${index}.grantedMg`, item.suggestedMg);
  const grant = useFormTick(`items.${index}.grant`, item.isGranted);
  return (
    <fieldset className={styles.item}>
      <legend>
        <SampleNumber code={item.sampleCode} />
      </legend>
      <input type="hidden" name={`items.${index}.itemId`} value={item.id} />
      {item.feasibility === null ? null : (
        <p className="small mid">
          {t("judgedAs", { judgement: t(`feasibilities.${item.feasibility}`) })}
        </p>
      )}
      <Checkbox {...grant} label={t(item.isWhole ? "grantWhole" : "grant")} />
      {item.equivalent === null ? null : (
        <InPlaceField index={index} equivalent={item.equivalent} initial={item.inPlace} />
      )}
      {item.isWhole ? (
        <p className="small dim">{t("wholeHint", { left: item.available })}</p>
      ) : (
        <TextInput
          {...mass}
          inputMode="decimal"
          label={t("grantedMg")}
          description={t("askedHint", {
            minimum: item.minimum,
            optimum: item.optimum,
            left: item.available,
          })}
        />
      )}
      <AreaField name={`items.${index}.note`} label={t("condition")} />
    </fieldset>
  );
}

interface InPlaceProps {
  readonly index: number;
  readonly equivalent: NonNullable<ItemToDecide["equivalent"]>;
  readonly initial: boolean;
}

function InPlaceField({ index, equivalent, initial }: InPlaceProps) {
  const t = useTranslations("office.decision");
  const tick = useFormTick(`items.${index}.inPlace`, initial);
  return <Checkbox {...tick} label={t("inPlace", equivalent)} />;
}

interface NoteProps {
  readonly name?: "note" | "reasons";
  readonly label?: string;
}

/** Words that may be left out, to the applicant unless the label says otherwise. */
export function NoteField({ name = "note", label }: NoteProps) {
  const t = useTranslations("office.decision");
  return <AreaField name={name} label={label ?? t("note")} minRows={3} />;
}

interface ReasonProps {
  readonly label?: string;
  readonly initial?: string;
}

/** Reasons, which are never left out. */
export function ReasonField({ label, initial }: ReasonProps) {
  const t = useTranslations("office.decision");
  return (
    <AreaField
      name="reason"
      label={label ?? t("reason")}
      initial={initial}
      maxLength={OFFICE_NOTE_MAX_LENGTH}
      minRows={3}
    />
  );
}

/** Why an application is declined, from the list. */
export function DeclineReasonField({ type }: { readonly type: ApplicationType }) {
  const t = useTranslations("office.decision");
  const locale = useLocale();
  return (
    <NativeSelect
      {...useFormField("reasonCode")}
      label={t("reasonCode")}
      data={declineReasonsOf(type).map((value) => ({
        value,
        label: declineReasonName(value, locale),
      }))}
    />
  );
}
