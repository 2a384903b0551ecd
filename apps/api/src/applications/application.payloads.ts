import { Field, ID, ObjectType, type ClassType } from "type-graphql";
import { Problem } from "../graphql/problem.types.ts";
import { Application } from "./application.types.ts";

const PROBLEMS = { description: "Why nothing was changed, all at once; empty on success." };

export interface ApplicationPayload {
  readonly application: Application | null;
  readonly problems: readonly Problem[];
}

/** A payload with the application that was changed. */
export function applicationPayload(
  name: string,
  description: string,
): ClassType<ApplicationPayload> {
  @ObjectType(name, { description })
  class Payload implements ApplicationPayload {
    @Field(() => Application, {
      nullable: true,
      description: "The application as it stands now; null when it was refused.",
    })
    readonly application!: Application | null;

    @Field(() => [Problem], PROBLEMS)
    readonly problems!: readonly Problem[];
  }
  return Payload;
}

export const ApplicationCreatePayload = applicationPayload(
  "ApplicationCreatePayload",
  "The draft that was started, or why none was.",
);
export const ApplicationCopyPayload = applicationPayload(
  "ApplicationCopyPayload",
  "The draft that was begun with all the answers, or why none was.",
);
export const ApplicationSetRoundPayload = applicationPayload(
  "ApplicationSetRoundPayload",
  "The draft with its new round, or why it keeps the old one.",
);
export const ApplicationTakeBasketPayload = applicationPayload(
  "ApplicationTakeBasketPayload",
  "The draft with what was in the basket, or why it was not taken in.",
);
export const ApplicationSubmitPayload = applicationPayload(
  "ApplicationSubmitPayload",
  "The submitted application, or everything that is missing.",
);
export const ApplicationExtendChangesPayload = applicationPayload(
  "ApplicationExtendChangesPayload",
  "The application with its new due date, or why it keeps the old one.",
);
export const ApplicationWithdrawPayload = applicationPayload(
  "ApplicationWithdrawPayload",
  "The application taken back, or why it was not.",
);
export const ApplicationAskEndorsementPayload = applicationPayload(
  "ApplicationAskEndorsementPayload",
  "The application that waits for its institution, or what keeps it from being asked.",
);
export const ApplicationRecallPayload = applicationPayload(
  "ApplicationRecallPayload",
  "The draft again, or why it was not taken back.",
);
export const ApplicationEndorsePayload = applicationPayload(
  "ApplicationEndorsePayload",
  "The endorsed and submitted application, or what keeps it from being submitted.",
);
export const ApplicationReturnPayload = applicationPayload(
  "ApplicationReturnPayload",
  "The returned application, which only the applicant's team sees now, or why it was not returned.",
);
export const ApplicationStartScreeningPayload = applicationPayload(
  "ApplicationStartScreeningPayload",
  "The application in screening, or why it is not.",
);
export const ApplicationRequestChangesPayload = applicationPayload(
  "ApplicationRequestChangesPayload",
  "The application that waits for changes, or why nothing was asked.",
);
export const ApplicationDeclinePayload = applicationPayload(
  "ApplicationDeclinePayload",
  "The declined application, or why it was not declined.",
);

@ObjectType({ description: "The id of the deleted draft, or why it is still there." })
export class ApplicationDeletePayload {
  @Field(() => ID, { nullable: true, description: "The id that names nothing any more." })
  readonly deletedId!: string | null;

  @Field(() => [Problem], PROBLEMS)
  readonly problems!: readonly Problem[];
}

@ObjectType({ description: "The application with the saved section, or why it was not saved." })
export class ApplicationSectionSavePayload implements ApplicationPayload {
  @Field(() => Application, {
    nullable: true,
    description: "The application as it stands now; null when the save was refused.",
  })
  readonly application!: Application | null;

  @Field(() => Application, {
    nullable: true,
    description: "What is stored now, when the save was refused because another save came first.",
  })
  readonly current!: Application | null;

  @Field(() => [Problem], PROBLEMS)
  readonly problems!: readonly Problem[];
}
