import { ApiFailure, type Client } from "@regolith/client";
import { revalidatePath } from "next/cache";
import { getTranslations } from "next-intl/server";
import { api } from "../api/server.ts";
import { done, type FieldProblem, type FormState, refusedWith, valuesOf } from "./form-state.ts";

/** What the API refuses, and where. */
export interface Refusal {
  readonly code?: string;
  readonly path: readonly string[];
  readonly message: string;
}

type Values = FormState["values"];

/** Asks the API for what was typed; answers with what it refuses. */
export type Ask = (execute: Client, values: Values) => Promise<readonly Refusal[]>;

/**
 * Asks the API for what a form wants. Every word typed comes back with what is wrong, at the field it is about. Whoever
 * was overtaken sees beside their words what holds by now, and can send them again.
 */
export async function sendForm(
  form: FormData,
  ask: Ask,
  fieldOf: (path: Refusal["path"], values: Values) => string = dotted,
): Promise<FormState> {
  const values = valuesOf(form);
  try {
    const refusals = await ask(await api(), values);
    if (refusals.length === 0) {
      drawAnew();
      return done;
    }
    if (refusals.some(({ code }) => code === "STALE")) drawAnew();
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

/** Pages show what holds now, and forms name the newest versions. */
function drawAnew(): void {
  revalidatePath("/[locale]", "layout");
}

/** For a form without fields: what the API has to say is about the whole of it. */
export function asAWhole(): string {
  return "";
}

function dotted(path: Refusal["path"]): string {
  return path.join(".");
}
