"use client";

import { Checkbox, NativeSelect, TextInput } from "@mantine/core";
import type { Allocation } from "@regolith/domain";
import { useLocale, useTranslations } from "next-intl";
import type { KeyboardEvent } from "react";
import { readMass } from "../applications/answers/mass-text.ts";
import { useFormField, useFormTick } from "../forms/action-form.tsx";
import { massFormat } from "../office/item-to-decide.ts";
import styles from "./allocation.module.css";
import {
  type BoardApplication,
  type BoardItem,
  type BoardSample,
  equivalentsOf,
  fieldOf,
} from "./instance.ts";
import { useLiveBoard } from "./live-board.tsx";
import { MassSlider } from "./mass-slider.tsx";
import { setValue } from "./set-value.ts";

interface Props {
  readonly application: BoardApplication;
  readonly sample: BoardSample;
  readonly isOver: boolean;
  readonly isEditable: boolean;
}

/** What one application is given of one sample that it asks for. */
export function GrantCell({ application, sample, isOver, isEditable }: Props) {
  const t = useTranslations("allocation.grid");
  const item = application.items.find(({ sampleCode }) => sampleCode === sample.code);
  const { allocation } = useLiveBoard();
  if (item === undefined) {
    return (
      <td className={styles.empty}>
        <span className="visually-hidden">{t("notAsked")}</span>
      </td>
    );
  }
  const grant = allocation.find(({ itemId }) => itemId === item.id);
  const isMarked = isOver && grant?.sampleId === sample.code;
  const cell = { item, number: application.application.number };
  return (
    <td className={isMarked ? styles.over : undefined}>
      {isEditable ? <Fields {...cell} /> : <Reading {...cell} />}
      <Judged item={item} />
    </td>
  );
}

interface CellProps {
  readonly item: BoardItem;
  /** Of the application. */
  readonly number: string;
}

function Fields({ item, number }: CellProps) {
  return (
    <div className="stack-small">
      {item.requestMode === "WHOLE_UNIT" ? (
        <WholeField item={item} number={number} />
      ) : (
        <MassField item={item} number={number} />
      )}
      <InsteadField item={item} number={number} />
    </div>
  );
}

function MassField({ item, number }: CellProps) {
  const t = useTranslations("allocation.grid");
  const { allocation, saved } = useLiveBoard();
  const field = useFormField(fieldOf("mass", item.id), textOf(saved, item));
  return (
    <>
      <TextInput
        {...field}
        className={styles.mass}
        size="xs"
        inputMode="decimal"
        autoComplete="off"
        aria-label={t("mass", { number, sample: item.sampleCode })}
        rightSection={<span className="tiny dim">{t("unitMg")}</span>}
        onKeyDown={(event) => {
          step(event, item);
        }}
      />
      <MassSlider fieldId={field.id} item={item} mg={Number(textOf(allocation, item))} />
      <Range item={item} />
    </>
  );
}

function WholeField({ item, number }: CellProps) {
  const t = useTranslations("allocation.grid");
  const { saved } = useLiveBoard();
  const isGiven = saved.some(({ itemId }) => itemId === item.id);
  const { id: _, ...tick } = useFormTick(fieldOf("whole", item.id), isGiven);
  // Problems of a grant lead to one field, whichever kind it is.
  const { id: target, error } = useFormField(fieldOf("mass", item.id));
  return (
    <Checkbox
      {...tick}
      id={target}
      error={error}
      label={t("whole")}
      aria-label={t("wholeOf", { number, sample: item.sampleCode })}
    />
  );
}

/** Which sample is given, where the applicant takes another as well. */
function InsteadField({ item, number }: CellProps) {
  const t = useTranslations("allocation.grid");
  const { instance, saved } = useLiveBoard();
  const given = saved.find(({ itemId }) => itemId === item.id)?.sampleId;
  const field = useFormField(fieldOf("sample", item.id), given ?? item.sampleCode);
  const domainItem = instance.applications
    .flatMap(({ items }) => items)
    .find(({ id }) => id === item.id);
  const others = domainItem === undefined ? [] : equivalentsOf(instance, domainItem);
  if (others.length === 0) return null;
  return (
    <NativeSelect
      {...field}
      size="xs"
      label={t("instead", { number })}
      data={[
        { value: item.sampleCode, label: t("asked") },
        ...others.map(({ code }) => ({ value: code, label: code })),
      ]}
    />
  );
}

function Reading({ item }: CellProps) {
  const t = useTranslations("allocation.grid");
  const locale = useLocale();
  const { allocation } = useLiveBoard();
  const grant = allocation.find(({ itemId }) => itemId === item.id);
  const mass = massFormat(locale).format(Number(grant?.massUg ?? 0n) / 1_000);
  const isWhole = item.requestMode === "WHOLE_UNIT";
  const isInPlace = grant !== undefined && grant.sampleId !== item.sampleCode;
  return (
    <>
      <p className="num">
        {grant === undefined ? "–" : isWhole ? t("whole") : t("grantedMass", { mass })}
      </p>
      {isInPlace ? <p className="tiny">{t("inPlace", { sample: grant.sampleId })}</p> : null}
      {isWhole ? null : <Range item={item} />}
    </>
  );
}

function Range({ item }: { readonly item: BoardItem }) {
  const t = useTranslations("allocation.grid");
  const mass = massFormat(useLocale());
  return (
    <p className="tiny dim num">
      {t("range", {
        minimum: mass.format(item.minimumMg ?? 0),
        optimum: mass.format(item.optimumMg ?? 0),
      })}
    </p>
  );
}

function Judged({ item }: { readonly item: BoardItem }) {
  const t = useTranslations("allocation.grid");
  const mass = massFormat(useLocale());
  const { feasibility, feasibleMg, feasibilityNote, equivalenceNote, acceptsEquivalent } = item;
  return (
    <>
      {feasibility === null || feasibility === "FEASIBLE" ? null : (
        <p className="tiny">
          {feasibleMg === null
            ? t(`feasibility.${feasibility}`)
            : t("feasibleUpTo", { mass: mass.format(feasibleMg) })}
          {feasibilityNote === "" ? null : `. ${feasibilityNote}`}
        </p>
      )}
      {acceptsEquivalent && equivalenceNote !== "" ? (
        <p className="tiny dim">{t("words", { note: equivalenceNote })}</p>
      ) : null}
    </>
  );
}

/** What an item is given, as it is typed; empty for nothing. */
function textOf(allocation: Allocation, item: BoardItem): string {
  const grant = allocation.find(({ itemId }) => itemId === item.id);
  return grant === undefined ? "" : String(Number(grant.massUg) / 1_000);
}

/** Steps of 0.1 mg by arrows, the optimum and the minimum by page keys. */
function step(event: KeyboardEvent<HTMLInputElement>, item: BoardItem): void {
  const field = event.currentTarget;
  const mg = readMass(field.value) ?? 0;
  const next = steps(item, Number.isNaN(mg) ? 0 : mg)[event.key];
  if (next === undefined) return;
  event.preventDefault();
  setValue(field, next);
}

function steps({ minimumMg, optimumMg }: BoardItem, mg: number): Readonly<Record<string, number>> {
  return {
    ArrowUp: Math.min(optimumMg ?? mg, Math.round(mg * 10 + 1) / 10),
    ArrowDown: Math.max(0, Math.round(mg * 10 - 1) / 10),
    PageUp: optimumMg ?? mg,
    PageDown: minimumMg ?? mg,
  };
}
