"use client";

import { Checkbox, NativeSelect, Textarea, TextInput } from "@mantine/core";
import type { FieldForm } from "@regolith/domain";
import { optionName } from "@regolith/words";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { listIn } from "../answers/words.ts";
import { InstitutionField } from "./institution-field.tsx";
import { useSectionForm } from "./section-context.tsx";
import styles from "./section.module.css";
import { TextCount } from "./text-count.tsx";
import { useAnswer } from "./use-answer.ts";

interface Props {
  readonly field: FieldForm;
  readonly index?: number;
  /** Instead of the form's label, for sentences. */
  readonly label?: ReactNode;
}

/** One answer in the manner of its kind, saved as it is typed. */
export function AnswerField({ field, index, label }: Props) {
  const t = useTranslations("form");
  const locale = useLocale();
  const { countries } = useSectionForm();
  const answer = useAnswer({ name: field.name, ...(index !== undefined && { index }) });
  const { id, name, hint, error, value, change } = answer;
  const isOptional = !field.required && field.kind !== "boolean" && field.kind !== "mass";
  const words = isOptional ? t("optional", { label: answer.label }) : answer.label;
  const common = { id, name, label: label ?? words, description: hint, error };
  const text = typeof value === "string" ? value : "";
  const type = (event: { readonly currentTarget: { readonly value: string } }) => {
    change(event.currentTarget.value);
  };
  switch (field.kind) {
    case "institution":
      return <InstitutionField field={field} />;
    case "longText":
      return (
        <div>
          <Textarea
            {...common}
            value={text}
            onChange={type}
            classNames={styles.textarea ? { input: styles.textarea } : {}}
          />
          <TextCount text={text} max={field.maxLength ?? 0} />
        </div>
      );
    case "boolean":
      return (
        <Checkbox
          {...common}
          checked={value === true}
          onChange={(event) => {
            change(event.currentTarget.checked);
          }}
        />
      );
    case "choice":
      return (
        <NativeSelect
          {...common}
          value={text}
          onChange={type}
          data={[
            // A choice that began as the first of its options has nothing to leave open.
            ...(text === "" ? [{ value: "", label: t("choose") }] : []),
            ...(field.options ?? []).map((option) => ({
              value: option,
              label: optionName(option, locale),
            })),
          ]}
        />
      );
    case "country":
      return (
        <NativeSelect
          {...common}
          value={text}
          onChange={type}
          data={[{ value: "", label: t("choose") }, ...countries]}
        />
      );
    case "choices":
      return (
        <Choices
          {...common}
          options={field.options ?? []}
          chosen={listIn({ value }, "value")}
          choose={change}
        />
      );
    case "mass":
      return (
        <TextInput
          {...common}
          value={text}
          onChange={type}
          inputMode="decimal"
          autoComplete="off"
          rightSection={<span className={styles.unit}>{t("mg")}</span>}
          rightSectionWidth="3rem"
          classNames={styles.mass ? { input: styles.mass } : {}}
        />
      );
    default:
      return (
        <LineField
          {...common}
          kind={field.kind}
          max={field.maxLength ?? 0}
          text={text}
          type={type}
        />
      );
  }
}

interface Common {
  readonly id: string;
  readonly name: string;
  readonly label: ReactNode;
  readonly description: string | undefined;
  readonly error: string | undefined;
}

interface LineProps extends Common {
  readonly kind: FieldForm["kind"];
  readonly max: number;
  readonly text: string;
  readonly type: (event: { readonly currentTarget: { readonly value: string } }) => void;
}

const inputModes: Readonly<Partial<Record<FieldForm["kind"], "email" | "numeric">>> = {
  email: "email",
  count: "numeric",
};

const autoComplete: Readonly<Partial<Record<string, string>>> = {
  fullName: "name",
  email: "email",
  telephone: "tel",
  institution: "organization",
};

/** A single line; its count shows only when the limit is near. */
function LineField({ kind, max, text, type, ...common }: LineProps) {
  const isNear = max > 0 && text.length > max * 0.8;
  return (
    <div>
      <TextInput
        {...common}
        type={kind === "date" ? "date" : "text"}
        inputMode={inputModes[kind]}
        autoComplete={autoComplete[common.name] ?? "off"}
        value={text}
        onChange={type}
      />
      {isNear ? <TextCount text={text} max={max} /> : null}
    </div>
  );
}

interface ChoicesProps extends Common {
  readonly options: readonly string[];
  readonly chosen: readonly string[];
  readonly choose: (chosen: readonly string[]) => void;
}

function Choices({ id, name, label, description, error, options, chosen, choose }: ChoicesProps) {
  const locale = useLocale();
  return (
    <Checkbox.Group
      id={id}
      label={label}
      description={description}
      error={error}
      value={[...chosen]}
      onChange={choose}
    >
      <div className={styles.choices}>
        {options.map((option) => (
          <Checkbox key={option} name={name} value={option} label={optionName(option, locale)} />
        ))}
      </div>
    </Checkbox.Group>
  );
}
