import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { WholeApplication } from "@regolith/db";
import {
  availableActions,
  sectionProgress,
  sectionsOf,
  type Action,
  type ApplicationStatus,
  type SectionKey,
} from "@regolith/domain";
import { signedIn, type Context } from "../context.ts";
import type { Connection } from "../graphql/connection.ts";
import { PageArgs, readPage } from "../graphql/page.ts";
import { Problem, toProblems } from "../graphql/problem.types.ts";
import { pageOfSteps } from "./application-event-page.ts";
import { ApplicationEventConnection, type ApplicationEvent } from "./application-event.types.ts";
import { policyFor, stepsOf, wholeOf } from "./application-reads.ts";
import { SectionState } from "./application-tracking.types.ts";
import { seesAsOffice } from "./application-viewed.ts";
import { ApplicationActionEnum, ApplicationStatusEnum } from "./application.enums.ts";
import { Application } from "./application.types.ts";
import { ChangeRequestSection } from "./changes/change-request.types.ts";
import { openSections } from "./permit-section.ts";
import { signingIn } from "../terms/signing-in.ts";
import { problemsOfSender, problemsOfSubmission } from "./submission.ts";

/** Where an application stands, and what can be done about it. */
@Resolver(() => Application)
export class ApplicationTrackingResolver {
  @FieldResolver(() => ApplicationStatusEnum, {
    nullable: true,
    description: "Internal status; null for all but the office.",
  })
  status(@Root() { head }: Application, @Ctx() context: Context): ApplicationStatus | null {
    return seesAsOffice(context, head) ? head.status : null;
  }

  @FieldResolver(() => [SectionState], {
    description: "The sections its type has, in the order of the form, and how far each is.",
  })
  async sections(@Root() { head }: Application, @Ctx() context: Context): Promise<SectionState[]> {
    const whole = await wholeOf(context, head.id);
    const policy = await policyFor(context, head.id);
    const open = openSections(whole, signedIn(context));
    return sectionsOf(whole.type).map((key, index) => ({
      key,
      position: index + 1,
      ...whole.sections[key],
      progress: sectionProgress(key, whole, { ...whole.sections[key], policy }),
      editable: open.includes(key),
      ...askedIn(whole, key),
    }));
  }

  @FieldResolver(() => [Problem], {
    description:
      "What submitting, or sending the changes, would name now, all at once; empty for whoever cannot do that.",
  })
  async submissionProblems(
    @Root() { head }: Application,
    @Ctx() context: Context,
  ): Promise<Problem[]> {
    const actor = signedIn(context);
    const actions = availableActions(head, actor);
    if (!actions.includes("SUBMIT") && !actions.includes("RESUBMIT")) return [];
    const whole = await wholeOf(context, head.id);
    const { db, locale, now } = context;
    const ofSender = await problemsOfSender(db.prisma, signingIn(context));
    const ofDraft = await problemsOfSubmission(db.prisma, whole, now());
    return toProblems([...ofSender, ...ofDraft], locale);
  }

  @FieldResolver(() => [ApplicationActionEnum], { description: "What the viewer may do now." })
  availableActions(@Root() { head }: Application, @Ctx() context: Context): readonly Action[] {
    return availableActions(head, signedIn(context));
  }

  @FieldResolver(() => ApplicationEventConnection, {
    description: "Everything that happened to it, oldest first.",
  })
  async events(
    @Root() { head }: Application,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<ApplicationEvent>> {
    const page = readPage(args);
    return pageOfSteps(await stepsOf(context, head), head, page);
  }
}

/** What the office wants changed in a section now, one by one and in all. */
function askedIn({ changeRequest }: WholeApplication, key: SectionKey) {
  const asked = changeRequest?.sections.filter(({ section }) => section === key) ?? [];
  return {
    changeReason: asked.length === 0 ? null : asked.map(({ reason }) => reason).join("\n\n"),
    changes: asked.map((change) => new ChangeRequestSection(change)),
  };
}
