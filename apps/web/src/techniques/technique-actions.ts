"use server";

import {
  ApiFailure,
  CreateTechniqueDocument,
  ReinstateTechniqueDocument,
  RetireTechniqueDocument,
  SaveTechniqueDocument,
} from "@regolith/client";
import { revalidatePath } from "next/cache";
import { getLocale, getTranslations } from "next-intl/server";
import { api } from "../api/server.ts";
import { done, type FormState, refusedWith, valuesOf } from "../forms/form-state.ts";
import { redirect } from "../i18n/navigation.ts";
import { techniqueFacts, unreadable } from "./technique-input.ts";

type Execute = Awaited<ReturnType<typeof api>>;
type Values = Readonly<Record<string, string>>;
type Problem = { readonly path: readonly string[]; readonly message: string };

/** Enters a technique and goes on to its page. */
export async function createTechnique(_: FormState, form: FormData): Promise<FormState> {
  let created: string | undefined;
  const state = await send(form, async (execute, values) => {
    const { code = "", idempotencyKey = "" } = values;
    const input = { ...techniqueFacts(values), code: code.toUpperCase(), idempotencyKey };
    const answer = await execute(CreateTechniqueDocument, { input });
    created = answer.techniqueCreate.technique?.code;
    return answer.techniqueCreate.problems;
  });
  if (created === undefined) return state;
  return redirect({ href: `/office/techniques/${created}`, locale: await getLocale() });
}

/** Says everything of a technique anew. */
export async function saveTechnique(_: FormState, form: FormData): Promise<FormState> {
  return send(form, async (execute, values) => {
    const input = { ...techniqueFacts(values), ...versionOf(values) };
    return (await execute(SaveTechniqueDocument, { input })).techniqueSave.problems;
  });
}

/** Takes a technique out of what is offered. */
export async function retireTechnique(_: FormState, form: FormData): Promise<FormState> {
  return send(form, async (execute, values) => {
    const answer = await execute(RetireTechniqueDocument, { input: versionOf(values) });
    return answer.techniqueRetire.problems;
  });
}

/** Offers a retired technique again. */
export async function reinstateTechnique(_: FormState, form: FormData): Promise<FormState> {
  return send(form, async (execute, values) => {
    const answer = await execute(ReinstateTechniqueDocument, { input: versionOf(values) });
    return answer.techniqueReinstate.problems;
  });
}

function versionOf({ id = "", expectedVersion }: Values) {
  return { id, expectedVersion: Number(expectedVersion) };
}

async function send(
  form: FormData,
  work: (execute: Execute, values: Values) => Promise<readonly Problem[]>,
): Promise<FormState> {
  const values = valuesOf(form);
  const wrong = "nameEn" in values ? unreadable(values, await getLocale()) : [];
  if (wrong.length > 0) return refusedWith(values, ...wrong);
  try {
    const problems = await work(await api(), values);
    if (problems.length > 0) {
      const found = problems.map(({ path, message }) => ({ field: path.join("."), message }));
      return refusedWith(values, ...found);
    }
  } catch (cause) {
    if (!(cause instanceof ApiFailure)) throw cause;
    const t = await getTranslations("techniques");
    const message = t(cause.code === "UNAUTHENTICATED" ? "signedOut" : "fault");
    return refusedWith(values, { field: "", message });
  }
  revalidatePath("/[locale]/office/techniques", "layout");
  return done;
}
