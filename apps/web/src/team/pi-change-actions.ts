"use server";

import {
  AcceptPiChangeDocument,
  DeclinePiChangeDocument,
  ProposePiDocument,
  WithdrawPiChangeDocument,
} from "@regolith/client";
import { getLocale } from "next-intl/server";
import { type FormState, textOf } from "../forms/form-state.ts";
import { redirect } from "../i18n/navigation.ts";
import { changeTeam } from "./change-team.ts";

/** Proposes that a member becomes the principal investigator. */
export async function proposePi(_: FormState, form: FormData): Promise<FormState> {
  return changeTeam(form, async (execute) => {
    const input = {
      id: textOf(form, "id"),
      expectedVersion: Number(textOf(form, "expectedVersion")),
      idempotencyKey: textOf(form, "idempotencyKey"),
      memberId: textOf(form, "memberId"),
      leaves: textOf(form, "afterwards") === "LEAVE",
      note: textOf(form, "note").trim(),
    };
    return (await execute(ProposePiDocument, { input })).piChangePropose.problems;
  });
}

/** Agrees to it; whose the application is now leads to it. */
export async function acceptPiChange(_: FormState, form: FormData): Promise<FormState> {
  let own = "";
  const answer = await changeTeam(form, async (execute) => {
    const input = { ...named(form), note: textOf(form, "note").trim() };
    const { piChangeAccept } = await execute(AcceptPiChangeDocument, { input });
    const { application } = piChangeAccept;
    if (application?.viewerIs === "PI") own = application.id;
    return piChangeAccept.problems;
  });
  if (!answer.done || own === "") return answer;
  return redirect({ href: `/applications/${own}`, locale: await getLocale() });
}

/** Declines, or takes the agreement back. */
export async function declinePiChange(_: FormState, form: FormData): Promise<FormState> {
  return changeTeam(form, async (execute) => {
    const input = { ...named(form), note: textOf(form, "note").trim() };
    return (await execute(DeclinePiChangeDocument, { input })).piChangeDecline.problems;
  });
}

/** Takes the proposal back. */
export async function withdrawPiChange(_: FormState, form: FormData): Promise<FormState> {
  return changeTeam(form, async (execute) => {
    const input = named(form);
    return (await execute(WithdrawPiChangeDocument, { input })).piChangeWithdraw.problems;
  });
}

/** The proposal and the version it was looked at. */
function named(form: FormData) {
  return { id: textOf(form, "id"), expectedVersion: Number(textOf(form, "expectedVersion")) };
}
