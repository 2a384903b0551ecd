import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { actingIn } from "../applications/application-payload.ts";
import type { Context } from "../context.ts";
import { idOf } from "../graphql/global-id.ts";
import { panelAnswer } from "./panel-answer.ts";
import {
  PanelCaseDeferInput,
  PanelCaseDeferPayload,
  PanelCaseOpenInput,
  PanelCaseOpenPayload,
  PanelCaseRecuseInput,
  PanelCaseRecusePayload,
  PanelCaseSaveNotesInput,
  PanelCaseSaveNotesPayload,
  PanelMotionCloseInput,
  PanelMotionClosePayload,
  PanelMotionPutInput,
  PanelMotionPutPayload,
  PanelMotionVoteInput,
  PanelMotionVotePayload,
  PanelRankInput,
  PanelRankPayload,
} from "./panel.inputs.ts";
import { rank } from "./rank.ts";
import { defer, keepNotes, open, put } from "./run-panel.ts";
import { cast, close, recuse } from "./vote.ts";

const INPUT = { description: "What is asked for." };

/** What is done with the cases of a meeting while it is in session. */
@Resolver()
export class PanelSessionResolver {
  @Mutation(() => PanelCaseOpenPayload, {
    description: "Take up a case, while the quorum is met; whoever presides it.",
  })
  async panelCaseOpen(
    @Arg("input", () => PanelCaseOpenInput, INPUT) input: PanelCaseOpenInput,
    @Ctx() context: Context,
  ) {
    return panelAnswer(context, await open(actingIn(context), caseOf(input)));
  }

  @Mutation(() => PanelCaseSaveNotesPayload, {
    description: "Save the notes on the discussion; secretariat and whoever presides the case.",
  })
  async panelCaseSaveNotes(
    @Arg("input", () => PanelCaseSaveNotesInput, INPUT) input: PanelCaseSaveNotesInput,
    @Ctx() context: Context,
  ) {
    const request = { ...caseOf(input), notes: input.notes };
    return panelAnswer(context, await keepNotes(actingIn(context), request));
  }

  @Mutation(() => PanelCaseDeferPayload, {
    description: "Put a case off to another meeting, with reasons; whoever presides it.",
  })
  async panelCaseDefer(
    @Arg("input", () => PanelCaseDeferInput, INPUT) input: PanelCaseDeferInput,
    @Ctx() context: Context,
  ) {
    const request = { ...caseOf(input), reason: input.reason };
    return panelAnswer(context, await defer(actingIn(context), request));
  }

  @Mutation(() => PanelCaseRecusePayload, {
    description:
      "Declare the own conflict of interest; the case is closed for one at once; members.",
  })
  async panelCaseRecuse(
    @Arg("input", () => PanelCaseRecuseInput, INPUT) { caseId, kind, note }: PanelCaseRecuseInput,
    @Ctx() context: Context,
  ) {
    const declared = { caseId: idOf("PanelCase", caseId), kind, note: note ?? "" };
    return panelAnswer(context, await recuse(actingIn(context), declared));
  }

  @Mutation(() => PanelMotionPutPayload, {
    description: "Put a motion on the case that is on to the vote; whoever presides it.",
  })
  async panelMotionPut(
    @Arg("input", () => PanelMotionPutInput, INPUT) input: PanelMotionPutInput,
    @Ctx() context: Context,
  ) {
    const { kind, reasonCode = null, reasons } = input;
    const request = { ...caseOf(input), kind, reasonCode, reasons };
    return panelAnswer(context, await put(actingIn(context), request));
  }

  @Mutation(() => PanelMotionVotePayload, {
    description: "Vote, or vote anew, while the vote is open; members present and not recused.",
  })
  async panelMotionVote(
    @Arg("input", () => PanelMotionVoteInput, INPUT) { motionId, vote }: PanelMotionVoteInput,
    @Ctx() context: Context,
  ) {
    const request = { motionId: idOf("PanelMotion", motionId), vote };
    return panelAnswer(context, await cast(actingIn(context), request));
  }

  @Mutation(() => PanelMotionClosePayload, {
    description: "Close a vote; in a tie whoever presides the case decides.",
  })
  async panelMotionClose(
    @Arg("input", () => PanelMotionCloseInput, INPUT)
    { motionId, tieBreak = null }: PanelMotionCloseInput,
    @Ctx() context: Context,
  ) {
    const request = { motionId: idOf("PanelMotion", motionId), tieBreak };
    return panelAnswer(context, await close(actingIn(context), request));
  }

  @Mutation(() => PanelRankPayload, {
    description: "Move an application in the ranking of the round, with reasons; whoever presides.",
  })
  async panelRank(
    @Arg("input", () => PanelRankInput, INPUT) input: PanelRankInput,
    @Ctx() context: Context,
  ) {
    const { expectedVersion, direction, reason } = input;
    const ranked = await rank(actingIn(context), {
      ...{ id: idOf("Panel", input.id), expectedVersion, direction, reason },
      applicationId: idOf("Application", input.applicationId) ?? "",
    });
    return panelAnswer(context, ranked);
  }
}

function caseOf({ caseId, expectedVersion }: { caseId: string; expectedVersion: number }) {
  return { caseId: idOf("PanelCase", caseId), expectedVersion };
}
