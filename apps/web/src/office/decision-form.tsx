"use client";

import type { ReactNode } from "react";
import { ActionForm } from "../forms/action-form.tsx";
import { SubmitButton } from "../forms/fields.tsx";
import type { FormState } from "../forms/form-state.ts";

type Props = {
  readonly action: (before: FormState, form: FormData) => Promise<FormState>;
  readonly application: { readonly id: string; readonly version: number };
  /** Makes sending the same form twice harmless. */
  readonly idempotencyKey: string;
  readonly submit: string;
  readonly isMain?: boolean;
  /** What is said when it was done and the form stays. */
  readonly doneMessage?: string;
  /** Tells the fields of several forms on one page apart. */
  readonly idPrefix?: string;
  readonly children?: ReactNode;
};

/** One decision as a form that works without scripts; a refusal comes back with every word still in place. */
export const DecisionForm = ({
  action,
  application: { id, version },
  idempotencyKey,
  submit,
  isMain = false,
  idPrefix = "",
  doneMessage,
  children,
}: Props) => (
  <ActionForm
    action={action}
    hidden={{ id, expectedVersion: String(version), idempotencyKey }}
    idPrefix={idPrefix}
    {...(doneMessage !== undefined && { doneMessage })}
  >
    {children}
    <SubmitButton variant={isMain ? "filled" : "default"}>{submit}</SubmitButton>
  </ActionForm>
);
