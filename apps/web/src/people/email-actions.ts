"use server";

import { normalEmail, problem, type Problem } from "@regolith/domain";
import { problemMessage } from "@regolith/words";
import { redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { doneWith, type FormState, refusedWith, textOf, valuesOf } from "../forms/form-state.ts";
import { askAuth } from "./ask-auth.ts";
import { emailProblems, knownProblems, newPasswordProblems, refusedBy } from "./auth-refusals.ts";

/** Asks for another address; whether it has an account is said to its owner by mail only. */
export async function askForAddress(_before: FormState, form: FormData): Promise<FormState> {
  const locale = await getLocale();
  const values = valuesOf(form, ["currentPassword"]);
  const newEmail = normalEmail(textOf(form, "newEmail"));
  const currentPassword = textOf(form, "currentPassword");
  const missing = currentPassword === "" ? [problem("REQUIRED", ["password"])] : [];
  const problems = [
    ...at("newEmail", emailProblems(newEmail), locale),
    ...at("currentPassword", missing, locale),
  ];
  if (problems.length > 0) return refusedWith(values, ...problems);
  const answer = await askAuth("change-email", { newEmail, currentPassword });
  if (answer.isDone) return doneWith({ newEmail });
  const t = await getTranslations("people.email.change");
  if (answer.code === "INVALID_PASSWORD") {
    return refusedWith(values, { field: "currentPassword", message: t("wrong") });
  }
  if (answer.code === "SAME_EMAIL") {
    return refusedWith(values, { field: "newEmail", message: t("same") });
  }
  const known = at("newEmail", knownProblems(answer), locale);
  return known.length > 0 ? refusedWith(values, ...known) : refusedBy(values, [], answer);
}

/** Follows the link that was mailed to the new address. */
export async function completeChange(_before: FormState, form: FormData): Promise<FormState> {
  const locale = await getLocale();
  const password = textOf(form, "password");
  if (password === "") return refusedBy({}, [problem("REQUIRED", ["password"])]);
  const answer = await askAuth("change-email/confirm", { token: textOf(form, "token"), password });
  if (answer.isDone) {
    const page = answer.said["signedIn"] === true ? "account" : "sign-in";
    redirect(`/${locale}/${page}?emailChanged=1`);
  }
  const t = await getTranslations("people.changeEmail");
  if (answer.code === "INVALID_TOKEN") return refusedWith({}, { field: "", message: t("ended") });
  if (answer.code === "INVALID_PASSWORD") {
    return refusedWith({}, { field: "password", message: t("wrong") });
  }
  return refusedBy({}, [], answer);
}

/** Follows the link that was mailed to the former address, and leads to the sign-in page. */
export async function undoChange(_before: FormState, form: FormData): Promise<FormState> {
  const locale = await getLocale();
  const newPassword = textOf(form, "password");
  const problems = newPasswordProblems(newPassword);
  if (problems.length > 0) return refusedBy({}, problems);
  const token = textOf(form, "token");
  const answer = await askAuth("change-email/undo", { token, newPassword });
  if (answer.isDone) redirect(`/${locale}/sign-in?restored=1`);
  if (answer.code === "INVALID_TOKEN") {
    const t = await getTranslations("people.undoEmail");
    return refusedWith({}, { field: "", message: t("ended") });
  }
  return refusedBy({}, knownProblems(answer), answer);
}

/** Problems as those of one field, whatever they are called elsewhere. */
function at(field: string, problems: readonly Problem[], locale: "en" | "zh") {
  return problems.map((found) => ({ field, message: problemMessage(found, locale) }));
}
