"use server";

import {
  ConfirmPiChangeDocument,
  DeclineDocument,
  ExtendChangesDocument,
  OpenReviewDocument,
  RefusePiChangeDocument,
  RequestChangesDocument,
  StartScreeningDocument,
} from "@regolith/client";
import { DECLINE_REASONS, isCalendarDay, problem } from "@regolith/domain";
import { problemMessage } from "@regolith/words";
import { getLocale } from "next-intl/server";
import { decisionBase } from "./decision-input.ts";
import { filledChanges } from "./section-pins.ts";
import { type FormState, refusedWith, valuesOf } from "../forms/form-state.ts";
import { type Ask, asAWhole, sendForm } from "../forms/send-form.ts";

/** Takes a submitted application into screening. */
export async function startScreening(_: FormState, form: FormData): Promise<FormState> {
  return sendForm(form, async (execute, values) => {
    const { id, expectedVersion } = decisionBase(values);
    const answer = await execute(StartScreeningDocument, { input: { id, expectedVersion } });
    return answer.applicationStartScreening.problems;
  });
}

/** Opens the written review. */
export async function openReview(_: FormState, form: FormData): Promise<FormState> {
  const ask: Ask = async (execute, values) => {
    const { id, expectedVersion } = decisionBase(values);
    const answer = await execute(OpenReviewDocument, { input: { id, expectedVersion } });
    return answer.applicationOpenReview.problems;
  };
  return sendForm(form, ask, asAWhole);
}

/** Asks the applicant to change what was ticked, by a day. */
export async function requestChanges(_: FormState, form: FormData): Promise<FormState> {
  const wrong = await unreadableDay(form, { isOptional: true });
  if (wrong !== null) return wrong;
  return sendForm(form, async (execute, values) => {
    const changes = filledChanges(values);
    const dueOn = values.dueOn?.trim();
    const input = {
      ...decisionBase(values),
      sections: changes.map((change) => change.input),
      ...(dueOn && { dueOn }),
    };
    const answer = await execute(RequestChangesDocument, { input });
    // The API names the nth change sent; the page knows it by its section and its place there.
    return answer.applicationRequestChanges.problems.map((refusal) => {
      const { path } = refusal;
      const sent = path[0] === "sections" ? changes[Number(path[1])] : undefined;
      if (sent === undefined) return refusal;
      const field = path[2] === "reason" ? "reason" : "pin";
      return { ...refusal, path: [field, sent.input.section, String(sent.slot)] };
    });
  });
}

/** Gives the applicant more time for changes. */
export async function extendChanges(_: FormState, form: FormData): Promise<FormState> {
  const wrong = await unreadableDay(form, { isOptional: false });
  if (wrong !== null) return wrong;
  return sendForm(form, async (execute, values) => {
    const { dueOn = "", reason = "" } = values;
    const input = { ...decisionBase(values), dueOn: dueOn.trim(), reason: reason.trim() };
    return (await execute(ExtendChangesDocument, { input })).applicationExtendChanges.problems;
  });
}

/** What was typed for a due date and is no day cannot be sent; the form keeps it until it is put right. */
async function unreadableDay(
  form: FormData,
  { isOptional }: { readonly isOptional: boolean },
): Promise<FormState | null> {
  const values = valuesOf(form);
  const dueOn = values.dueOn?.trim() ?? "";
  if (isCalendarDay(dueOn) || (isOptional && dueOn === "")) return null;
  const code = dueOn === "" ? "REQUIRED" : "INVALID_DATE";
  const message = problemMessage(problem(code, ["dueOn"]), await getLocale());
  return refusedWith(values, { field: "dueOn", message });
}

/** Declines, with a reason code and words. */
export async function decline(_: FormState, form: FormData): Promise<FormState> {
  return sendForm(form, async (execute, values) => {
    const reasonCode = DECLINE_REASONS.find((code) => code === values.reasonCode) ?? "OTHER";
    const input = { ...decisionBase(values), reasonCode, reason: values.reason?.trim() ?? "" };
    return (await execute(DeclineDocument, { input })).applicationDecline.problems;
  });
}

/** Confirms another principal investigator; the decision names the proposal. */
export async function confirmPiChange(_: FormState, form: FormData): Promise<FormState> {
  return sendForm(form, async (execute, values) => {
    const input = { ...decisionBase(values), reason: values.reason?.trim() ?? "" };
    return (await execute(ConfirmPiChangeDocument, { input })).piChangeConfirm.problems;
  });
}

/** Refuses another principal investigator, with reasons for both. */
export async function refusePiChange(_: FormState, form: FormData): Promise<FormState> {
  return sendForm(form, async (execute, values) => {
    const input = { ...decisionBase(values), reason: values.reason?.trim() ?? "" };
    return (await execute(RefusePiChangeDocument, { input })).piChangeRefuse.problems;
  });
}
