"use server";

import { SetConflictAsideDocument } from "@regolith/client";
import { type FormState, textOf } from "../forms/form-state.ts";
import { sendForm } from "../forms/send-form.ts";

/** Sets a conflict of interest aside as a namesake's. */
export async function setConflictAside(_: FormState, form: FormData): Promise<FormState> {
  return sendForm(form, async (execute) => {
    const input = { id: textOf(form, "id"), reason: textOf(form, "reason") };
    return (await execute(SetConflictAsideDocument, { input })).conflictSetAside.problems;
  });
}
