"use server";

import { AcceptTermsDocument } from "@regolith/client";
import type { TermsDocument } from "@regolith/domain";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { getLocale } from "next-intl/server";
import { api } from "../api/server.ts";
import { done, type FormState, refusedWith, textOf } from "../forms/form-state.ts";
import { faultIn } from "../forms/send-form.ts";
import { safeNext } from "../people/safe-next.ts";
import { readVersion } from "./terms-href.ts";

const FIELDS = { TERMS: "terms", PRIVACY: "privacy" } as const;

/** Agrees to the versions the form showed, and goes on to where the person came from, or stays where they are. */
export async function acceptTerms(_: FormState, form: FormData): Promise<FormState> {
  const versions = (Object.keys(FIELDS) as TermsDocument[]).flatMap((document) => {
    const version = readVersion(textOf(form, FIELDS[document]));
    return version === null ? [] : [{ document, version }];
  });
  try {
    const execute = await api();
    const { termsAccept } = await execute(AcceptTermsDocument, { input: { versions } });
    // What is shown is no longer what is in force, or not asked any more.
    revalidatePath("/[locale]", "layout");
    if (termsAccept.problems.length > 0) {
      const described = termsAccept.problems.map(({ message }) => ({ field: "", message }));
      return refusedWith({}, ...described);
    }
  } catch (failure) {
    return refusedWith({}, await faultIn(failure));
  }
  const next = textOf(form, "next");
  if (next === "") return done;
  return redirect(safeNext(next, `/${await getLocale()}`));
}
