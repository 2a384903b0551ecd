"use server";

import {
  AppealApplicationDocument,
  GrantAppealDocument,
  RefuseAppealDocument,
  SaveLetterTemplateDocument,
} from "@regolith/client";
import { APPLICATION_TYPES, LETTER_KINDS } from "@regolith/domain";
import { getLocale } from "next-intl/server";
import { type FormState, textOf } from "../forms/form-state.ts";
import { sendForm } from "../forms/send-form.ts";
import { redirect } from "../i18n/navigation.ts";

/** Appeals against declining, then shows where that stands. */
export async function appeal(_: FormState, form: FormData): Promise<FormState> {
  const sent = await sendForm(form, async (execute) => {
    const input = { ...which(form), grounds: textOf(form, "grounds") };
    return (await execute(AppealApplicationDocument, { input })).applicationAppeal.problems;
  });
  if (!sent.done) return sent;
  return redirect({ href: `/applications/${textOf(form, "id")}`, locale: await getLocale() });
}

/** Grants an appeal: it is reviewed again. */
export async function grantAppeal(_: FormState, form: FormData): Promise<FormState> {
  return sendForm(form, async (execute) => {
    const input = { ...which(form), answer: textOf(form, "answer") };
    return (await execute(GrantAppealDocument, { input })).applicationGrantAppeal.problems;
  });
}

/** Refuses an appeal: it stays declined for good. */
export async function refuseAppeal(_: FormState, form: FormData): Promise<FormState> {
  return sendForm(form, async (execute) => {
    const input = { ...which(form), answer: textOf(form, "answer") };
    return (await execute(RefuseAppealDocument, { input })).applicationRefuseAppeal.problems;
  });
}

/** Saves the words of a letter as its next version, then shows all letters. */
export async function saveLetterTemplate(_: FormState, form: FormData): Promise<FormState> {
  const saved = await sendForm(form, async (execute) => {
    const input = {
      kind: LETTER_KINDS.find((known) => known === textOf(form, "kind")) ?? "APPROVED",
      type: APPLICATION_TYPES.find((known) => known === textOf(form, "type")) ?? "RESEARCH",
      expectedVersion: Number(textOf(form, "expectedVersion")),
      subjectEn: textOf(form, "subjectEn"),
      subjectZh: textOf(form, "subjectZh"),
      bodyEn: textOf(form, "bodyEn"),
      bodyZh: textOf(form, "bodyZh"),
    };
    return (await execute(SaveLetterTemplateDocument, { input })).letterTemplateSave.problems;
  });
  if (!saved.done) return saved;
  return redirect({ href: "/office/letter-templates", locale: await getLocale() });
}

function which(form: FormData) {
  return {
    id: textOf(form, "id"),
    expectedVersion: Number(textOf(form, "expectedVersion")),
    idempotencyKey: textOf(form, "idempotencyKey"),
  };
}
