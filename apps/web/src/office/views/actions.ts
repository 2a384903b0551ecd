"use server";

import {
  ApiFailure,
  ChangeSavedViewDocument,
  CreateSavedViewDocument,
  DeleteSavedViewDocument,
} from "@regolith/client";
import { revalidatePath } from "next/cache";
import { getLocale, getTranslations } from "next-intl/server";
import { api } from "../../api/server.ts";
import { done, type FormState, refusedWith, textOf, valuesOf } from "../../forms/form-state.ts";
import { redirect } from "../../i18n/navigation.ts";

type Execute = Awaited<ReturnType<typeof api>>;
type Problem = { readonly path: readonly string[]; readonly message: string };

/** Keeps a view and shows the list by it. */
export async function saveView(_: FormState, form: FormData): Promise<FormState> {
  let query = textOf(form, "query");
  const answer = await act(form, async (execute) => {
    const input = { ...viewIn(form), query, idempotencyKey: textOf(form, "idempotencyKey") };
    const { savedViewCreate } = await execute(CreateSavedViewDocument, { input });
    query = savedViewCreate.savedView?.query ?? query;
    return savedViewCreate.problems;
  });
  if (!answer.done) return answer;
  return redirect({ href: `/office?${query}`, locale: await getLocale() });
}

export async function changeView(_: FormState, form: FormData): Promise<FormState> {
  return act(form, async (execute) => {
    const input = { ...seen(form), ...viewIn(form) };
    return (await execute(ChangeSavedViewDocument, { input })).savedViewChange.problems;
  });
}

export async function deleteView(_: FormState, form: FormData): Promise<FormState> {
  return act(form, async (execute) => {
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

async function act(
  form: FormData,
  send: (execute: Execute) => Promise<readonly Problem[]>,
): Promise<FormState> {
  try {
    const problems = await send(await api());
    if (problems.length > 0) {
      const found = problems.map(({ path, message }) => ({ field: path.join("."), message }));
      return refusedWith(valuesOf(form), ...found);
    }
    revalidatePath("/[locale]/office", "layout");
    return done;
  } catch (cause) {
    if (!(cause instanceof ApiFailure)) throw cause;
    const t = await getTranslations("office.decision");
    const message = t(cause.code === "UNAUTHENTICATED" ? "signedOut" : "faultMessage");
    return refusedWith(valuesOf(form), { field: "", message });
  }
}
