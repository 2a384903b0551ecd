"use server";

import { MarkAllNotificationsReadDocument } from "@regolith/client";
import type { FormState } from "../forms/form-state.ts";
import { sendForm } from "../forms/send-form.ts";

export async function markAllRead(_: FormState, form: FormData): Promise<FormState> {
  return sendForm(form, async (execute) => {
    await execute(MarkAllNotificationsReadDocument, {});
    return [];
  });
}
