"use server";

import {
  CreateTechniqueDocument,
  ReinstateTechniqueDocument,
  RetireTechniqueDocument,
  SaveTechniqueDocument,
} from "@regolith/client";
import { getLocale } from "next-intl/server";
import { type FormState, refusedWith, valuesOf } from "../forms/form-state.ts";
import { sendForm } from "../forms/send-form.ts";
import { redirect } from "../i18n/navigation.ts";
import { techniqueFacts, unreadable } from "./technique-input.ts";

type Values = Readonly<Record<string, string>>;

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

async function send(form: FormData, ask: Parameters<typeof sendForm>[1]): Promise<FormState> {
  const values = valuesOf(form);
  const wrong = "nameEn" in values ? unreadable(values, await getLocale()) : [];
  return wrong.length > 0 ? refusedWith(values, ...wrong) : sendForm(form, ask);
}
