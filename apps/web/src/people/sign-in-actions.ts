"use server";

import { normalEmail, problem } from "@regolith/domain";
import { redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { type FormState, refusedWith, textOf, valuesOf } from "../forms/form-state.ts";
import { askAuth } from "./ask-auth.ts";
import { faultMessage, refusedBy } from "./auth-refusals.ts";
import { DEMONSTRATION_PASSWORD } from "./demonstration-password.ts";
import { safeNext } from "./safe-next.ts";

/** Begins a session and goes on to where the visitor wanted to go. */
export async function signIn(_before: FormState, form: FormData): Promise<FormState> {
  const values = valuesOf(form, ["password"]);
  const email = normalEmail(textOf(form, "email"));
  const password = textOf(form, "password");
  const missing = [
    ...(email === "" ? [problem("REQUIRED", ["email"])] : []),
    ...(password === "" ? [problem("REQUIRED", ["password"])] : []),
  ];
  if (missing.length > 0) return refusedBy(values, missing);
  return enter({ email, password }, form);
}

/** On a demonstration, signs in as one of its invented people. */
export async function signInAs(_before: FormState, form: FormData): Promise<FormState> {
  return enter({ email: textOf(form, "person"), password: DEMONSTRATION_PASSWORD }, form);
}

interface Credentials {
  readonly email: string;
  readonly password: string;
}

async function enter(credentials: Credentials, form: FormData): Promise<FormState> {
  const locale = await getLocale();
  const values = valuesOf(form, ["password"]);
  const answer = await askAuth("sign-in/email", { ...credentials });
  if (!answer.isDone) {
    const t = await getTranslations("people.signIn");
    const isWrong = answer.status === 401 || answer.status === 400;
    return isWrong
      ? refusedWith(values, { field: "password", message: t("wrong") })
      : refusedWith(values, { field: "", message: await faultMessage(answer) });
  }
  redirect(safeNext(form.get("next"), `/${locale}/applications`));
}
