"use server";

import { SaveMailSettingsDocument } from "@regolith/client";
import { LANGUAGES, MAIL_FREQUENCIES } from "@regolith/domain";
import { type FormState, textOf } from "../forms/form-state.ts";
import { sendForm } from "../forms/send-form.ts";

/** Keeps in which language and how often the person is written to. */
export async function saveMailSettings(_before: FormState, form: FormData): Promise<FormState> {
  const [language, mailFrequency] = [textOf(form, "language"), textOf(form, "mailFrequency")];
  const input = {
    expectedVersion: Number(textOf(form, "expectedVersion")),
    // A browser sends one of the choices; of anything else the first stands.
    language: LANGUAGES.find((one) => one === language) ?? LANGUAGES[0],
    mailFrequency: MAIL_FREQUENCIES.find((one) => one === mailFrequency) ?? MAIL_FREQUENCIES[0],
  };
  return sendForm(
    form,
    async (execute) =>
      (await execute(SaveMailSettingsDocument, { input })).mailSettingsSave.problems,
  );
}
