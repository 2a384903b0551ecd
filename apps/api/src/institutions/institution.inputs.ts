import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { Problem } from "../graphql/problem.types.ts";
import { Institution } from "./institution.types.ts";

const IDEMPOTENCY_KEY = {
  description:
    "Any text of the caller's that is new for each new request; a repeated one changes nothing twice.",
};
const PROBLEMS = { description: "Every reason why nothing was changed; empty on success." };

@InputType("InstitutionFactsInput")
abstract class FactsInput {
  @Field(() => String, { description: "English name, at most 200 characters." })
  readonly nameEn!: string;

  @Field(() => String, { nullable: true, description: "Chinese name, at most 200 characters." })
  readonly nameZh?: string | null;

  @Field(() => String, { nullable: true, description: "Country or region, ISO 3166-1 alpha-2." })
  readonly country?: string | null;

  @Field(() => String, { nullable: true, description: "Website, with http or https." })
  readonly website?: string | null;
}

@InputType({ description: "An institution that is not in the list." })
export class InstitutionProposeInput extends FactsInput {
  @Field(() => String, { nullable: true, description: "ROR id in any common form." })
  readonly rorId?: string | null;

  @Field(() => String, {
    description: "Where one can see that it is a research institution, at most 2,000 characters.",
  })
  readonly evidence!: string;

  @Field(() => String, IDEMPOTENCY_KEY)
  readonly idempotencyKey!: string;
}

@InputType({ description: "An institution to enter." })
export class InstitutionAddInput extends FactsInput {
  @Field(() => String, { nullable: true, description: "ROR id in any common form." })
  readonly rorId?: string | null;

  @Field(() => [String], { nullable: true, description: "Domains of its own e-mail addresses." })
  readonly emailDomains?: readonly string[] | null;

  @Field(() => String, IDEMPOTENCY_KEY)
  readonly idempotencyKey!: string;
}

@InputType({ description: "An institution, said anew. What is left out is emptied." })
export class InstitutionSaveInput extends FactsInput {
  @Field(() => ID, { description: "The institution." })
  readonly id!: string;

  @Field(() => Int, { description: "The version that was looked at." })
  readonly expectedVersion!: number;

  @Field(() => [String], { nullable: true, description: "Domains of its own e-mail addresses." })
  readonly emailDomains?: readonly string[] | null;

  @Field(() => String, {
    nullable: true,
    description: "Why a domain is added; required then.",
  })
  readonly reason?: string | null;
}

@InputType("InstitutionChangeInput")
abstract class InstitutionChangeInput {
  @Field(() => ID, { description: "The institution." })
  readonly id!: string;

  @Field(() => Int, { description: "The version that was looked at." })
  readonly expectedVersion!: number;
}

@InputType({ description: "A proposal to take into the directory." })
export class InstitutionConfirmInput extends InstitutionChangeInput {}

@InputType({ description: "A proposal to refuse." })
export class InstitutionRefuseInput extends InstitutionChangeInput {
  @Field(() => String, { description: "Why, for its proposer." })
  readonly reason!: string;
}

@InputType({ description: "Two records of one institution." })
export class InstitutionMergeInput extends InstitutionChangeInput {
  @Field(() => ID, { description: "The institution that stands for both from now on." })
  readonly intoId!: string;
}

@InputType({ description: "Somebody who is to speak for an institution." })
export class OfficerProposeInput {
  @Field(() => ID, {
    nullable: true,
    description: "An application of one's own: its institution is meant.",
  })
  readonly applicationId?: string | null;

  @Field(() => ID, { nullable: true, description: "The institution; for the secretariat." })
  readonly institutionId?: string | null;

  @Field(() => String, { description: "Full name." })
  readonly name!: string;

  @Field(() => String, { description: "Address at the institution." })
  readonly email!: string;

  @Field(() => String, {
    description:
      "What shows that this person may speak for the institution, at most 2,000 characters.",
  })
  readonly evidence!: string;

  @Field(() => String, IDEMPOTENCY_KEY)
  readonly idempotencyKey!: string;
}

@InputType({ description: "An invitation to accept." })
export class OfficerAcceptInput {
  @Field(() => String, { description: "The secret of the link in the mail." })
  readonly token!: string;
}

@InputType({ description: "An invitation to decline." })
export class OfficerDeclineInput {
  @Field(() => String, { description: "The secret of the link in the mail." })
  readonly token!: string;

  @Field(() => String, {
    nullable: true,
    description: "Words for whoever proposed and the office, at most 1,000 characters.",
  })
  readonly note?: string | null;
}

@InputType({ description: "An invitation to send again." })
export class OfficerInviteAgainInput {
  @Field(() => ID, { description: "The officership." })
  readonly id!: string;

  @Field(() => String, IDEMPOTENCY_KEY)
  readonly idempotencyKey!: string;
}

@InputType({ description: "An officer to confirm." })
export class OfficerConfirmInput {
  @Field(() => ID, { description: "The officership." })
  readonly id!: string;
}

@InputType({ description: "An officer to refuse." })
export class OfficerRefuseInput {
  @Field(() => ID, { description: "The officership." })
  readonly id!: string;

  @Field(() => String, { description: "Why, for those concerned." })
  readonly reason!: string;
}

@InputType({ description: "An officership to end." })
export class OfficerEndInput {
  @Field(() => ID, { description: "The officership." })
  readonly id!: string;

  @Field(() => String, { description: "Why, for those concerned." })
  readonly reason!: string;
}

@ObjectType({ description: "An institution as a mutation left it, or why nothing was changed." })
abstract class InstitutionPayload {
  @Field(() => Institution, {
    nullable: true,
    description: "The institution as it stands now; null when it was refused.",
  })
  readonly institution!: object | null;

  @Field(() => [Problem], PROBLEMS)
  readonly problems!: readonly Problem[];
}

@ObjectType({ description: "Answer to institutionPropose." })
export class InstitutionProposePayload extends InstitutionPayload {}

@ObjectType({ description: "Answer to institutionAdd." })
export class InstitutionAddPayload extends InstitutionPayload {}

@ObjectType({ description: "Answer to institutionSave." })
export class InstitutionSavePayload extends InstitutionPayload {}

@ObjectType({ description: "Answer to institutionConfirm." })
export class InstitutionConfirmPayload extends InstitutionPayload {}

@ObjectType({ description: "Answer to institutionRefuse." })
export class InstitutionRefusePayload extends InstitutionPayload {}

@ObjectType({ description: "Answer to institutionMerge: the institution that stands for both." })
export class InstitutionMergePayload extends InstitutionPayload {}

@ObjectType({ description: "Answer to officerConfirm." })
export class OfficerConfirmPayload extends InstitutionPayload {}

@ObjectType({ description: "Answer to officerRefuse." })
export class OfficerRefusePayload extends InstitutionPayload {}

@ObjectType({ description: "Answer to officerEnd." })
export class OfficerEndPayload extends InstitutionPayload {}

@ObjectType({ description: "Answer to officerPropose." })
export class OfficerProposePayload {
  @Field(() => [Problem], PROBLEMS)
  readonly problems!: readonly Problem[];
}

@ObjectType({ description: "Answer to officerAccept." })
export class OfficerAcceptPayload {
  @Field(() => [Problem], PROBLEMS)
  readonly problems!: readonly Problem[];
}

@ObjectType({ description: "Answer to officerInviteAgain." })
export class OfficerInviteAgainPayload {
  @Field(() => [Problem], PROBLEMS)
  readonly problems!: readonly Problem[];
}

@ObjectType({ description: "Answer to officerDecline." })
export class OfficerDeclinePayload {
  @Field(() => [Problem], PROBLEMS)
  readonly problems!: readonly Problem[];
}
