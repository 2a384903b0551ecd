"use server";

import { isEmail, normalEmail, passwordProblems, problem, type Problem } from "@regolith/domain";
import { problemMessage } from "@regolith/words";
import { redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { type FormState, refusedWith, textOf, valuesOf } from "../forms/form-state.ts";
import { askAuth, type AuthAnswer } from "./ask-auth.ts";
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

/** Opens an account, signs in with it and goes on to where the visitor wanted to go. */
export async function signUp(_before: FormState, form: FormData): Promise<FormState> {
  const locale = await getLocale();
  const values = valuesOf(form, ["password"]);
  const name = textOf(form, "name").trim();
  const email = normalEmail(textOf(form, "email"));
  const password = textOf(form, "password");
  const problems = [
    ...(name === "" ? [problem("REQUIRED", ["name"])] : []),
    ...emailProblems(email),
    ...newPasswordProblems(password),
  ];
  if (problems.length > 0) return refusedBy(values, problems);
  const answer = await askAuth("sign-up/email", { name, email, password });
  if (!answer.isDone) return refusedBy(values, knownProblems(answer), answer);
  redirect(safeNext(form.get("next"), `/${locale}/account?new=1`));
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
  const answer = await askAuth("change-password", {
    currentPassword,
    newPassword,
    revokeOtherSessions: true,
  });
  if (answer.isDone) return { problems: [], values: {}, done: true };
  if (answer.code === "INVALID_PASSWORD") {
    const t = await getTranslations("people.password");
    return refusedWith({}, { field: "currentPassword", message: t("wrong") });
  }
  return refusedBy({}, knownProblems(answer), answer);
}

function emailProblems(email: string): Problem[] {
  if (email === "") return [problem("REQUIRED", ["email"])];
  return isEmail(email) ? [] : [problem("INVALID_EMAIL", ["email"])];
}

function newPasswordProblems(password: string): Problem[] {
  return password === "" ? [problem("REQUIRED", ["password"])] : passwordProblems(password);
}

type Refusal = Extract<AuthAnswer, { isDone: false }>;

/** Refusals of the accounts' endpoint that have a sentence of their own. */
function knownProblems({ code }: Refusal): Problem[] {
  if (code.startsWith("USER_ALREADY_EXISTS") || code === "EMAIL_TAKEN") {
    return [problem("EMAIL_TAKEN", ["email"])];
  }
  if (code === "INVALID_EMAIL") return [problem("INVALID_EMAIL", ["email"])];
  if (code === "PASSWORD_TOO_COMMON") return [problem("PASSWORD_TOO_COMMON", ["password"])];
  return [];
}

async function refusedBy(
  values: FormState["values"],
  problems: readonly Problem[],
  answer?: Refusal,
): Promise<FormState> {
  const locale = await getLocale();
  if (problems.length === 0 && answer !== undefined) {
    return refusedWith(values, { field: "", message: await faultMessage(answer) });
  }
  const described = problems.map((found) => ({
    field: (found.path ?? []).join("."),
    message: problemMessage(found, locale),
  }));
  return refusedWith(values, ...described);
}

async function faultMessage({ status }: Refusal): Promise<string> {
  const t = await getTranslations("people.fault");
  return t(status === 429 ? "tooMany" : "failed");
}
