"use server";

import { normalEmail, problem } from "@regolith/domain";
import { problemMessage } from "@regolith/words";
import { redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import {
  done,
  doneWith,
  type FormState,
  refusedWith,
  textOf,
  valuesOf,
} from "../forms/form-state.ts";
import { askAuth } from "./ask-auth.ts";
import { emailProblems, knownProblems, newPasswordProblems, refusedBy } from "./auth-refusals.ts";

/** Has a mail sent that leads to a new password; whether there is an account is said there only. */
export async function askForNewPassword(_before: FormState, form: FormData): Promise<FormState> {
  const values = valuesOf(form);
  const email = normalEmail(textOf(form, "email"));
  const problems = emailProblems(email);
  if (problems.length > 0) return refusedBy(values, problems);
  const language = (await getLocale()) === "zh" ? "ZH" : "EN";
  const answer = await askAuth("request-password-reset", { email, language });
  if (!answer.isDone) return refusedBy(values, knownProblems(answer), answer);
  return doneWith({ email });
}

/** Sets a new password with a one-time token and leads to the sign-in page. */
export async function resetPassword(_before: FormState, form: FormData): Promise<FormState> {
  const locale = await getLocale();
  const newPassword = textOf(form, "password");
  const problems = newPasswordProblems(newPassword);
  if (problems.length > 0) return refusedBy({}, problems);
  const answer = await askAuth("reset-password", { newPassword, token: textOf(form, "token") });
  if (answer.isDone) redirect(`/${locale}/sign-in?reset=1`);
  if (answer.code === "INVALID_TOKEN") {
    const t = await getTranslations("people.reset");
    return refusedWith({}, { field: "", message: t("expired") });
  }
  return refusedBy({}, knownProblems(answer), answer);
}

/** Changes the password of the person signed in; other devices are signed out. */
export async function changePassword(_before: FormState, form: FormData): Promise<FormState> {
  const currentPassword = textOf(form, "currentPassword");
  const newPassword = textOf(form, "password");
  if (currentPassword === "") {
    const message = problemMessage(problem("REQUIRED", ["password"]), await getLocale());
    return refusedWith({}, { field: "currentPassword", message });
  }
  const problems = newPasswordProblems(newPassword);
  if (problems.length > 0) return refusedBy({}, problems);
  const answer = await askAuth("change-password", { currentPassword, newPassword });
  if (answer.isDone) return done;
  if (answer.code === "INVALID_PASSWORD") {
    const t = await getTranslations("people.password");
    return refusedWith({}, { field: "currentPassword", message: t("wrong") });
  }
  return refusedBy({}, knownProblems(answer), answer);
}
