import { ApiFailure, type Client } from "@regolith/client";
import { getTranslations } from "next-intl/server";
import { api } from "../api/server.ts";
import { done, type FormState, refusedWith, valuesOf } from "../forms/form-state.ts";

interface Problem {
  readonly path: readonly string[];
  readonly message: string;
}

/** Sends what a form asks for; every word typed comes back with what is wrong. */
export async function send(
  form: FormData,
  ask: (execute: Client) => Promise<readonly Problem[]>,
): Promise<FormState> {
  const values = valuesOf(form);
  try {
    const problems = await ask(await api());
    if (problems.length === 0) return done;
    const named = problems.map(({ path, message }) => ({ field: path.join("."), message }));
    return refusedWith(values, ...named);
  } catch (failure) {
    if (!(failure instanceof ApiFailure)) throw failure;
    const t = await getTranslations("applications.fault");
    const message = t(failure.code === "UNAUTHENTICATED" ? "signedOut" : "failed");
    return refusedWith(values, { field: "", message });
  }
}
