"use server";

import {
  BeginFromNoticeDocument,
  ChangeNoticeDocument,
  GiveNoticeDocument,
  WithdrawNoticeDocument,
} from "@regolith/client";
import { APPLICATION_TYPES } from "@regolith/domain";
import { getLocale } from "next-intl/server";
import type { FormState } from "../../forms/form-state.ts";
import { sendForm } from "../../forms/send-form.ts";
import { redirect } from "../../i18n/navigation.ts";

type Values = Readonly<Record<string, string>>;

/** Says that the reader means to apply in a round. */
export async function giveNotice(_: FormState, form: FormData): Promise<FormState> {
  return sendForm(form, async (execute, values) => {
    const { roundId = "", idempotencyKey = "" } = values;
    const input = { ...factsOf(values), roundId, idempotencyKey };
    return (await execute(GiveNoticeDocument, { input })).noticeGive.problems;
  });
}

/** Says the reader's notice anew. */
export async function changeNotice(_: FormState, form: FormData): Promise<FormState> {
  return sendForm(form, async (execute, values) => {
    const input = { ...factsOf(values), ...versionOf(values) };
    return (await execute(ChangeNoticeDocument, { input })).noticeChange.problems;
  });
}

/** Takes the reader's notice back. */
export async function withdrawNotice(_: FormState, form: FormData): Promise<FormState> {
  return sendForm(form, async (execute, values) => {
    const answer = await execute(WithdrawNoticeDocument, { input: versionOf(values) });
    return answer.noticeWithdraw.problems;
  });
}

/** Begins a draft from the reader's notice and goes on to it. */
export async function beginFromNotice(_: FormState, form: FormData): Promise<FormState> {
  let begun: string | undefined;
  const state = await sendForm(form, async (execute, values) => {
    const { id = "", idempotencyKey = "" } = values;
    const type = APPLICATION_TYPES.find((known) => known === values.type) ?? "RESEARCH";
    const input = { id, type, idempotencyKey };
    const { noticeBegin } = await execute(BeginFromNoticeDocument, { input });
    begun = noticeBegin.application?.id;
    return noticeBegin.problems;
  });
  if (begun === undefined) return state;
  return redirect({ href: `/applications/${begun}`, locale: await getLocale() });
}

function factsOf({ title = "", about = "", institution = "" }: Values) {
  return { title, about, institution };
}

function versionOf({ id = "", expectedVersion }: Values) {
  return { id, expectedVersion: Number(expectedVersion) };
}
