"use server";

import { CopyApplicationDocument } from "@regolith/client";
import { revalidatePath } from "next/cache";
import { getLocale } from "next-intl/server";
import { api } from "../../api/server.ts";
import { type FormState, refusedWith, textOf, valuesOf } from "../../forms/form-state.ts";
import { faultIn } from "../../forms/send-form.ts";
import { redirect } from "../../i18n/navigation.ts";

/** Begins a draft with all answers of another application, and goes on to it. */
export async function copyApplication(_: FormState, form: FormData): Promise<FormState> {
  const values = valuesOf(form);
  let id: string | undefined;
  try {
    const execute = await api();
    const { applicationCopy } = await execute(CopyApplicationDocument, {
      input: {
        id: textOf(form, "id"),
        improves: textOf(form, "improves") === "yes",
        roundId: textOf(form, "roundId") || null,
        idempotencyKey: textOf(form, "idempotencyKey"),
      },
    });
    const { application, problems } = applicationCopy;
    if (application === null) {
      const named = problems.map(({ path, message }) => ({ field: path.join("."), message }));
      return refusedWith(values, ...named);
    }
    id = application.id;
  } catch (failure) {
    return refusedWith(values, await faultIn(failure));
  }
  revalidatePath("/[locale]/applications", "layout");
  return redirect({ href: `/applications/${id}`, locale: await getLocale() });
}
