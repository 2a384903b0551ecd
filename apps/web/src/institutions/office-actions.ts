"use server";

import {
  AddInstitutionDocument,
  ConfirmInstitutionDocument,
  ConfirmOfficerDocument,
  EndOfficerDocument,
  MergeInstitutionDocument,
  RefuseInstitutionDocument,
  RefuseOfficerDocument,
  SaveInstitutionDocument,
} from "@regolith/client";
import { revalidatePath } from "next/cache";
import { getLocale } from "next-intl/server";
import { type FormState, textOf } from "../forms/form-state.ts";
import { sendForm } from "../forms/send-form.ts";
import { redirect } from "../i18n/navigation.ts";

export async function addInstitution(_: FormState, form: FormData): Promise<FormState> {
  let id = "";
  const answer = await sendForm(form, async (execute) => {
    const { institutionAdd } = await execute(AddInstitutionDocument, {
      input: {
        ...factsIn(form),
        rorId: textOf(form, "rorId").trim() || null,
        idempotencyKey: textOf(form, "idempotencyKey"),
      },
    });
    id = institutionAdd.institution?.id ?? "";
    return institutionAdd.problems;
  });
  return answer.done ? goTo(`/office/institutions/${id}`) : answer;
}

export async function saveInstitution(_: FormState, form: FormData): Promise<FormState> {
  return stay(
    await sendForm(form, async (execute) => {
      const input = { ...which(form), ...factsIn(form), reason: textOf(form, "reason") || null };
      return (await execute(SaveInstitutionDocument, { input })).institutionSave.problems;
    }),
  );
}

export async function confirmInstitution(_: FormState, form: FormData): Promise<FormState> {
  return stay(
    await sendForm(form, async (execute) => {
      const input = which(form);
      return (await execute(ConfirmInstitutionDocument, { input })).institutionConfirm.problems;
    }),
  );
}

export async function refuseInstitution(_: FormState, form: FormData): Promise<FormState> {
  return stay(
    await sendForm(form, async (execute) => {
      const input = { ...which(form), reason: textOf(form, "reason") };
      return (await execute(RefuseInstitutionDocument, { input })).institutionRefuse.problems;
    }),
  );
}

/** The page of the survivor follows. */
export async function mergeInstitution(_: FormState, form: FormData): Promise<FormState> {
  const intoId = textOf(form, "intoId");
  const answer = await sendForm(form, async (execute) => {
    const input = { ...which(form), intoId };
    return (await execute(MergeInstitutionDocument, { input })).institutionMerge.problems;
  });
  return answer.done ? goTo(`/office/institutions/${intoId}`) : answer;
}

export async function confirmOfficer(_: FormState, form: FormData): Promise<FormState> {
  return stay(
    await sendForm(form, async (execute) => {
      const input = { id: textOf(form, "id") };
      return (await execute(ConfirmOfficerDocument, { input })).officerConfirm.problems;
    }),
  );
}

export async function refuseOfficer(_: FormState, form: FormData): Promise<FormState> {
  return stay(
    await sendForm(form, async (execute) => {
      const input = { id: textOf(form, "id"), reason: textOf(form, "reason") };
      return (await execute(RefuseOfficerDocument, { input })).officerRefuse.problems;
    }),
  );
}

export async function endOfficer(_: FormState, form: FormData): Promise<FormState> {
  return stay(
    await sendForm(form, async (execute) => {
      const input = { id: textOf(form, "id"), reason: textOf(form, "reason") };
      return (await execute(EndOfficerDocument, { input })).officerEnd.problems;
    }),
  );
}

function which(form: FormData): { id: string; expectedVersion: number } {
  return { id: textOf(form, "id"), expectedVersion: Number(textOf(form, "expectedVersion")) };
}

function factsIn(form: FormData) {
  const given = (name: string) => textOf(form, name).trim() || null;
  return {
    ...{ nameEn: textOf(form, "nameEn"), nameZh: given("nameZh"), country: given("country") },
    website: given("website"),
    emailDomains: textOf(form, "emailDomains")
      .split(/[\s,;，；]+/u)
      .filter((domain) => domain !== ""),
  };
}

function stay(answer: FormState): FormState {
  if (answer.done) revalidatePath("/[locale]/office/institutions", "layout");
  return answer;
}

async function goTo(href: string): Promise<never> {
  revalidatePath("/[locale]/office/institutions", "layout");
  return redirect({ href, locale: await getLocale() });
}
