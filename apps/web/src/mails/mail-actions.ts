"use server";

import { ApiFailure, ResendMailDocument, ResendParkedMailsDocument } from "@regolith/client";
import { revalidatePath } from "next/cache";
import { getTranslations } from "next-intl/server";
import { api } from "../api/server.ts";
import { done, type FormState, refusedWith } from "../forms/form-state.ts";

type Execute = Awaited<ReturnType<typeof api>>;
type Problems = readonly { readonly message: string }[];

export async function resendMail(_: FormState, form: FormData): Promise<FormState> {
  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === "string" ? value : "";
  };
  const input = { id: text("id"), idempotencyKey: text("idempotencyKey") };
  return act(async (execute) => {
    const { mailResend } = await execute(ResendMailDocument, { input });
    return mailResend.problems;
  });
}

export async function resendParkedMails(): Promise<FormState> {
  return act(async (execute) => {
    const { mailResendParked } = await execute(ResendParkedMailsDocument, {});
    return mailResendParked.problems;
  });
}

async function act(send: (execute: Execute) => Promise<Problems>): Promise<FormState> {
  try {
    const problems = await send(await api());
    revalidatePath("/[locale]/office/mails", "page");
    if (problems.length === 0) return done;
    return refusedWith({}, ...problems.map(({ message }) => ({ field: "", message })));
  } catch (cause) {
    if (!(cause instanceof ApiFailure)) throw cause;
    const t = await getTranslations("mails.office");
    const message = t(cause.code === "UNAUTHENTICATED" ? "signedOut" : "fault");
    return refusedWith({}, { field: "", message });
  }
}
