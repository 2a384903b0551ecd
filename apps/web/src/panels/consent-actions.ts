"use server";

import {
  PanelCaseTakeOutDocument,
  PanelConsentCloseDocument,
  PanelConsentPutDocument,
  PanelConsentVoteDocument,
  type Vote,
} from "@regolith/client";
import type { FormState } from "../forms/form-state.ts";
import { sendForm } from "../forms/send-form.ts";

/** Puts cases on the fast track to one vote. */
export async function putTogether(_: FormState, form: FormData): Promise<FormState> {
  return sendForm(form, async (execute, { id = "", caseIds = "", reasons = "" }) => {
    const input = { id, caseIds: caseIds.split(" "), reasons };
    return (await execute(PanelConsentPutDocument, { input })).panelConsentPut.problems;
  });
}

/** Takes a case out, for a discussion of its own. */
export async function takeOut(_: FormState, form: FormData): Promise<FormState> {
  return sendForm(form, async (execute, { caseId = "" }) => {
    const { panelCaseTakeOut } = await execute(PanelCaseTakeOutDocument, { input: { caseId } });
    return panelCaseTakeOut.problems;
  });
}

export async function voteTogether(_: FormState, form: FormData): Promise<FormState> {
  return sendForm(form, async (execute, { consentId = "", vote }) => {
    const input = { consentId, vote: vote as Vote };
    return (await execute(PanelConsentVoteDocument, { input })).panelConsentVote.problems;
  });
}

export async function closeTogether(_: FormState, form: FormData): Promise<FormState> {
  return sendForm(form, async (execute, { consentId = "" }) => {
    const { panelConsentClose } = await execute(PanelConsentCloseDocument, {
      input: { consentId },
    });
    return panelConsentClose.problems;
  });
}
