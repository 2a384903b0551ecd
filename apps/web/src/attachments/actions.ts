"use server";

import { ApiFailure, DescribeAttachmentDocument, RemoveAttachmentDocument } from "@regolith/client";
import { ATTACHMENT_KINDS } from "@regolith/domain";
import { revalidatePath } from "next/cache";
import { getTranslations } from "next-intl/server";
import { api } from "../api/server.ts";
import { done, type FormState, refusedWith, textOf, valuesOf } from "../forms/form-state.ts";

type Execute = Awaited<ReturnType<typeof api>>;
type Problems = readonly { readonly path: readonly string[]; readonly message: string }[];

/** Takes a file out, or clears away one that did not arrive. */
export async function removeAttachment(_: FormState, form: FormData): Promise<FormState> {
  return change(form, async (execute) => {
    const answer = await execute(RemoveAttachmentDocument, { input: which(form) });
    return answer.attachmentRemove.problems;
  });
}

/** Says what a file is. */
export async function describeAttachment(_: FormState, form: FormData): Promise<FormState> {
  return change(form, async (execute) => {
    const kind = ATTACHMENT_KINDS.find((known) => known === textOf(form, "kind")) ?? "OTHER";
    const input = { ...which(form), kind, caption: textOf(form, "caption").trim() };
    return (await execute(DescribeAttachmentDocument, { input })).attachmentDescribe.problems;
  });
}

function which(form: FormData): { id: string; expectedVersion: number } {
  return { id: textOf(form, "id"), expectedVersion: Number(textOf(form, "expectedVersion")) };
}

async function change(
  form: FormData,
  send: (execute: Execute) => Promise<Problems>,
): Promise<FormState> {
  const values = valuesOf(form);
  try {
    const problems = await send(await api());
    if (problems.length > 0) {
      const found = problems.map(({ path, message }) => ({ field: path.join("."), message }));
      return refusedWith(values, ...found);
    }
    revalidatePath("/[locale]/applications", "layout");
    return done;
  } catch (failure) {
    if (!(failure instanceof ApiFailure)) throw failure;
    const t = await getTranslations("attachments.fault");
    const message = t(failure.code === "UNAUTHENTICATED" ? "signedOut" : "failed");
    return refusedWith(values, { field: "", message });
  }
}
