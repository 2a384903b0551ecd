"use client";

import { TextInput } from "@mantine/core";
import { useFormField } from "../forms/action-form.tsx";

interface Props {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly change: (value: string) => void;
}

/** A mass in mg that the page reckons with while it is typed. */
export function FigureField({ name, label, hint, value, change }: Props) {
  const { id, error } = useFormField(name);
  return (
    <TextInput
      id={id}
      name={name}
      label={label}
      description={hint}
      error={error}
      value={value}
      inputMode="decimal"
      autoComplete="off"
      onChange={(event) => {
        change(event.currentTarget.value);
      }}
    />
  );
}
