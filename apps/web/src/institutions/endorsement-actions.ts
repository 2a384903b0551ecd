"use server";

import {
  AskEndorsementDocument,
  EndorseApplicationDocument,
  ProposeOfficerDocument,
  RecallApplicationDocument,
  ReturnApplicationDocument,
} from "@regolith/client";
import { revalidatePath } from "next/cache";
import { getLocale } from "next-intl/server";
import { type FormState, textOf } from "../forms/form-state.ts";
import { sendForm } from "../forms/send-form.ts";
import { redirect } from "../i18n/navigation.ts";

/** Gives a draft to the applicant's institution. */
export async function askForEndorsement(_: FormState, form: FormData): Promise<FormState> {
  const answer = await sendForm(form, async (execute) => {
    const { applicationAskEndorsement } = await execute(AskEndorsementDocument, {
      input: { ...which(form), idempotencyKey: textOf(form, "idempotencyKey") },
    });
    return applicationAskEndorsement.problems;
  });
  return answer.done ? goTo(`/applications/${textOf(form, "id")}/asked`) : answer;
}

/** Takes it back from there. */
export async function recallApplication(_: FormState, form: FormData): Promise<FormState> {
  const answer = await sendForm(form, async (execute) => {
    const { applicationRecall } = await execute(RecallApplicationDocument, { input: which(form) });
    return applicationRecall.problems;
  });
  return answer.done ? goTo(`/applications/${textOf(form, "id")}`) : answer;
}

/** The officer's yes, which submits. */
export async function endorseApplication(_: FormState, form: FormData): Promise<FormState> {
  const answer = await sendForm(form, async (execute) => {
    const words = { note: textOf(form, "note").trim() || null };
    const { applicationEndorse } = await execute(EndorseApplicationDocument, {
      input: { ...which(form), ...words, idempotencyKey: textOf(form, "idempotencyKey") },
    });
    return applicationEndorse.problems;
  });
  return answer.done ? goTo(`/endorsements/${textOf(form, "id")}?done=1`) : answer;
}

/** The officer's no, with words. */
export async function returnApplication(_: FormState, form: FormData): Promise<FormState> {
  const answer = await sendForm(form, async (execute) => {
    const { applicationReturn } = await execute(ReturnApplicationDocument, {
      input: {
        ...{ ...which(form), reason: textOf(form, "reason") },
        idempotencyKey: textOf(form, "idempotencyKey"),
      },
    });
    return applicationReturn.problems;
  });
  return answer.done ? goTo("/endorsements?returned=1") : answer;
}

/** Names somebody who is to endorse for the applicant's institution, or, by the office, for any. */
export async function proposeOfficer(_: FormState, form: FormData): Promise<FormState> {
  const answer = await sendForm(form, async (execute) => {
    const { officerPropose } = await execute(ProposeOfficerDocument, {
      input: {
        applicationId: textOf(form, "applicationId") || null,
        institutionId: textOf(form, "institutionId") || null,
        ...{ name: textOf(form, "name"), email: textOf(form, "email") },
        evidence: textOf(form, "evidence"),
        idempotencyKey: textOf(form, "idempotencyKey"),
      },
    });
    return officerPropose.problems;
  });
  if (answer.done) revalidatePath("/[locale]", "layout");
  return answer;
}

function which(form: FormData): { id: string; expectedVersion: number } {
  return { id: textOf(form, "id"), expectedVersion: Number(textOf(form, "expectedVersion")) };
}

async function goTo(href: string): Promise<never> {
  revalidatePath("/[locale]", "layout");
  return redirect({ href, locale: await getLocale() });
}
