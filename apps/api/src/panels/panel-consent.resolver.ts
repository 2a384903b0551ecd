import { togetherProblems } from "@regolith/domain";
import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from "type-graphql";
import { actingIn } from "../applications/application-payload.ts";
import { signedIn, type Context } from "../context.ts";
import { idOf, toGlobalId } from "../graphql/global-id.ts";
import { closeConsent, putTogether, takeCaseOut, voteTogether, withTiers } from "./consent.ts";
import { panelAnswer } from "./panel-answer.ts";
import {
  PanelCaseTakeOutInput,
  PanelCaseTakeOutPayload,
  PanelConsentCloseInput,
  PanelConsentClosePayload,
  PanelConsentPutInput,
  PanelConsentPutPayload,
  PanelConsentVoteInput,
  PanelConsentVotePayload,
} from "./consent.inputs.ts";
import { panelOf } from "./panel-reads.ts";
import { Panel } from "./panel.types.ts";

const INPUT = { description: "What is asked for." };

/** The consent agenda: cases on the fast track that are put to one vote. */
@Resolver(() => Panel)
export class PanelConsentResolver {
  @FieldResolver(() => [ID], {
    description:
      "Waiting cases on the fast track that the viewer, who presides, can put to one vote now; empty for others.",
  })
  async togetherCaseIds(
    @Root() { id: globalId, state, cases }: Panel,
    @Ctx() context: Context,
  ): Promise<readonly string[]> {
    const leads = cases.some((one) => one.canLead && one.state === "WAITING");
    if (state !== "IN_SESSION" || !leads || cases.some((one) => one.state === "ON")) return [];
    const panel = await panelOf(context, idOf("Panel", globalId) ?? "");
    if (panel === null) return [];
    const waiting = panel.cases.filter((one) => one.state === "WAITING");
    const candidates = await withTiers(context.db.prisma, panel, waiting);
    const putting = { actorId: signedIn(context).id, policy: panel.policy };
    return candidates
      .filter((one) => togetherProblems(panel, one, putting).length === 0)
      .map(({ id }) => toGlobalId("PanelCase", id));
  }

  @Mutation(() => PanelConsentPutPayload, {
    description:
      "Put cases on the fast track to one vote, that they are recommended; whoever presides them.",
  })
  async panelConsentPut(
    @Arg("input", () => PanelConsentPutInput, INPUT) { id, caseIds, reasons }: PanelConsentPutInput,
    @Ctx() context: Context,
  ) {
    const request = { id: idOf("Panel", id), reasons };
    const named = caseIds.map((one) => idOf("PanelCase", one));
    return panelAnswer(
      context,
      await putTogether(actingIn(context), { ...request, caseIds: named }),
    );
  }

  @Mutation(() => PanelCaseTakeOutPayload, {
    description:
      "Take a case out of the vote for several, for a discussion of its own; members present and not recused.",
  })
  async panelCaseTakeOut(
    @Arg("input", () => PanelCaseTakeOutInput, INPUT) { caseId }: PanelCaseTakeOutInput,
    @Ctx() context: Context,
  ) {
    return panelAnswer(context, await takeCaseOut(actingIn(context), idOf("PanelCase", caseId)));
  }

  @Mutation(() => PanelConsentVotePayload, {
    description:
      "Vote on every case that is voted on together and from which one is not recused; members present.",
  })
  async panelConsentVote(
    @Arg("input", () => PanelConsentVoteInput, INPUT) { consentId, vote }: PanelConsentVoteInput,
    @Ctx() context: Context,
  ) {
    const request = { consentId: idOf("PanelConsent", consentId), vote };
    return panelAnswer(context, await voteTogether(actingIn(context), request));
  }

  @Mutation(() => PanelConsentClosePayload, {
    description:
      "Close the vote for several: what finds no majority waits for a discussion of its own; whoever presides.",
  })
  async panelConsentClose(
    @Arg("input", () => PanelConsentCloseInput, INPUT) { consentId }: PanelConsentCloseInput,
    @Ctx() context: Context,
  ) {
    const id = idOf("PanelConsent", consentId);
    return panelAnswer(context, await closeConsent(actingIn(context), id));
  }
}
