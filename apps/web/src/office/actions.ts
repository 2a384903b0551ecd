"use server";

import {
  ApproveDocument,
  ConfirmPiChangeDocument,
  DeclineDocument,
  RefusePiChangeDocument,
  RequestChangesDocument,
  RevokeDocument,
  StartReviewDocument,
} from "@regolith/client";
import { DECLINE_REASONS } from "@regolith/domain";
import { decisionBase, itemDecisions, sectionChanges } from "./decision-input.ts";
import { type FormState } from "../forms/form-state.ts";
import { sendForm } from "../forms/send-form.ts";

/** Moves a submitted application into review. */
export async function startReview(_: FormState, form: FormData): Promise<FormState> {
  return sendForm(form, async (execute, values) => {
    const { id, expectedVersion } = decisionBase(values);
    const answer = await execute(StartReviewDocument, { input: { id, expectedVersion } });
    return answer.applicationStartReview.problems;
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

/** Approves all or part; the ledger reserves at the same moment. */
export async function approve(_: FormState, form: FormData): Promise<FormState> {
  return sendForm(form, async (execute, values) => {
    const note = values.note?.trim();
    const input = {
      ...decisionBase(values),
      items: itemDecisions(values),
      ...(note && { note }),
    };
    return (await execute(ApproveDocument, { input })).applicationApprove.problems;
  });
}

/** Takes an approval back; the ledger releases what was reserved. */
export async function revoke(_: FormState, form: FormData): Promise<FormState> {
  return sendForm(form, async (execute, values) => {
    const input = { ...decisionBase(values), reason: values.reason?.trim() ?? "" };
    return (await execute(RevokeDocument, { input })).applicationRevoke.problems;
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
