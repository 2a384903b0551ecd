"use server";

import { DescribeAttachmentDocument, RemoveAttachmentDocument } from "@regolith/client";
import { ATTACHMENT_KINDS } from "@regolith/domain";
import { type FormState, textOf } from "../forms/form-state.ts";
import { sendForm } from "../forms/send-form.ts";

/** Takes a file out, or clears away one that did not arrive. */
export async function removeAttachment(_: FormState, form: FormData): Promise<FormState> {
  return sendForm(form, async (execute) => {
    const answer = await execute(RemoveAttachmentDocument, { input: which(form) });
    return answer.attachmentRemove.problems;
  });
}

/** Says what a file is. */
export async function describeAttachment(_: FormState, form: FormData): Promise<FormState> {
  return sendForm(form, async (execute) => {
    const kind = ATTACHMENT_KINDS.find((known) => known === textOf(form, "kind")) ?? "OTHER";
    const input = { ...which(form), kind, caption: textOf(form, "caption").trim() };
    return (await execute(DescribeAttachmentDocument, { input })).attachmentDescribe.problems;
  });
}

function which(form: FormData): { id: string; expectedVersion: number } {
  return { id: textOf(form, "id"), expectedVersion: Number(textOf(form, "expectedVersion")) };
}
