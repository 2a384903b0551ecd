"use server";

import {
  AddMessageTemplateDocument,
  ChangeMessageTemplateDocument,
  MessageTemplatesDocument,
  SendMessageDocument,
} from "@regolith/client";
import { CHANNELS, fillTemplate } from "@regolith/domain";
import { getLocale } from "next-intl/server";
import { api } from "../api/server.ts";
import { type FormState, refusedWith, textOf, valuesOf } from "../forms/form-state.ts";
import { sendForm } from "../forms/send-form.ts";
import { redirect } from "../i18n/navigation.ts";
import { readTemplateChoice } from "./template-choice.ts";

/** Sends what is written, or puts a template into it first. */
export async function sendMessage(_: FormState, form: FormData): Promise<FormState> {
  if (textOf(form, "intent") === "insert") return insertTemplate(form);
  const answer = await sendForm(form, async (execute) => {
    const { messageSend } = await execute(SendMessageDocument, {
      input: {
        applicationId: textOf(form, "applicationId"),
        channel: CHANNELS.find((known) => known === textOf(form, "channel")) ?? "APPLICANT",
        body: textOf(form, "body"),
        attachmentIds: filesIn(form, "attachmentIds"),
        idempotencyKey: textOf(form, "idempotencyKey"),
      },
    });
    return messageSend.problems;
  });
  return answer.done ? answer : { ...answer, values: wordsAndFiles(form) };
}

/** Adds a template, or saves a changed one; then shows them all. */
export async function saveTemplate(_: FormState, form: FormData): Promise<FormState> {
  const words = {
    nameEn: textOf(form, "nameEn"),
    nameZh: textOf(form, "nameZh"),
    bodyEn: textOf(form, "bodyEn"),
    bodyZh: textOf(form, "bodyZh"),
  };
  const id = textOf(form, "id");
  const saved = await sendForm(form, async (execute) => {
    if (id === "") {
      const input = { ...words, idempotencyKey: textOf(form, "idempotencyKey") };
      return (await execute(AddMessageTemplateDocument, { input })).messageTemplateAdd.problems;
    }
    const expectedVersion = Number(textOf(form, "expectedVersion"));
    const isRetired = textOf(form, "isRetired") === "on";
    const input = { ...words, id, expectedVersion, isRetired };
    const { messageTemplateChange } = await execute(ChangeMessageTemplateDocument, { input });
    return messageTemplateChange.problems;
  });
  if (!saved.done) return saved;
  return redirect({ href: "/office/message-templates", locale: await getLocale() });
}

/** Files that go along, or all that could. */
function filesIn(form: FormData, name: "attachmentIds" | "offeredIds"): string[] {
  return form.getAll(name).filter((id) => typeof id === "string");
}

/** What is kept of a form that comes back, with the files that were not to go along. */
function wordsAndFiles(form: FormData): FormState["values"] {
  const going = new Set(filesIn(form, "attachmentIds"));
  const leftOut = filesIn(form, "offeredIds").filter((id) => !going.has(id));
  return { ...valuesOf(form), leftOut: leftOut.join(" ") };
}

async function insertTemplate(form: FormData): Promise<FormState> {
  const values = wordsAndFiles(form);
  const choice = readTemplateChoice(textOf(form, "template"));
  const { messageTemplates } = await (await api())(MessageTemplatesDocument);
  const template = messageTemplates.find(({ id }) => id === choice?.id);
  if (choice === null || template === undefined) return refusedWith(values);
  const facts = {
    number: textOf(form, "number"),
    title: textOf(form, "title"),
    applicant: textOf(form, "applicant"),
  };
  const written = textOf(form, "body").trimEnd();
  const words = fillTemplate(template.body[choice.locale], facts);
  return refusedWith({ ...values, body: written === "" ? words : `${written}\n\n${words}` });
}
