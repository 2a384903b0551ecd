import { Field, InputType, ObjectType } from "type-graphql";
import type { AppealState } from "@regolith/domain";
import { RepeatableChangeInput } from "../applications/application.inputs.ts";
import { applicationPayload } from "../applications/application.payloads.ts";
import { Problem } from "../graphql/problem.types.ts";
import { DateTime } from "../graphql/scalars.ts";
import { AppealStateEnum } from "./letter.enums.ts";

@ObjectType({ description: "The one appeal of an applicant against declining." })
export class Appeal {
  @Field(() => String, { description: "Its grounds, as the responsible user wrote them." })
  readonly grounds!: string;

  @Field(() => DateTime, { description: "When it was made." })
  readonly madeAt!: Date;

  @Field(() => AppealStateEnum, { description: "What became of it." })
  readonly state!: AppealState;

  @Field(() => String, { nullable: true, description: "The chair's answer; null until given." })
  readonly answer!: string | null;

  @Field(() => DateTime, { nullable: true, description: "When it was answered; null until then." })
  readonly answeredAt!: Date | null;

  @Field(() => Problem, {
    nullable: true,
    description:
      "Why the viewer does not answer it, though a chair: they took part in deciding. Null for everybody else, and once it is answered.",
  })
  readonly refusal!: Problem | null;

  @Field(() => [String], {
    description:
      "Names of the chairs who can answer it, for the office: while it is open and nobody can, an administrator has to give the role to somebody who took no part in deciding. Empty for the applicant.",
  })
  readonly answerers!: readonly string[];
}

@InputType({ description: "An appeal against declining an application." })
export class ApplicationAppealInput extends RepeatableChangeInput {
  @Field(() => String, {
    description:
      "On what grounds the decision should be looked at again; at most 5,000 characters.",
  })
  readonly grounds!: string;
}

@InputType({ description: "The answer to an appeal." })
export abstract class AppealAnswerInput extends RepeatableChangeInput {
  @Field(() => String, {
    description: "The answer in words, for the applicant; at most 2,000 characters.",
  })
  readonly answer!: string;
}

@InputType({ description: "An appeal to grant." })
export class ApplicationGrantAppealInput extends AppealAnswerInput {}

@InputType({ description: "An appeal to refuse." })
export class ApplicationRefuseAppealInput extends AppealAnswerInput {}

export const ApplicationAppealPayload = applicationPayload(
  "ApplicationAppealPayload",
  "The application with its appeal, or why it was not made.",
);
export const ApplicationGrantAppealPayload = applicationPayload(
  "ApplicationGrantAppealPayload",
  "The application in review again, or why the appeal was not granted.",
);
export const ApplicationRefuseAppealPayload = applicationPayload(
  "ApplicationRefuseAppealPayload",
  "The application declined for good, or why the appeal was not refused.",
);
