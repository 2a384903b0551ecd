import { isEmail, passwordProblems, problem, type Problem } from "@regolith/domain";
import { problemMessage } from "@regolith/words";
import { getLocale, getTranslations } from "next-intl/server";
import { type FormState, refusedWith } from "../forms/form-state.ts";
import type { AuthAnswer } from "./ask-auth.ts";

export function emailProblems(email: string): Problem[] {
  if (email === "") return [problem("REQUIRED", ["email"])];
  return isEmail(email) ? [] : [problem("INVALID_EMAIL", ["email"])];
}

/** An empty password is a missing one. */
export function newPasswordProblems(password: string): Problem[] {
  return password === "" ? [problem("REQUIRED", ["password"])] : passwordProblems(password);
}

export type Refusal = Extract<AuthAnswer, { isDone: false }>;

/** Refusals of the accounts' endpoint that have a sentence of their own. */
export function knownProblems({ code }: Refusal): Problem[] {
  if (code === "INVALID_NAME") return [problem("INVALID", ["name"])];
  if (code === "INVALID_EMAIL") return [problem("INVALID_EMAIL", ["email"])];
  if (code === "PASSWORD_TOO_COMMON") return [problem("PASSWORD_TOO_COMMON", ["password"])];
  return [];
}

/** A form as it was sent, with what is wrong with it. */
export async function refusedBy(
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

export async function faultMessage({ status }: Refusal): Promise<string> {
  const t = await getTranslations("people.fault");
  return t(status === 429 ? "tooMany" : "failed");
}
