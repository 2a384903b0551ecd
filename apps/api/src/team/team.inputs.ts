import { Field, ID, InputType, Int } from "type-graphql";
import { UndertakingsAnswers } from "../applications/undertakings.types.ts";
import { PartTexts } from "./part-texts.types.ts";

@InputType({ description: "Somebody of the team to be asked to join." })
export class TeamMemberInviteInput {
  @Field(() => ID, { description: "The member." })
  readonly memberId!: string;

  @Field(() => String, {
    description:
      "Any text of the caller's that is new for each new request; a repeated one sends no second mail.",
  })
  readonly idempotencyKey!: string;
}

@InputType({ description: "Somebody of the team whose invitation is taken back." })
export class InvitationWithdrawInput {
  @Field(() => ID, { description: "The member." })
  readonly memberId!: string;
}

@InputType({ description: "Somebody to be taken out of the team." })
export class TeamMemberRemoveInput {
  @Field(() => ID, { description: "The member." })
  readonly memberId!: string;
}

@InputType({ description: "The application whose team the viewer leaves." })
export class ApplicationLeaveInput {
  @Field(() => ID, { description: "The application." })
  readonly id!: string;
}

@InputType({
  description: "An invitation, by the secret in its link, or by its id for whom it was sent to.",
})
export class InvitationAcceptInput {
  @Field(() => String, { nullable: true, description: "The secret in the link." })
  readonly token?: string | null;

  @Field(() => ID, { nullable: true, description: "The invitation, when no secret is given." })
  readonly id?: string | null;
}

@InputType({ description: "An invitation as for accepting, and words that may be left out." })
export class InvitationDeclineInput extends InvitationAcceptInput {
  @Field(() => String, { nullable: true, description: "Words to the applicant." })
  readonly note?: string | null;
}

@InputType({
  description: "All answers of the viewer's own part, and the version they were written on.",
})
export class MemberPartSaveInput extends PartTexts {
  @Field(() => ID, { description: "The application." })
  readonly id!: string;

  @Field(() => Int, {
    description: "Version of the part that was written on; a save against an older one is refused.",
  })
  readonly expectedVersion!: number;

  @Field(() => UndertakingsAnswers, { description: "The undertakings, with the own signature." })
  readonly undertakings!: UndertakingsAnswers;
}
