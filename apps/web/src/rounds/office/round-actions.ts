"use server";

import {
  CancelRoundDocument,
  CreateRoundDocument,
  EditRoundDocument,
  OfferRoundSamplesDocument,
  PublishRoundDocument,
  PublishRoundResultsDocument,
  RemindReviewerDocument,
} from "@regolith/client";
import { getLocale } from "next-intl/server";
import { doneWith, type FormState } from "../../forms/form-state.ts";
import { sendForm } from "../../forms/send-form.ts";
import { redirect } from "../../i18n/navigation.ts";
import { chosenCodes, offerFilter, roundPlan } from "./round-input.ts";

type Values = Readonly<Record<string, string>>;

/** Prepares a round and goes on to its page. */
export async function createRound(_: FormState, form: FormData): Promise<FormState> {
  let created: string | undefined;
  const state = await sendForm(form, async (execute, values) => {
    const { code = "", idempotencyKey = "" } = values;
    const input = { ...roundPlan(values), code, idempotencyKey };
    const { roundCreate } = await execute(CreateRoundDocument, { input });
    created = roundCreate.round?.code;
    return roundCreate.problems;
  });
  if (created === undefined) return state;
  return redirect({ href: `/office/rounds/${created}`, locale: await getLocale() });
}

/** Says everything of a round anew. */
export async function editRound(_: FormState, form: FormData): Promise<FormState> {
  return sendForm(form, async (execute, values) => {
    const input = { ...roundPlan(values), ...versionOf(values) };
    return (await execute(EditRoundDocument, { input })).roundEdit.problems;
  });
}

/** Shows a round to everybody. */
export async function publishRound(_: FormState, form: FormData): Promise<FormState> {
  return sendForm(form, async (execute, values) => {
    const answer = await execute(PublishRoundDocument, { input: versionOf(values) });
    return answer.roundPublish.problems;
  });
}

/** Reminds a reviewer of a review that is waited for. */
export async function remindReviewer(_: FormState, form: FormData): Promise<FormState> {
  return sendForm(form, async (execute, values) => {
    const answer = await execute(RemindReviewerDocument, { input: versionOf(values) });
    return answer.reviewAssignmentRemind.problems;
  });
}

/** Cancels a round for good. */
export async function cancelRound(_: FormState, form: FormData): Promise<FormState> {
  return sendForm(form, async (execute, values) => {
    const { reasonEn = "", reasonZh = "" } = values;
    const input = { ...versionOf(values), reasonEn, reasonZh };
    return (await execute(CancelRoundDocument, { input })).roundCancel.problems;
  });
}

/** Shows everybody what became of a round. */
export async function publishResults(_: FormState, form: FormData): Promise<FormState> {
  return sendForm(form, async (execute, values) => {
    const answer = await execute(PublishRoundResultsDocument, { input: versionOf(values) });
    return answer.roundResultsPublish.problems;
  });
}

/** Offers samples, or takes them out: those named, or all that the list's filter finds. */
export async function offerSamples(_: FormState, form: FormData): Promise<FormState> {
  let count = 0;
  const state = await sendForm(form, async (execute, values) => {
    const takesAll = values.which === "all";
    const choice = takesAll ? { filter: offerFilter(values) } : { codes: chosenCodes(values) };
    const change = values.list === "OFFERED" ? { remove: choice } : { add: choice };
    const input = { ...versionOf(values), ...change };
    const { roundOfferSamples } = await execute(OfferRoundSamplesDocument, { input });
    count = roundOfferSamples.added + roundOfferSamples.removed;
    return roundOfferSamples.problems.map((refusal) => ({ ...refusal, path: ["codes"] }));
  });
  return state.done ? doneWith({ count: String(count) }) : state;
}

function versionOf({ id = "", expectedVersion }: Values) {
  return { id, expectedVersion: Number(expectedVersion) };
}
