"use server";

import { normalEmail, problem } from "@regolith/domain";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import {
  done,
  doneWith,
  type FieldProblem,
  type FormState,
  refusedWith,
  textOf,
  valuesOf,
  withProblem,
} from "../forms/form-state.ts";
import { askAuth } from "./ask-auth.ts";
import { emailProblems, knownProblems, newPasswordProblems, refusedBy } from "./auth-refusals.ts";
import { safeNext } from "./safe-next.ts";

/** Asks for an account. Whether the address has one already is said by mail only. */
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
  const isAgreed = form.get("agrees") !== null;
  if (problems.length > 0 || !isAgreed) {
    const refused = await refusedBy(values, problems);
    return isAgreed ? refused : withProblem(refused, await agreeing("missing"));
  }
  const language = locale === "zh" ? "ZH" : "EN";
  const next = safeNext(form.get("next"), `/${locale}/account?new=1`);
  const agreed = { terms: textOf(form, "terms"), privacy: textOf(form, "privacy") };
  const answer = await askAuth("sign-up/email", {
    ...{ name, email, password, language, next },
    ...agreed,
  });
  if (!answer.isDone && answer.code === "TERMS_NOT_ACCEPTED") {
    // The form is drawn anew with the version that is in force now, and not ticked.
    revalidatePath("/[locale]/sign-up", "page");
    const { agrees: _, ...others } = values;
    return refusedWith(others, await agreeing("newer"));
  }
  if (!answer.isDone) return refusedBy(values, knownProblems(answer), answer);
  return doneWith({ email });
}

async function agreeing(why: "missing" | "newer"): Promise<FieldProblem> {
  const t = await getTranslations("terms.signUp");
  return { field: "agrees", message: t(why) };
}

/** Mails the link once more. */
export async function sendSignUpAgain(_before: FormState, form: FormData): Promise<FormState> {
  const answer = await askAuth("sign-up/send-again", { email: textOf(form, "email") });
  return answer.isDone ? done : refusedBy({}, [], answer);
}

/** Follows the link of the mail: the account is open, and the visitor signed in. */
export async function confirmEmail(_before: FormState, form: FormData): Promise<FormState> {
  const locale = await getLocale();
  const password = textOf(form, "password");
  if (password === "") return refusedBy({}, [problem("REQUIRED", ["password"])]);
  const answer = await askAuth("verify-email", { token: textOf(form, "token"), password });
  if (answer.isDone) redirect(safeNext(answer.said["next"], `/${locale}/account?confirmed=1`));
  const t = await getTranslations("people.confirm");
  if (answer.code === "INVALID_TOKEN") return refusedWith({}, { field: "", message: t("ended") });
  if (answer.code === "INVALID_PASSWORD") {
    return refusedWith({}, { field: "password", message: t("wrong") });
  }
  return refusedBy({}, [], answer);
}

/** Mails whoever is signed in a link to confirm their address. */
export async function sendConfirmation(_before: FormState): Promise<FormState> {
  const answer = await askAuth("send-verification-email", {});
  return answer.isDone ? done : refusedBy({}, [], answer);
}
