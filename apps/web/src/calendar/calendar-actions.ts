"use server";

import {
  ConfirmCalendarYearDocument,
  RemoveCalendarDayDocument,
  SetCalendarDayDocument,
} from "@regolith/client";
import { isCalendarDay, problem } from "@regolith/domain";
import { problemMessage } from "@regolith/words";
import { getLocale } from "next-intl/server";
import { type FormState, refusedWith, valuesOf } from "../forms/form-state.ts";
import { sendForm } from "../forms/send-form.ts";
import { redirect } from "../i18n/navigation.ts";

type Values = Readonly<Record<string, string>>;

/** Enters a day, or says it anew. */
export async function setCalendarDay(_: FormState, form: FormData): Promise<FormState> {
  const values = valuesOf(form);
  const { day = "", nameEn = "", nameZh = "", source = "" } = values;
  if (!isCalendarDay(day)) return refusedWith(values, await noDay(day));
  return sendForm(form, async (execute) => {
    const kind = values.kind === "WORKDAY" ? "WORKDAY" : "HOLIDAY";
    const input = { day, kind, nameEn, nameZh, source, ...versionOf(values) } as const;
    return (await execute(SetCalendarDayDocument, { input })).calendarDaySet.problems;
  });
}

/** Makes a day an ordinary one again, and goes back to its year. */
export async function removeCalendarDay(_: FormState, form: FormData): Promise<FormState> {
  const { day = "" } = valuesOf(form);
  const state = await sendForm(form, async (execute, values) => {
    const input = { day, ...versionOf(values) };
    return (await execute(RemoveCalendarDayDocument, { input })).calendarDayRemove.problems;
  });
  if (!state.done) return state;
  return redirect({ href: `/office/calendar?year=${day.slice(0, 4)}`, locale: await getLocale() });
}

/** Says whether all days of a year are entered. */
export async function confirmCalendarYear(_: FormState, form: FormData): Promise<FormState> {
  return sendForm(form, async (execute, values) => {
    const { year, known, source = "" } = values;
    const said = { year: Number(year), known: known === "true", source };
    const answer = await execute(ConfirmCalendarYearDocument, {
      input: { ...said, ...versionOf(values) },
    });
    return answer.calendarYearConfirm.problems;
  });
}

function versionOf({ expectedVersion }: Values) {
  return { expectedVersion: Number(expectedVersion) };
}

async function noDay(day: string) {
  const code = day.trim() === "" ? "REQUIRED" : "INVALID_DATE";
  const message = problemMessage(problem(code, ["day"]), await getLocale());
  return { field: "day", message };
}
