"use server";

import { SaveProfileDocument } from "@regolith/client";
import { getLocale } from "next-intl/server";
import { type FormState, textOf } from "../forms/form-state.ts";
import { sendForm } from "../forms/send-form.ts";
import { redirect } from "../i18n/navigation.ts";
import { institutionGiven } from "../institutions/institution-value.ts";

/** Keeps what the person says about themselves; then, if asked to, goes on to look for the institution. */
export async function saveProfile(_before: FormState, form: FormData): Promise<FormState> {
  const answer = await save(form);
  if (!answer.done || textOf(form, "intent") !== "institution") return answer;
  const text = encodeURIComponent(textOf(form, "institution").trim());
  return redirect({ href: `/account/institution?text=${text}`, locale: await getLocale() });
}

function save(form: FormData): Promise<FormState> {
  const given = (name: string) => textOf(form, name).trim() || null;
  const { name: institution, id: institutionId } = institutionGiven(form, "institution");
  const input = {
    expectedVersion: Number(textOf(form, "expectedVersion")),
    name: textOf(form, "name").trim(),
    nativeName: given("nativeName"),
    institution: institution.trim() || null,
    institutionId: institutionId || null,
    country: given("country"),
    orcid: given("orcid"),
  };
  return sendForm(
    form,
    async (execute) => (await execute(SaveProfileDocument, { input })).profileSave.problems,
  );
}
