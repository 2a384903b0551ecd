"use server";

import {
  AccountDocument,
  type Client,
  InstitutionByIdDocument,
  type InstitutionChoiceFragment,
  SaveProfileDocument,
} from "@regolith/client";
import type { Locale } from "@regolith/words";
import { revalidatePath } from "next/cache";
import { getLocale } from "next-intl/server";
import { type FormState, textOf } from "../forms/form-state.ts";
import { sendForm } from "../forms/send-form.ts";
import { redirect } from "../i18n/navigation.ts";
import { institutionName } from "./institution-name.ts";
import { propose } from "./propose.ts";

/** Names an institution of the directory in one's profile. */
export async function chooseOwnInstitution(_: FormState, form: FormData): Promise<FormState> {
  const locale = await getLocale();
  const answer = await sendForm(form, async (execute) => {
    const { institution } = await execute(InstitutionByIdDocument, {
      id: textOf(form, "institutionId"),
    });
    return institution === null ? [] : nameOwn(execute, institution, locale);
  });
  return answer.done ? toAccount(locale) : answer;
}

/** Proposes one that is not in the list, and names it at once. */
export async function proposeOwnInstitution(_: FormState, form: FormData): Promise<FormState> {
  const locale = await getLocale();
  const answer = await sendForm(form, async (execute) => {
    const { institution, problems } = await propose(execute, form);
    return institution === null ? problems : nameOwn(execute, institution, locale);
  });
  return answer.done ? toAccount(locale) : answer;
}

/** Everything else of the profile stays as it is. */
async function nameOwn(execute: Client, institution: InstitutionChoiceFragment, locale: Locale) {
  const { me } = await execute(AccountDocument);
  if (me === null) return [];
  const { name, nativeName, orcid, version: expectedVersion } = me;
  const { profileSave } = await execute(SaveProfileDocument, {
    input: {
      ...{ name, nativeName, orcid, expectedVersion },
      institution: institutionName(institution, locale),
      institutionId: institution.id,
      country: institution.country ?? me.country,
    },
  });
  return profileSave.problems;
}

function toAccount(locale: Locale): never {
  revalidatePath("/[locale]", "layout");
  return redirect({ href: "/account", locale });
}
