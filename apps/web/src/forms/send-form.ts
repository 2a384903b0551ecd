import { ApiFailure, type Client } from "@regolith/client";
import { revalidatePath } from "next/cache";
import { getTranslations } from "next-intl/server";
import { api } from "../api/server.ts";
import { done, type FieldProblem, type FormState, refusedWith, valuesOf } from "./form-state.ts";

/** What the API refuses, and where. */
export interface Refusal {
  readonly path: readonly string[];
  readonly message: string;
}

type Values = FormState["values"];

/** Asks the API for what a form wants. Every word typed comes back with what is wrong, at the field it is about. */
export async function sendForm(
  form: FormData,
  ask: (execute: Client, values: Values) => Promise<readonly Refusal[]>,
  fieldOf: (path: Refusal["path"], values: Values) => string = dotted,
): Promise<FormState> {
  const values = valuesOf(form);
  try {
    const refusals = await ask(await api(), values);
    if (refusals.length === 0) {
      revalidatePath("/[locale]", "layout");
      return done;
    }
    const problems = refusals.map(({ path, message }) => ({
      field: fieldOf(path, values),
      message,
    }));
    return refusedWith(values, ...problems);
  } catch (failure) {
    return refusedWith(values, await faultIn(failure));
  }
}

/** What a form says when the API gave no answer, or does not know any more who asks. Throws what is no such failure. */
export async function faultIn(failure: unknown): Promise<FieldProblem> {
  if (!(failure instanceof ApiFailure)) throw failure;
  const t = await getTranslations("form.fault");
  return { field: "", message: t(failure.code === "UNAUTHENTICATED" ? "signedOut" : "failed") };
}

function dotted(path: Refusal["path"]): string {
  return path.join(".");
}
