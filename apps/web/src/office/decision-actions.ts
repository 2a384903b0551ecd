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
import { problemMessage } from "@regolith/words";
import { getLocale } from "next-intl/server";
import { decisionBase, itemDecisions, itemJudgements, unreadableMasses } from "./decision-input.ts";
import { type FormState, refusedWith, valuesOf } from "../forms/form-state.ts";
import { type Ask, asAWhole, sendForm } from "../forms/send-form.ts";

/** Judges whether samples can be given. */
export async function judge(_: FormState, form: FormData): Promise<FormState> {
  const wrong = await unreadable(form);
  if (wrong !== null) return wrong;
  return sendForm(form, async (execute, values) => {
    const { id, expectedVersion } = decisionBase(values);
    const judged = itemJudgements(values);
    const items = judged.map(({ judgement }) => judgement);
    const answer = await execute(JudgeFeasibilityDocument, {
      input: { id, expectedVersion, items },
    });
    // The API names the nth judgement sent; the page knows it by the item's place.
    return answer.applicationJudgeFeasibility.problems.map((refusal) => {
      const [first, index, ...rest] = refusal.path;
      const place = first === "items" ? judged[Number(index)]?.place : undefined;
      return place === undefined
        ? refusal
        : { ...refusal, path: ["items", String(place), ...rest] };
    });
  });
}

/** Refuses a form with masses that are no numbers, as it was typed; null when all are. */
async function unreadable(form: FormData): Promise<FormState | null> {
  const values = valuesOf(form);
  const locale = await getLocale();
  const problems = unreadableMasses(values).map((one) => ({
    field: (one.path ?? []).join("."),
    message: problemMessage(one, locale),
  }));
  return problems.length === 0 ? null : refusedWith(values, ...problems);
}

/** Brings an application before the panel. */
export async function shortlist(_: FormState, form: FormData): Promise<FormState> {
  const ask: Ask = async (execute, values) => {
    const { id, expectedVersion } = decisionBase(values);
    const answer = await execute(ShortlistDocument, { input: { id, expectedVersion } });
    return answer.applicationShortlist.problems;
  };
  return sendForm(form, ask, asAWhole);
}

/** Recommends all or part; the ledger reserves at the same moment. */
export async function recommend(_: FormState, form: FormData): Promise<FormState> {
  const wrong = await unreadable(form);
  if (wrong !== null) return wrong;
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
