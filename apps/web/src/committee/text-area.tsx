"use client";

import { Textarea } from "@mantine/core";
import { useFormField } from "../forms/action-form.tsx";

interface Props {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly initial?: string;
  readonly rows: number;
}

/** Several lines of the surrounding form. */
export function TextArea({ name, label, hint, initial = "", rows }: Props) {
  const { defaultValue, ...field } = useFormField(name, initial);
  return (
    <Textarea
      {...field}
      key={defaultValue}
      defaultValue={defaultValue}
      label={label}
      description={hint}
      autosize
      minRows={rows}
    />
  );
}
