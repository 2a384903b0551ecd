"use server";

import {
  ApproveDocument,
  ConfirmDocument,
  JudgeFeasibilityDocument,
  RecommendDocument,
  ReserveDocument,
  RevokeDocument,
  SendBackDocument,
  ShortlistDocument,
} from "@regolith/client";
import { decisionBase, itemDecisions, itemJudgements } from "./decision-input.ts";
import { type FormState } from "../forms/form-state.ts";
import { sendForm } from "../forms/send-form.ts";

/** Judges whether samples can be given. */
export async function judge(_: FormState, form: FormData): Promise<FormState> {
  return sendForm(form, async (execute, values) => {
    const { id, expectedVersion } = decisionBase(values);
    const judged = itemJudgements(values);
    const items = judged.map(({ judgement }) => judgement);
    const answer = await execute(JudgeFeasibilityDocument, {
      input: { id, expectedVersion, items },
    });
    // The API names the nth judgement sent; the page knows it by the item's place.
    return answer.applicationJudgeFeasibility.problems.map(({ path, message }) => {
      const [first, index, ...rest] = path;
      const place = first === "items" ? judged[Number(index)]?.place : undefined;
      return { path: place === undefined ? path : ["items", String(place), ...rest], message };
    });
  });
}

/** Brings an application before the panel. */
export async function shortlist(_: FormState, form: FormData): Promise<FormState> {
  return sendForm(form, async (execute, values) => {
    const { id, expectedVersion } = decisionBase(values);
    const answer = await execute(ShortlistDocument, { input: { id, expectedVersion } });
    return answer.applicationShortlist.problems;
  });
}

/** Recommends all or part; the ledger reserves at the same moment. */
export async function recommend(_: FormState, form: FormData): Promise<FormState> {
  return sendForm(form, async (execute, values) => {
    const reasons = values.reasons?.trim();
    const input = {
      ...decisionBase(values),
      items: itemDecisions(values),
      ...(reasons && { reasons }),
    };
    return (await execute(RecommendDocument, { input })).applicationRecommend.problems;
  });
}

/** Puts an application on the reserve list. */
export async function reserve(_: FormState, form: FormData): Promise<FormState> {
  return sendForm(form, async (execute, values) => {
    const input = { ...decisionBase(values), reason: values.reason?.trim() ?? "" };
    return (await execute(ReserveDocument, { input })).applicationReserve.problems;
  });
}

/** Confirms for the office what the committee recommends. */
export async function confirm(_: FormState, form: FormData): Promise<FormState> {
  return sendForm(form, async (execute, values) => {
    const note = values.note?.trim();
    const input = { ...decisionBase(values), ...(note && { note }) };
    return (await execute(ConfirmDocument, { input })).applicationConfirm.problems;
  });
}

/** Approves what is recommended and confirmed. */
export async function approve(_: FormState, form: FormData): Promise<FormState> {
  return sendForm(form, async (execute, values) => {
    const note = values.note?.trim();
    const input = { ...decisionBase(values), ...(note && { note }) };
    return (await execute(ApproveDocument, { input })).applicationApprove.problems;
  });
}

/** Sends a recommendation back to the panel; the ledger releases what was reserved. */
export async function sendBack(_: FormState, form: FormData): Promise<FormState> {
  return sendForm(form, async (execute, values) => {
    const input = { ...decisionBase(values), reason: values.reason?.trim() ?? "" };
    return (await execute(SendBackDocument, { input })).applicationSendBack.problems;
  });
}

/** Takes an approval back; the ledger releases what was reserved. */
export async function revoke(_: FormState, form: FormData): Promise<FormState> {
  return sendForm(form, async (execute, values) => {
    const input = { ...decisionBase(values), reason: values.reason?.trim() ?? "" };
    return (await execute(RevokeDocument, { input })).applicationRevoke.problems;
  });
}
