import { ApiFailure, type Client } from "@regolith/client";
import { revalidatePath } from "next/cache";
import { getTranslations } from "next-intl/server";
import { api } from "../api/server.ts";
import { done, type FormState, refusedWith, valuesOf } from "../forms/form-state.ts";

interface Problem {
  readonly path: readonly string[];
  readonly message: string;
}

/** Sends a change of a team; a refusal comes back at the fields the form has, every word still in place. */
export async function changeTeam(
  form: FormData,
  send: (execute: Client) => Promise<readonly Problem[]>,
): Promise<FormState> {
  const values = valuesOf(form);
  try {
    const problems = await send(await api());
    if (problems.length > 0) {
      const named = problems.map(({ path: [field = ""], message }) => ({
        field: field in values ? field : "",
        message,
      }));
      return refusedWith(values, ...named);
    }
    revalidatePath("/[locale]/applications", "layout");
    return done;
  } catch (failure) {
    if (!(failure instanceof ApiFailure)) throw failure;
    const t = await getTranslations("team.fault");
    const message = t(failure.code === "UNAUTHENTICATED" ? "signedOut" : "failed");
    return refusedWith(values, { field: "", message });
  }
}
