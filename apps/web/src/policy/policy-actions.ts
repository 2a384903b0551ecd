"use server";

import { CreatePolicyVersionDocument } from "@regolith/client";
import { getLocale } from "next-intl/server";
import { type FormState, refusedWith, valuesOf } from "../forms/form-state.ts";
import { sendForm } from "../forms/send-form.ts";
import { policyInput, unreadableSettings } from "./policy-input.ts";

/** Makes a new version of the policy. */
export async function createPolicyVersion(_: FormState, form: FormData): Promise<FormState> {
  const values = valuesOf(form);
  const wrong = unreadableSettings(values, await getLocale());
  if (wrong.length > 0) return refusedWith(values, ...wrong);
  return sendForm(form, async (execute, { note = "", expectedVersion, idempotencyKey = "" }) => {
    const { reviewReminderDays, changesReminderDays, roundReminderDays, ...settings } =
      policyInput(values);
    const input = {
      ...settings,
      reviewReminderDays: [...reviewReminderDays],
      changesReminderDays: [...changesReminderDays],
      roundReminderDays: [...roundReminderDays],
      ...{ note, idempotencyKey, expectedVersion: Number(expectedVersion) },
    };
    const answer = await execute(CreatePolicyVersionDocument, { input });
    return answer.policyVersionCreate.problems;
  });
}
