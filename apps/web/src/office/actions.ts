"use server";

import {
  ConfirmPiChangeDocument,
  DeclineDocument,
  OpenReviewDocument,
  RefusePiChangeDocument,
  RequestChangesDocument,
  StartScreeningDocument,
} from "@regolith/client";
import { DECLINE_REASONS } from "@regolith/domain";
import { decisionBase, sectionChanges } from "./decision-input.ts";
import { type FormState } from "../forms/form-state.ts";
import { sendForm } from "../forms/send-form.ts";

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
  return sendForm(form, async (execute, values) => {
    const { id, expectedVersion } = decisionBase(values);
    const answer = await execute(OpenReviewDocument, { input: { id, expectedVersion } });
    return answer.applicationOpenReview.problems;
  });
}

/** Asks the applicant to change the sections that were ticked. */
export async function requestChanges(_: FormState, form: FormData): Promise<FormState> {
  return sendForm(form, async (execute, values) => {
    const sections = sectionChanges(values);
    const answer = await execute(RequestChangesDocument, {
      input: { ...decisionBase(values), sections },
    });
    // The API names the nth section sent; the page knows it by its key.
    return answer.applicationRequestChanges.problems.map(({ path, message }) => {
      const section = path[0] === "sections" ? sections[Number(path[1])]?.section : undefined;
      return { path: section ? ["reason", section] : path, message };
    });
  });
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
