"use server";

import {
  AcceptInvitationDocument,
  DeclineInvitationDocument,
  InviteMemberDocument,
  LeaveTeamDocument,
  RemoveMemberDocument,
  WithdrawInvitationDocument,
} from "@regolith/client";
import { getLocale } from "next-intl/server";
import { type FormState, textOf } from "../forms/form-state.ts";
import { redirect } from "../i18n/navigation.ts";
import { changeTeam } from "./change-team.ts";

/** Joins the team and goes on to the own part. */
export async function acceptInvitation(_: FormState, form: FormData): Promise<FormState> {
  let id = "";
  const answer = await changeTeam(form, async (execute) => {
    const { invitationAccept } = await execute(AcceptInvitationDocument, { input: which(form) });
    id = invitationAccept.application?.id ?? "";
    return invitationAccept.problems;
  });
  if (!answer.done) return answer;
  return redirect({ href: `/applications/${id}`, locale: await getLocale() });
}

/** Declines, with words or without. */
export async function declineInvitation(_: FormState, form: FormData): Promise<FormState> {
  const answer = await changeTeam(form, async (execute) => {
    const input = { ...which(form), note: textOf(form, "note") };
    return (await execute(DeclineInvitationDocument, { input })).invitationDecline.problems;
  });
  if (!answer.done) return answer;
  const token = encodeURIComponent(textOf(form, "token"));
  const href = token === "" ? "/applications" : `/invitations/${token}?declined=1`;
  return redirect({ href, locale: await getLocale() });
}

/** Sends an invitation, or sends it again. */
export async function inviteMember(_: FormState, form: FormData): Promise<FormState> {
  return changeTeam(form, async (execute) => {
    const input = {
      memberId: textOf(form, "memberId"),
      idempotencyKey: textOf(form, "idempotencyKey"),
    };
    return (await execute(InviteMemberDocument, { input })).teamMemberInvite.problems;
  });
}

/** Takes an invitation back. */
export async function withdrawInvitation(_: FormState, form: FormData): Promise<FormState> {
  return changeTeam(form, async (execute) => {
    const input = { memberId: textOf(form, "memberId") };
    return (await execute(WithdrawInvitationDocument, { input })).invitationWithdraw.problems;
  });
}

/** Takes somebody out of the team. */
export async function removeMember(_: FormState, form: FormData): Promise<FormState> {
  return changeTeam(form, async (execute) => {
    const input = { memberId: textOf(form, "memberId") };
    return (await execute(RemoveMemberDocument, { input })).teamMemberRemove.problems;
  });
}

/** Leaves a team; the application is out of sight then. */
export async function leaveTeam(_: FormState, form: FormData): Promise<FormState> {
  const answer = await changeTeam(form, async (execute) => {
    const input = { id: textOf(form, "id") };
    return (await execute(LeaveTeamDocument, { input })).applicationLeave.problems;
  });
  if (!answer.done) return answer;
  return redirect({ href: "/applications", locale: await getLocale() });
}

function which(form: FormData) {
  const token = textOf(form, "token");
  return token === "" ? { id: textOf(form, "id") } : { token };
}
