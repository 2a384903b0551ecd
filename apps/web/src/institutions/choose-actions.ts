"use server";

import {
  ApplicationSectionPageDocument,
  type Client,
  InstitutionByIdDocument,
  type InstitutionChoiceFragment,
  SaveApplicantSectionDocument,
} from "@regolith/client";
import type { Locale } from "@regolith/words";
import { revalidatePath } from "next/cache";
import { getLocale } from "next-intl/server";
import { type FormState, textOf } from "../forms/form-state.ts";
import { sendForm } from "../forms/send-form.ts";
import { redirect } from "../i18n/navigation.ts";
import { institutionName } from "./institution-name.ts";
import { propose } from "./propose.ts";

/** Names an institution of the directory in the first section of an application. */
export async function chooseInstitution(_: FormState, form: FormData): Promise<FormState> {
  const locale = await getLocale();
  const answer = await sendForm(form, async (execute) => {
    const { institution } = await execute(InstitutionByIdDocument, {
      id: textOf(form, "institutionId"),
    });
    return institution === null ? [] : nameIt(execute, form, institution, locale);
  });
  return answer.done ? toSection(form, locale) : answer;
}

/** Proposes one that is not in the list, and names it at once. */
export async function proposeInstitution(_: FormState, form: FormData): Promise<FormState> {
  const locale = await getLocale();
  const answer = await sendForm(form, async (execute) => {
    const { institution, problems } = await propose(execute, form);
    return institution === null ? problems : nameIt(execute, form, institution, locale);
  });
  return answer.done ? toSection(form, locale) : answer;
}

async function nameIt(
  execute: Client,
  form: FormData,
  institution: InstitutionChoiceFragment,
  locale: Locale,
) {
  const id = textOf(form, "id");
  const { application } = await execute(ApplicationSectionPageDocument, { id });
  if (application === null) return [];
  const { applicant, sections } = application;
  // Whoever may write the section is shown all of it.
  const { email, telephone, orcid, address } = applicant;
  const { applicationSectionSaveApplicant } = await execute(SaveApplicantSectionDocument, {
    input: {
      ...{ ...applicant, id, email: email ?? "", telephone: telephone ?? "" },
      ...{ orcid: orcid ?? "", address: address ?? "" },
      expectedVersion: sections.find(({ key }) => key === "APPLICANT")?.version ?? 0,
      institution: institutionName(institution, locale),
      institutionId: institution.id,
      country: institution.country ?? applicant.country,
    },
  });
  return applicationSectionSaveApplicant.problems;
}

function toSection(form: FormData, locale: Locale): never {
  revalidatePath("/[locale]/applications", "layout");
  return redirect({ href: `/applications/${textOf(form, "id")}/applicant`, locale });
}
