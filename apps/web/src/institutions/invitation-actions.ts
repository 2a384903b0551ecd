"use server";

import {
  AcceptOfficershipDocument,
  DeclineOfficershipDocument,
  InviteOfficerAgainDocument,
} from "@regolith/client";
import { revalidatePath } from "next/cache";
import { type FormState, textOf } from "../forms/form-state.ts";
import { sendForm } from "../forms/send-form.ts";

/** Accepts an invitation to speak for an institution. */
export async function acceptOfficership(_: FormState, form: FormData): Promise<FormState> {
  return renew(
    await sendForm(form, async (execute) => {
      const input = { token: textOf(form, "token") };
      return (await execute(AcceptOfficershipDocument, { input })).officerAccept.problems;
    }),
  );
}

/** Declines it, signed in or not. */
export async function declineOfficership(_: FormState, form: FormData): Promise<FormState> {
  return renew(
    await sendForm(form, async (execute) => {
      const input = { token: textOf(form, "token"), note: textOf(form, "note") };
      return (await execute(DeclineOfficershipDocument, { input })).officerDecline.problems;
    }),
  );
}

/** Sends it again to somebody who did not answer. */
export async function inviteOfficerAgain(_: FormState, form: FormData): Promise<FormState> {
  return renew(
    await sendForm(form, async (execute) => {
      const input = { id: textOf(form, "id"), idempotencyKey: textOf(form, "idempotencyKey") };
      return (await execute(InviteOfficerAgainDocument, { input })).officerInviteAgain.problems;
    }),
  );
}

function renew(answer: FormState): FormState {
  if (answer.done) revalidatePath("/[locale]", "layout");
  return answer;
}
