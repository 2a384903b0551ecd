"use client";

import { Button } from "@mantine/core";
import { useLocale } from "next-intl";
import type { ReactNode } from "react";
import { applyIntent } from "../answers/row-intent.ts";
import { useSectionForm } from "./section-context.tsx";

interface Props {
  /** `add`, `remove:2`, `up:2`, `down:2`: what the server reads when scripts do not work. */
  readonly intent: string;
  readonly id?: string;
  /** Says more than the visible word, for example which row. */
  readonly label?: string;
  readonly small?: boolean;
  readonly after?: () => void;
  readonly children: ReactNode;
}

/** Changes the rows of a section, in the page where scripts work, else by sending the form. */
export function RowButton({ intent, id, label, small = true, after, children }: Props) {
  const { form, edit, techniques } = useSectionForm();
  const locale = useLocale();
  return (
    <Button
      type="submit"
      name="intent"
      value={intent}
      size={small ? "sm" : "md"}
      id={id}
      aria-label={label}
      onClick={(event) => {
        event.preventDefault();
        edit((words) => applyIntent(words, form, { intent, known: { techniques, locale } }));
        after?.();
      }}
    >
      {children}
    </Button>
  );
}
