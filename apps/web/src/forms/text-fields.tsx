"use client";

import { Checkbox, Textarea } from "@mantine/core";
import type { ReactNode } from "react";
import { useFormField, useFormTick } from "./action-form.tsx";

export interface AreaProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly initial?: string | undefined;
  readonly minRows?: number;
  /** In characters. */
  readonly maxLength?: number;
}

/** Text of several lines, as high as what is in it. */
export function AreaField(props: AreaProps) {
  const { name, label, hint, initial = "", minRows = 2, maxLength } = props;
  const { defaultValue, ...field } = useFormField(name, initial);
  return (
    <Textarea
      {...field}
      key={defaultValue}
      defaultValue={defaultValue}
      label={label}
      description={hint}
      autosize
      minRows={minRows}
      maxLength={maxLength}
    />
  );
}

interface TickProps {
  readonly name: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly initial: boolean;
}

/** A tick box with its words. */
export function TickField({ name, label, hint, initial }: TickProps) {
  const { defaultChecked, ...tick } = useFormTick(name, initial);
  return (
    <Checkbox
      {...tick}
      key={String(defaultChecked)}
      defaultChecked={defaultChecked}
      label={label}
      description={hint}
    />
  );
}
