"use server";

import { PanelPrepareDocument, PanelSaveDocument, PanelSetAgendaDocument } from "@regolith/client";
import { getLocale, getTranslations } from "next-intl/server";
import { type FormState, refusedWith, valuesOf } from "../forms/form-state.ts";
import { sendForm } from "../forms/send-form.ts";
import { redirect } from "../i18n/navigation.ts";
import { instantIn, namedIn, orderedBy } from "./panel-input.ts";

type Values = FormState["values"];

/** Prepares a meeting and goes on to its page. */
export async function preparePanel(_: FormState, form: FormData): Promise<FormState> {
  let prepared: string | undefined;
  const state = await sendFacts(form, async (execute, values) => {
    const input = {
      ...factsIn(values),
      roundId: values.roundId ?? "",
      applicationIds: namedIn(values, "case."),
      idempotencyKey: values.idempotencyKey ?? "",
    };
    const { panelPrepare } = await execute(PanelPrepareDocument, { input });
    prepared = panelPrepare.panel?.id;
    return panelPrepare.problems;
  });
  if (prepared === undefined) return state;
  return redirect({ href: `/office/panels/${prepared}`, locale: await getLocale() });
}

/** Date, place and members anew. */
export async function savePanel(_: FormState, form: FormData): Promise<FormState> {
  return sendFacts(form, async (execute, values) => {
    const input = { ...panelIn(values), ...factsIn(values) };
    return (await execute(PanelSaveDocument, { input })).panelSave.problems;
  });
}

/** One application up, down, off or on the agenda. */
export async function changeAgenda(_: FormState, form: FormData): Promise<FormState> {
  return sendForm(form, async (execute, values) => {
    const { agenda = "", applicationId = "", step = "" } = values;
    const applicationIds = orderedBy(agenda.split(" "), applicationId, step);
    const input = { ...panelIn(values), applicationIds };
    return (await execute(PanelSetAgendaDocument, { input })).panelSetAgenda.problems;
  });
}

/** What cannot be read as a date never reaches the API. */
async function sendFacts(form: FormData, ask: Parameters<typeof sendForm>[1]): Promise<FormState> {
  const values = valuesOf(form);
  if (instantIn(values.meetsAt ?? "") === null) {
    const t = await getTranslations("panels.form");
    const message = t("whenUnreadable");
    return refusedWith(values, { field: "meetsAt", message });
  }
  return sendForm(form, ask, fieldOf);
}

/** Problems of one member or one case stand at the list. */
function fieldOf([name = ""]: readonly string[]): string {
  return name;
}

function factsIn(values: Values) {
  const { meetsAt = "", place = "", presiderId = "" } = values;
  const memberIds = namedIn(values, "member.");
  return { meetsAt: instantIn(meetsAt) ?? "", place, memberIds, presiderId };
}

function panelIn({ id = "", expectedVersion }: Values) {
  return { id, expectedVersion: Number(expectedVersion) };
}
