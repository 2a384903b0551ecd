"use server";

import { ApiFailure, SaveProfileDocument } from "@regolith/client";
import { revalidatePath } from "next/cache";
import { getTranslations } from "next-intl/server";
import { api } from "../api/server.ts";
import { done, type FormState, refusedWith, textOf, valuesOf } from "../forms/form-state.ts";

/** Keeps what the person says about themselves. */
export async function saveProfile(_before: FormState, form: FormData): Promise<FormState> {
  const values = valuesOf(form);
  const given = (name: string) => textOf(form, name).trim() || null;
  try {
    const execute = await api();
    const { profileSave } = await execute(SaveProfileDocument, {
      input: {
        expectedVersion: Number(textOf(form, "expectedVersion")),
        name: textOf(form, "name").trim(),
        nativeName: given("nativeName"),
        institution: given("institution"),
        institutionId: given("institutionId"),
        country: given("country"),
        orcid: given("orcid"),
      },
    });
    if (profileSave.problems.length === 0) {
      revalidatePath("/[locale]", "layout");
      return done;
    }
    const problems = profileSave.problems.map(({ path, message }) => ({
      field: path.at(-1) ?? "",
      message,
    }));
    return refusedWith(values, ...problems);
  } catch (cause) {
    if (!(cause instanceof ApiFailure)) throw cause;
    const t = await getTranslations("people.fault");
    const message = t(cause.code === "UNAUTHENTICATED" ? "signedOut" : "failed");
    return refusedWith(values, { field: "", message });
  }
}
