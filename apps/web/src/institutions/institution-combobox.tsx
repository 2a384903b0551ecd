"use client";

import { TextInput } from "@mantine/core";
import type { InstitutionChoiceFragment } from "@regolith/client";
import { NAME_MAX_LENGTH } from "@regolith/domain";
import { useLocale, useTranslations } from "next-intl";
import { type KeyboardEvent, useId, useState } from "react";
import { besideName, institutionName } from "./institution-name.ts";
import type { InstitutionValue } from "./institution-value.ts";
import styles from "./institutions.module.css";
import { useInstitutionSearch } from "./use-institution-search.ts";

interface Props {
  readonly id: string;
  /** The name's field; its place in the directory is sent as `<name>Id`, and whose place that is as `<name>Listed`. */
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly value: InstitutionValue;
  /** `chosen` is what was taken from the list; without it the name was typed. */
  readonly onChange: (value: InstitutionValue, chosen?: InstitutionChoiceFragment) => void;
}

/** A name as one writes it, with what the directory has of that name below; before scripts, a plain field. */
export function InstitutionCombobox({ id, name, label, hint, error, value, onChange }: Props) {
  const t = useTranslations("institutions.field");
  const locale = useLocale();
  const listId = useId();
  const [isOpen, setIsOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const { phase, found } = useInstitutionSearch(value.name, isOpen && value.id === "");
  const isShown = isOpen && found.length > 0;
  const current = isShown ? Math.min(active, found.length - 1) : -1;

  function close(): void {
    setIsOpen(false);
    setActive(-1);
  }

  function choose(institution: InstitutionChoiceFragment): void {
    onChange({ name: institutionName(institution, locale), id: institution.id }, institution);
    close();
  }

  function press(event: KeyboardEvent): void {
    // Enter and arrows also choose among what an input method offers.
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Escape" && isShown) close();
    else if (event.key === "Enter" && current >= 0) {
      const institution = found[current];
      if (institution !== undefined) choose(institution);
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      setIsOpen(true);
      const count = found.length;
      const step = event.key === "ArrowDown" ? 1 : -1;
      // From the field itself, and round the ends.
      setActive(count === 0 ? -1 : (Math.max(current, step > 0 ? -1 : 0) + step + count) % count);
    } else return;
    event.preventDefault();
  }

  return (
    <div className={styles.combobox}>
      <TextInput
        id={id}
        name={name}
        label={label}
        description={hint}
        error={error}
        value={value.name}
        maxLength={NAME_MAX_LENGTH}
        autoComplete="off"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={isShown}
        aria-controls={listId}
        aria-activedescendant={current < 0 ? undefined : `${listId}-${String(current)}`}
        onChange={(event) => {
          onChange({ name: event.currentTarget.value, id: "" });
          setIsOpen(true);
          setActive(-1);
        }}
        onKeyDown={press}
        onBlur={close}
      />
      <input type="hidden" name={`${name}Id`} value={value.id} />
      <input type="hidden" name={`${name}Listed`} value={value.id === "" ? "" : value.name} />
      <div
        id={listId}
        role="listbox"
        aria-label={t("list")}
        className={styles.options}
        hidden={!isShown}
      >
        {found.map((institution, index) => (
          <div
            key={institution.id}
            id={`${listId}-${String(index)}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === current}
            className={styles.option}
            onMouseDown={(event) => {
              // The field keeps the focus.
              event.preventDefault();
              choose(institution);
            }}
          >
            <span>{institutionName(institution, locale)}</span>
            <span className={styles.beside}>{besideName(institution, locale)}</span>
          </div>
        ))}
      </div>
      <p className={styles.state} role="status">
        {value.id !== "" ? t("listed") : isOpen ? said(t, phase, found.length) : null}
      </p>
    </div>
  );
}

type Words = ReturnType<typeof useTranslations<"institutions.field">>;

function said(t: Words, phase: string, count: number): string {
  if (phase === "FAILED") return t("failed");
  if (phase !== "FOUND") return "";
  return count === 0 ? t("none") : t("found", { count });
}
