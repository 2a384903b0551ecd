import { reviewsWaitedFor, waitedPlace } from "@regolith/db";
import { remindingProblems } from "@regolith/domain";
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import { actingIn } from "../applications/application-payload.ts";
import { signedIn, type Context } from "../context.ts";
import type { Connection } from "../graphql/connection.ts";
import { PageArgs, readPage } from "../graphql/page.ts";
import { roundIdOf } from "../rounds/round-id.ts";
import { remindReviewer } from "./assign-reviewers.ts";
import { assignmentPayload, seenAssignment } from "./assignment-changes.resolver.ts";
import { ReviewAssignmentPayload, ReviewAssignmentRemindInput } from "./assignment.inputs.ts";
import { ReviewAssignment, ReviewAssignmentConnection } from "./committee.types.ts";
import { mayAssign } from "./propose-reviewers.ts";
import { pageOfRows } from "./row-page.ts";

/** Which reviews of a round are waited for, and how their reviewers are reminded. */
@Resolver(() => ReviewAssignment)
export class RemindersResolver {
  @Query(() => ReviewAssignmentConnection, {
    description:
      "Reviews of a round that are waited for, those due first on top; none for all but those who assign, and auditors.",
  })
  async reviewsWaitedFor(
    @Arg("roundId", () => ID, { description: "The round." }) globalId: string,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<ReviewAssignment>> {
    const actor = signedIn(context);
    const roundId = roundIdOf(globalId);
    const rows =
      roundId === null || !mayAssign(actor)
        ? []
        : await reviewsWaitedFor(context.db.prisma, actor, roundId);
    return pageOfRows(rows, readPage(args), {
      list: "reviews-waited-for",
      idOf: (row) => row.id,
      toNode: (row) => new ReviewAssignment(row),
    });
  }

  @FieldResolver(() => Boolean, {
    description: "Whether its day has passed, so that the review is not taken any more.",
  })
  isOverdue(@Root() { assignment }: ReviewAssignment, @Ctx() context: Context): boolean {
    return assignment.dueAt !== null && assignment.dueAt <= context.now();
  }

  @FieldResolver(() => Boolean, {
    description:
      "Whether its reviewer can be reminded by hand now: nobody is within a day of a reminder, whoever sent it.",
  })
  isRemindable(@Root() { assignment }: ReviewAssignment, @Ctx() context: Context): boolean {
    return remindingProblems(waitedPlace(assignment), context.now()).length === 0;
  }

  @Mutation(() => ReviewAssignmentPayload, {
    description:
      "Remind somebody of a review that is waited for, in the portal and by mail; where its day has passed they get a week more; those who assign.",
  })
  async reviewAssignmentRemind(
    @Arg("input", () => ReviewAssignmentRemindInput, { description: "What is asked for." })
    input: ReviewAssignmentRemindInput,
    @Ctx() context: Context,
  ): Promise<ReviewAssignmentPayload> {
    const done = await remindReviewer(actingIn(context), seenAssignment(input));
    return assignmentPayload(context, done);
  }
}
