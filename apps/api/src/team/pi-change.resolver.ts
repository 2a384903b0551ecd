import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { isBlank, piChangeActions, type PiChangeAction } from "@regolith/domain";
import {
  actingIn,
  plainChange,
  repeatableBy,
  toPayload,
} from "../applications/application-payload.ts";
import { signedIn, type Context } from "../context.ts";
import { idOf } from "../graphql/global-id.ts";
import { signingIn } from "../terms/signing-in.ts";
import {
  acceptPiChange,
  confirmPiChange,
  declinePiChange,
  refusePiChange,
  withdrawPiChange,
} from "./answer-pi-change.ts";
import {
  PiChangeAcceptInput,
  PiChangeConfirmInput,
  PiChangeDeclineInput,
  PiChangeProposeInput,
  PiChangeRefuseInput,
  PiChangeWithdrawInput,
} from "./pi-change.inputs.ts";
import {
  PiChangeAcceptPayload,
  PiChangeConfirmPayload,
  PiChangeDeclinePayload,
  PiChangeProposePayload,
  PiChangeRefusePayload,
  PiChangeWithdrawPayload,
} from "./pi-change.payloads.ts";
import { PiChange } from "./pi-change.types.ts";
import { proposePi } from "./propose-pi.ts";
import { PiChangeActionEnum } from "./team.enums.ts";

const INPUT = { description: "What is asked for." };

/** How another of the team becomes the principal investigator. */
@Resolver(() => PiChange)
export class PiChangeResolver {
  @FieldResolver(() => [PiChangeActionEnum], { description: "What the viewer may do with it now." })
  availableActions(
    @Root() { change, head }: PiChange,
    @Ctx() context: Context,
  ): readonly PiChangeAction[] {
    return piChangeActions(head, change, signedIn(context));
  }

  @Mutation(() => PiChangeProposePayload, {
    description:
      "Propose that a member becomes the principal investigator in one's place; applicant.",
  })
  async piChangePropose(
    @Arg("input", () => PiChangeProposeInput, INPUT) input: PiChangeProposeInput,
    @Ctx() context: Context,
  ) {
    const acting = { ...actingIn(context), actor: signedIn(context) };
    const proposal = {
      ...plainChange(input),
      memberId: isBlank(input.memberId) ? undefined : idOf("TeamMember", input.memberId),
      leaves: input.leaves,
      note: input.note ?? "",
      repeatable: repeatableBy("piChangePropose", input),
    };
    return toPayload(context, await proposePi(acting, proposal));
  }

  @Mutation(() => PiChangeAcceptPayload, {
    description:
      "Agree to become the principal investigator. A draft is one's own at once; later the secretariat has to confirm; the member proposed.",
  })
  async piChangeAccept(
    @Arg("input", () => PiChangeAcceptInput, INPUT) input: PiChangeAcceptInput,
    @Ctx() context: Context,
  ) {
    const answer = { ...answerIn(input), note: input.note ?? "" };
    return toPayload(context, await acceptPiChange(signingIn(context), answer));
  }

  @Mutation(() => PiChangeDeclinePayload, {
    description:
      "Decline to become the principal investigator, also after having agreed; the member proposed.",
  })
  async piChangeDecline(
    @Arg("input", () => PiChangeDeclineInput, INPUT) input: PiChangeDeclineInput,
    @Ctx() context: Context,
  ) {
    const answer = { ...answerIn(input), note: input.note ?? "" };
    return toPayload(context, await declinePiChange(actingIn(context), answer));
  }

  @Mutation(() => PiChangeWithdrawPayload, {
    description: "Take the proposal back before it is done; applicant.",
  })
  async piChangeWithdraw(
    @Arg("input", () => PiChangeWithdrawInput, INPUT) input: PiChangeWithdrawInput,
    @Ctx() context: Context,
  ) {
    const answer = { ...answerIn(input), note: "" };
    return toPayload(context, await withdrawPiChange(actingIn(context), answer));
  }

  @Mutation(() => PiChangeConfirmPayload, {
    description:
      "Confirm what both agree on: the member is the principal investigator, and asked to answer anew the sections about them; secretariat.",
  })
  async piChangeConfirm(
    @Arg("input", () => PiChangeConfirmInput, INPUT) input: PiChangeConfirmInput,
    @Ctx() context: Context,
  ) {
    const repeatable = repeatableBy("piChangeConfirm", input);
    const answer = { ...answerIn(input), note: input.reason, repeatable };
    return toPayload(context, await confirmPiChange(actingIn(context), answer));
  }

  @Mutation(() => PiChangeRefusePayload, {
    description: "Refuse what both agree on, with reasons; secretariat.",
  })
  async piChangeRefuse(
    @Arg("input", () => PiChangeRefuseInput, INPUT) input: PiChangeRefuseInput,
    @Ctx() context: Context,
  ) {
    const repeatable = repeatableBy("piChangeRefuse", input);
    const answer = { ...answerIn(input), note: input.reason, repeatable };
    return toPayload(context, await refusePiChange(actingIn(context), answer));
  }
}

function answerIn({ id, expectedVersion }: { id: string; expectedVersion: number }) {
  return { changeId: idOf("PiChange", id), expectedVersion };
}
