"use server";

import {
  DeleteApplicationDocument,
  SetApplicationRoundDocument,
  StartApplicationDocument,
  SubmitApplicationDocument,
  WithdrawApplicationDocument,
} from "@regolith/client";
import { revalidatePath } from "next/cache";
import { getLocale } from "next-intl/server";
import { type FormState, textOf } from "../forms/form-state.ts";
import { sendForm } from "../forms/send-form.ts";
import { redirect } from "../i18n/navigation.ts";
import { readType } from "./per-type.ts";

/** Starts a draft, with the request moved into it. */
export async function startApplication(_: FormState, form: FormData): Promise<FormState> {
  let id = "";
  const answer = await sendForm(form, async (execute) => {
    const { applicationCreate } = await execute(StartApplicationDocument, {
      input: {
        type: readType(form.get("type")) ?? "RESEARCH",
        roundId: textOf(form, "roundId") || null,
        takeBasket: true,
        idempotencyKey: textOf(form, "idempotencyKey"),
      },
    });
    id = applicationCreate.application?.id ?? "";
    return applicationCreate.problems;
  });
  return answer.done ? goTo(`/applications/${id}`) : answer;
}

/** Deletes a draft for good. */
export async function deleteApplication(_: FormState, form: FormData): Promise<FormState> {
  const answer = await sendForm(form, async (execute) => {
    const { applicationDelete } = await execute(DeleteApplicationDocument, { input: which(form) });
    return applicationDelete.problems;
  });
  return answer.done ? goTo("/applications") : answer;
}

/** Moves a draft to another round, or to none. */
export async function setRound(_: FormState, form: FormData): Promise<FormState> {
  const answer = await sendForm(form, async (execute) => {
    const input = { ...which(form), roundId: textOf(form, "roundId") || null };
    const { applicationSetRound } = await execute(SetApplicationRoundDocument, { input });
    return applicationSetRound.problems;
  });
  return answer.done ? goTo(`/applications/${textOf(form, "id")}`) : answer;
}

/** Submits, or sends the changes that were asked for. */
export async function submitApplication(_: FormState, form: FormData): Promise<FormState> {
  const answer = await sendForm(form, async (execute) => {
    const input = { ...which(form), idempotencyKey: textOf(form, "idempotencyKey") };
    const { applicationSubmit } = await execute(SubmitApplicationDocument, { input });
    return applicationSubmit.problems;
  });
  const changes = textOf(form, "isChange") === "" ? "" : "?changes=1";
  return answer.done ? goTo(`/applications/${textOf(form, "id")}/submitted${changes}`) : answer;
}

/** Ends an application by its applicant's wish. */
export async function withdrawApplication(_: FormState, form: FormData): Promise<FormState> {
  const answer = await sendForm(form, async (execute) => {
    const input = { ...which(form), reason: textOf(form, "reason").trim() || null };
    const { applicationWithdraw } = await execute(WithdrawApplicationDocument, { input });
    return applicationWithdraw.problems;
  });
  return answer.done ? goTo(`/applications/${textOf(form, "id")}`) : answer;
}

function which(form: FormData): { id: string; expectedVersion: number } {
  return { id: textOf(form, "id"), expectedVersion: Number(textOf(form, "expectedVersion")) };
}

async function goTo(href: string): Promise<never> {
  revalidatePath("/[locale]/applications", "layout");
  return redirect({ href, locale: await getLocale() });
}
