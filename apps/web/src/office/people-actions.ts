"use server";

import { GrantRoleDocument, IssueResetLinkDocument, RevokeRoleDocument } from "@regolith/client";
import { ROLES } from "@regolith/domain";
import { revalidatePath } from "next/cache";
import { api } from "../api/server.ts";
import { done, type FormState, refusedWith } from "../forms/form-state.ts";
import { faultIn } from "../forms/send-form.ts";

type Execute = Awaited<ReturnType<typeof api>>;

export async function grantRole(_: FormState, form: FormData): Promise<FormState> {
  return act(async (execute) => {
    const answer = await execute(GrantRoleDocument, { input: roleInput(form) });
    return outcome(answer.roleGrant.problems);
  });
}

export async function revokeRole(_: FormState, form: FormData): Promise<FormState> {
  return act(async (execute) => {
    const answer = await execute(RevokeRoleDocument, { input: roleInput(form) });
    return outcome(answer.roleRevoke.problems);
  });
}

export async function issueResetLink(_: FormState, form: FormData): Promise<FormState> {
  return act(async (execute) => {
    const input = { personId: personIdOf(form) };
    const { personIssueResetLink: issued } = await execute(IssueResetLinkDocument, { input });
    const { url, expiresAt, problems } = issued;
    if (!url || !expiresAt) return outcome(problems);
    // Shown this once: the link is in no other answer.
    return { ...done, values: { url, expiresAt } };
  });
}

async function act(send: (execute: Execute) => Promise<FormState>): Promise<FormState> {
  try {
    const state = await send(await api());
    revalidatePath("/[locale]/office/people", "layout");
    return state;
  } catch (cause) {
    return refusedWith({}, await faultIn(cause));
  }
}

function outcome(problems: readonly { readonly message: string }[]): FormState {
  if (problems.length === 0) return done;
  return refusedWith({}, ...problems.map(({ message }) => ({ field: "", message })));
}

function personIdOf(form: FormData): string {
  const id = form.get("personId");
  return typeof id === "string" ? id : "";
}

function roleInput(form: FormData) {
  const role = ROLES.find((known) => known === form.get("role"));
  if (!role) throw new TypeError("The form names no known role.");
  return { personId: personIdOf(form), role };
}
