"use server";

import {
  type MotionKind,
  type MotionResult,
  PanelAttendDocument,
  PanelBeginDocument,
  PanelCaseDeferDocument,
  PanelCaseOpenDocument,
  PanelCaseRecuseDocument,
  PanelCaseSaveNotesDocument,
  PanelCloseDocument,
  PanelMotionCloseDocument,
  PanelMotionPutDocument,
  PanelMotionVoteDocument,
  PanelRankDocument,
  type DeclineReason,
  type RankDirection,
  type RecusalKind,
  type Vote,
} from "@regolith/client";
import type { FormState } from "../forms/form-state.ts";
import { sendForm } from "../forms/send-form.ts";

type Values = FormState["values"];

/** Marks a member as present or gone. */
export async function attend(_: FormState, form: FormData): Promise<FormState> {
  return sendForm(form, async (execute, { id = "", personId = "", isPresent }) => {
    const input = { id, personId, isPresent: isPresent === "true" };
    return (await execute(PanelAttendDocument, { input })).panelAttend.problems;
  });
}

export async function begin(_: FormState, form: FormData): Promise<FormState> {
  return sendForm(form, async (execute, values) => {
    const input = panelIn(values);
    return (await execute(PanelBeginDocument, { input })).panelBegin.problems;
  });
}

/** Closes the meeting and signs its minutes. */
export async function closeMeeting(_: FormState, form: FormData): Promise<FormState> {
  return sendForm(form, async (execute, values) => {
    const input = panelIn(values);
    return (await execute(PanelCloseDocument, { input })).panelClose.problems;
  });
}

export async function openCase(_: FormState, form: FormData): Promise<FormState> {
  return sendForm(form, async (execute, values) => {
    const input = caseIn(values);
    return (await execute(PanelCaseOpenDocument, { input })).panelCaseOpen.problems;
  });
}

export async function saveNotes(_: FormState, form: FormData): Promise<FormState> {
  return sendForm(form, async (execute, values) => {
    const input = { ...caseIn(values), notes: values.notes ?? "" };
    return (await execute(PanelCaseSaveNotesDocument, { input })).panelCaseSaveNotes.problems;
  });
}

export async function deferCase(_: FormState, form: FormData): Promise<FormState> {
  return sendForm(form, async (execute, values) => {
    const input = { ...caseIn(values), reason: values.reason ?? "" };
    return (await execute(PanelCaseDeferDocument, { input })).panelCaseDefer.problems;
  });
}

/** Declares one's own conflict of interest. */
export async function recuse(_: FormState, form: FormData): Promise<FormState> {
  return sendForm(form, async (execute, { caseId = "", kind, note = "" }) => {
    const input = { caseId, kind: kind as RecusalKind, note };
    return (await execute(PanelCaseRecuseDocument, { input })).panelCaseRecuse.problems;
  });
}

export async function putMotion(_: FormState, form: FormData): Promise<FormState> {
  return sendForm(form, async (execute, values) => {
    const { kind, reasonCode = "", reasons = "" } = values;
    const input = {
      ...{ ...caseIn(values), kind: kind as MotionKind, reasons },
      reasonCode: reasonCode === "" ? null : (reasonCode as DeclineReason),
    };
    return (await execute(PanelMotionPutDocument, { input })).panelMotionPut.problems;
  });
}

export async function castVote(_: FormState, form: FormData): Promise<FormState> {
  return sendForm(form, async (execute, { motionId = "", vote }) => {
    const input = { motionId, vote: vote as Vote };
    return (await execute(PanelMotionVoteDocument, { input })).panelMotionVote.problems;
  });
}

export async function closeVote(_: FormState, form: FormData): Promise<FormState> {
  return sendForm(form, async (execute, { motionId = "", tieBreak = "" }) => {
    const input = { motionId, tieBreak: tieBreak === "" ? null : (tieBreak as MotionResult) };
    return (await execute(PanelMotionCloseDocument, { input })).panelMotionClose.problems;
  });
}

/** Moves an application in the ranking of the round. */
export async function rank(_: FormState, form: FormData): Promise<FormState> {
  return sendForm(form, async (execute, values) => {
    const { applicationId = "", direction, reason = "" } = values;
    const move = { applicationId, direction: direction as RankDirection, reason };
    const input = { ...panelIn(values), ...move };
    return (await execute(PanelRankDocument, { input })).panelRank.problems;
  });
}

function panelIn({ id = "", expectedVersion }: Values) {
  return { id, expectedVersion: Number(expectedVersion) };
}

function caseIn({ caseId = "", expectedVersion }: Values) {
  return { caseId, expectedVersion: Number(expectedVersion) };
}
