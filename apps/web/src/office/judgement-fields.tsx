"use client";

import { NativeSelect, TextInput } from "@mantine/core";
import { FEASIBILITIES, OFFICE_NOTE_MAX_LENGTH, type Feasibility } from "@regolith/domain";
import { useTranslations } from "next-intl";
import { SampleNumber } from "../components/sample-number/sample-number.tsx";
import { useFormField } from "../forms/action-form.tsx";
import { AreaField } from "../forms/text-fields.tsx";
import styles from "./decision.module.css";

/** What a curator needs to know of an item to judge it. */
export interface ItemToJudge {
  readonly id: string;
  readonly sampleCode: string;
  readonly isWhole: boolean;
  readonly acceptsEquivalent: boolean;
  /** What has to match in an equivalent, in the reader's words; empty where nothing is named. */
  readonly criteria: string;
  /** mg, formatted for the reader. */
  readonly minimum: string;
  readonly optimum: string;
  readonly available: string;
  readonly feasibility: Feasibility | null;
  readonly feasibleMg: string;
  readonly equivalentCode: string;
  readonly note: string;
}

/** Judgement, mass, equivalent and reason for one item. */
export function ItemJudgementFields({ item, index }: { item: ItemToJudge; index: number }) {
  const t = useTranslations("office.decision");
  const feasibility = useFormField(`items.${index}.feasibility`, item.feasibility ?? "");
  const offered = FEASIBILITIES.filter((one) => !item.isWhole || one !== "PARTLY");
  const { minimum, optimum, available: left } = item;
  return (
    <fieldset className={styles.item}>
      <legend>
        <SampleNumber code={item.sampleCode} />
      </legend>
      <input type="hidden" name={`items.${index}.itemId`} value={item.id} />
      <p className="small dim">
        {item.isWhole ? t("wholeHint", { left }) : t("askedHint", { minimum, optimum, left })}
      </p>
      <NativeSelect
        {...feasibility}
        label={t("feasibility")}
        data={[
          { value: "", label: t("notJudged") },
          ...offered.map((value) => ({ value, label: t(`feasibilities.${value}`) })),
        ]}
      />
      {item.isWhole ? null : <FeasibleMassField index={index} initial={item.feasibleMg} />}
      {item.acceptsEquivalent ? <EquivalentField index={index} item={item} /> : null}
      <AreaField
        name={`items.${index}.note`}
        label={t("feasibilityNote")}
        initial={item.note}
        maxLength={OFFICE_NOTE_MAX_LENGTH}
      />
    </fieldset>
  );
}

function FeasibleMassField({ index, initial }: { index: number; initial: string }) {
  const t = useTranslations("office.decision");
  const mass = useFormField(`items.${index}.feasibleMg`, initial);
  return <TextInput {...mass} inputMode="decimal" label={t("feasibleMg")} />;
}

function EquivalentField({ index, item }: { index: number; item: ItemToJudge }) {
  const t = useTranslations("office.decision");
  const code = useFormField(`items.${index}.equivalentCode`, item.equivalentCode);
  const { criteria } = item;
  return (
    <TextInput
      {...code}
      label={t("equivalentCode")}
      description={criteria === "" ? t("equivalentAny") : t("equivalentHint", { criteria })}
    />
  );
}
