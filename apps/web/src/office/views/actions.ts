"use server";

import {
  ChangeSavedViewDocument,
  CreateSavedViewDocument,
  DeleteSavedViewDocument,
} from "@regolith/client";
import { getLocale } from "next-intl/server";
import { type FormState, textOf } from "../../forms/form-state.ts";
import { sendForm } from "../../forms/send-form.ts";
import { redirect } from "../../i18n/navigation.ts";

/** Keeps a view and shows the list by it. */
export async function saveView(_: FormState, form: FormData): Promise<FormState> {
  let query = textOf(form, "query");
  const answer = await sendForm(form, async (execute) => {
    const input = { ...viewIn(form), query, idempotencyKey: textOf(form, "idempotencyKey") };
    const { savedViewCreate } = await execute(CreateSavedViewDocument, { input });
    query = savedViewCreate.savedView?.query ?? query;
    return savedViewCreate.problems;
  });
  if (!answer.done) return answer;
  return redirect({ href: `/office?${query}`, locale: await getLocale() });
}

export async function changeView(_: FormState, form: FormData): Promise<FormState> {
  return sendForm(form, async (execute) => {
    const input = { ...seen(form), ...viewIn(form) };
    return (await execute(ChangeSavedViewDocument, { input })).savedViewChange.problems;
  });
}

export async function deleteView(_: FormState, form: FormData): Promise<FormState> {
  return sendForm(form, async (execute) => {
    const input = seen(form);
    return (await execute(DeleteSavedViewDocument, { input })).savedViewDelete.problems;
  });
}

function seen(form: FormData) {
  return { id: textOf(form, "id"), expectedVersion: Number(textOf(form, "expectedVersion")) };
}

function viewIn(form: FormData) {
  return {
    name: textOf(form, "name"),
    isShared: form.get("isShared") !== null,
    isDefault: form.get("isDefault") !== null,
  };
}
