import { ApiFailure, type Client } from "@regolith/client";
import { revalidatePath } from "next/cache";
import { getTranslations } from "next-intl/server";
import { api } from "../api/server.ts";
import { done, type FormState, refusedWith } from "../forms/form-state.ts";

interface Saved {
  readonly problems: readonly { readonly path: readonly string[]; readonly message: string }[];
}

/** Saves something the person says of themselves; what is refused comes back as it was sent. */
export async function saveOwn(
  values: FormState["values"],
  send: (execute: Client) => Promise<Saved>,
): Promise<FormState> {
  try {
    const { problems } = await send(await api());
    if (problems.length === 0) {
      revalidatePath("/[locale]", "layout");
      return done;
    }
    const found = problems.map(({ path, message }) => ({ field: path.at(-1) ?? "", message }));
    return refusedWith(values, ...found);
  } catch (cause) {
    if (!(cause instanceof ApiFailure)) throw cause;
    const t = await getTranslations("people.fault");
    const message = t(cause.code === "UNAUTHENTICATED" ? "signedOut" : "failed");
    return refusedWith(values, { field: "", message });
  }
}
