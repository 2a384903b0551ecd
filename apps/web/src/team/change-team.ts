import type { Client } from "@regolith/client";
import type { FormState } from "../forms/form-state.ts";
import { type Refusal, sendForm } from "../forms/send-form.ts";

/** Sends a change of a team; a refusal comes back at the fields the form has, every word still in place. */
export function changeTeam(
  form: FormData,
  ask: (execute: Client) => Promise<readonly Refusal[]>,
): Promise<FormState> {
  return sendForm(form, ask, ([field = ""], values) => (field in values ? field : ""));
}
