"use server";

import { ResendMailDocument, ResendParkedMailsDocument } from "@regolith/client";
import { type FormState, textOf } from "../forms/form-state.ts";
import { sendForm } from "../forms/send-form.ts";

export async function resendMail(_: FormState, form: FormData): Promise<FormState> {
  const input = { id: textOf(form, "id"), idempotencyKey: textOf(form, "idempotencyKey") };
  return sendForm(form, async (execute) => {
    const { mailResend } = await execute(ResendMailDocument, { input });
    return mailResend.problems;
  });
}

export async function resendParkedMails(_: FormState, form: FormData): Promise<FormState> {
  return sendForm(form, async (execute) => {
    const { mailResendParked } = await execute(ResendParkedMailsDocument, {});
    return mailResendParked.problems;
  });
}
