"use server";

import { SaveProfileDocument } from "@regolith/client";
import { type FormState, textOf, valuesOf } from "../forms/form-state.ts";
import { saveOwn } from "./save-own.ts";

/** Keeps what the person says about themselves. */
export async function saveProfile(_before: FormState, form: FormData): Promise<FormState> {
  const given = (name: string) => textOf(form, name).trim() || null;
  const input = {
    expectedVersion: Number(textOf(form, "expectedVersion")),
    name: textOf(form, "name").trim(),
    nativeName: given("nativeName"),
    institution: given("institution"),
    institutionId: given("institutionId"),
    country: given("country"),
    orcid: given("orcid"),
  };
  return saveOwn(
    valuesOf(form),
    async (execute) => (await execute(SaveProfileDocument, { input })).profileSave,
  );
}
