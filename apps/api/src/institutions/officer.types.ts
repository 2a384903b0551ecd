import type { OfficerState } from "@regolith/domain";
import { OFFICER_STATES } from "@regolith/domain";
import { Field, ID, ObjectType } from "type-graphql";
import { describedEnum } from "../graphql/enum.ts";
import { Problem } from "../graphql/problem.types.ts";
import { DateTime } from "../graphql/scalars.ts";
import { Institution } from "./institution.types.ts";

export const OfficerStateEnum = describedEnum(
  "OfficerState",
  "Where somebody stands who speaks for an institution, or is to.",
  OFFICER_STATES,
  {
    PROPOSED: "Waits for the person, then for the secretariat.",
    CONFIRMED: "Endorses applications for the institution.",
    REFUSED: "Was proposed, and not confirmed.",
    ENDED: "No longer speaks for the institution.",
    DECLINED: "Was invited, and does not want to.",
  },
);

@ObjectType({
  description:
    "Somebody who speaks for an institution, did, or is to; for the office and the proposer.",
})
export class InstitutionOfficer {
  @Field(() => ID, { description: "Opaque id, for the mutations that decide on it." })
  readonly id!: string;

  @Field(() => String, { description: "Name, as proposed." })
  readonly name!: string;

  @Field(() => String, { description: "Address, in lower case." })
  readonly email!: string;

  @Field(() => String, {
    description: "What shows that this person may speak for the institution.",
  })
  readonly evidence!: string;

  @Field(() => OfficerStateEnum, { description: "Where it stands." })
  readonly state!: OfficerState;

  @Field(() => Boolean, {
    description: "Whether the address is at one of the institution's own domains.",
  })
  readonly isAtInstitution!: boolean;

  @Field(() => String, { nullable: true, description: "Who proposed them." })
  readonly proposedBy!: string | null;

  @Field(() => DateTime, { description: "When they were proposed." })
  readonly proposedAt!: Date;

  @Field(() => DateTime, {
    nullable: true,
    description: "When they accepted, with an account of this address; null while they did not.",
  })
  readonly acceptedAt!: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description: "When the newest link to accept ends; null when there is none.",
  })
  readonly invitationEndsAt!: Date | null;

  @Field(() => Boolean, {
    description: "Whether they did not answer in time; then the invitation has to be sent again.",
  })
  readonly isInvitationOver!: boolean;

  @Field(() => Boolean, {
    description:
      "Whether the viewer can have the invitation sent again: whoever proposed them and the secretariat, while it is not answered.",
  })
  readonly canInviteAgain!: boolean;

  @Field(() => String, { nullable: true, description: "Who decided, last." })
  readonly decidedBy!: string | null;

  @Field(() => DateTime, { nullable: true, description: "When it was decided, last, or declined." })
  readonly decidedAt!: Date | null;

  @Field(() => String, { nullable: true, description: "Why it was refused, ended or declined." })
  readonly note!: string | null;
}

@ObjectType({ description: "An invitation to speak for an institution, as its link shows it." })
export class OfficerInvitation {
  @Field(() => Institution, { description: "The institution." })
  readonly institution!: object;

  @Field(() => String, { description: "Name of who is invited, as proposed." })
  readonly name!: string;

  @Field(() => String, {
    nullable: true,
    description:
      "The address it is for, while it is not answered; then null for all but whoever accepted.",
  })
  readonly email!: string | null;

  @Field(() => String, { nullable: true, description: "Who proposed them." })
  readonly proposedBy!: string | null;

  @Field(() => DateTime, { nullable: true, description: "When the link ends." })
  readonly expiresAt!: Date | null;

  @Field(() => OfficerStateEnum, { description: "Where it stands." })
  readonly state!: OfficerState;

  @Field(() => DateTime, {
    nullable: true,
    description: "When it was accepted; null while it was not.",
  })
  readonly acceptedAt!: Date | null;

  @Field(() => Boolean, {
    description:
      "Whether the viewer can decline it; with the link, visitors can, too, and it needs no account.",
  })
  readonly canDecline!: boolean;

  @Field(() => [Problem], {
    description:
      "Why the viewer cannot accept it; empty when they can, and for visitors to whom the link is open, who have to sign in first.",
  })
  readonly problems!: readonly Problem[];
}
