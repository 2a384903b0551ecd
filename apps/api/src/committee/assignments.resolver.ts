import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from "type-graphql";
import { assignmentsFor, findRoundsToAssign } from "@regolith/db";
import { COMMITTEE_ROLES, holdsPlace } from "@regolith/domain";
import { headOf } from "../applications/application-reads.ts";
import { Application, ApplicationConnection } from "../applications/application.types.ts";
import { loadFromCatalogue, type Read } from "../catalogue/read.ts";
import { signedIn, type Context } from "../context.ts";
import type { Connection } from "../graphql/connection.ts";
import { idOf } from "../graphql/global-id.ts";
import { PageArgs, readPage } from "../graphql/page.ts";
import { roundIdOf } from "../rounds/round-id.ts";
import { Round } from "../rounds/round.types.ts";
import {
  ProposedReviewer,
  ReviewAssignment,
  ReviewAssignmentConnection,
  Reviewer,
  ReviewerConnection,
  ReviewInvitation,
} from "./committee.types.ts";
import { findToAssign, mayAssign, proposeReviewers } from "./propose-reviewers.ts";
import { allReviewers, invitationTo, loadAssignment } from "./reads.ts";
import { pageOfRows } from "./row-page.ts";

const ROUND = { description: "The round." };

/** Who reviews what, and what a reviewer has to do. */
@Resolver(() => ReviewAssignment)
export class AssignmentsResolver {
  @Query(() => ReviewAssignmentConnection, {
    description:
      "Applications the viewer is or was asked to review, those due first on top; none for all but the committee.",
  })
  async reviewAssignments(
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<ReviewAssignment>> {
    const { id, roles } = signedIn(context);
    const isOfCommittee = COMMITTEE_ROLES.some((role) => roles.includes(role));
    const rows = isOfCommittee ? await assignmentsFor(context.db.prisma, id) : [];
    return pageOfRows(rows, readPage(args), {
      list: "review-assignments",
      idOf: (row) => row.id,
      toNode: (row) => new ReviewAssignment(row),
    });
  }

  @Query(() => ReviewAssignment, {
    nullable: true,
    description: "One of them by its id; null when it does not exist for the viewer.",
  })
  async reviewAssignment(
    @Arg("id", () => ID, { description: "The assignment's id." }) id: string,
    @Ctx() context: Context,
  ): Promise<ReviewAssignment | null> {
    signedIn(context);
    const row = idOf("ReviewAssignment", id);
    const found = row === null ? null : await loadAssignment(context, row);
    return found && new ReviewAssignment(found);
  }

  @Query(() => ReviewerConnection, {
    description:
      "Everybody who can be asked to review, by name; none for all but those who assign, and auditors.",
  })
  async reviewers(
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<Reviewer>> {
    const rows = mayAssign(signedIn(context)) ? await allReviewers(context) : [];
    return pageOfRows(rows, readPage(args), {
      list: "reviewers",
      idOf: (row) => row.id,
      toNode: (row) => new Reviewer(row),
    });
  }

  @Query(() => ApplicationConnection, {
    description:
      "Applications of a round for which reviewers can be asked now, by number; none for all but those who assign, and auditors.",
  })
  async applicationsToAssign(
    @Arg("roundId", () => ID, ROUND) roundId: string,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<Application>> {
    const heads = await findToAssign(context, roundIdOf(roundId));
    return pageOfRows(heads, readPage(args), {
      list: "applications-to-assign",
      idOf: (head) => head.id,
      toNode: (head) => new Application(head),
    });
  }

  @Query(() => [Round], {
    description:
      "Rounds with applications for which reviewers can be asked now, the one that opens last comes first; none for all but those who assign, and auditors.",
  })
  async roundsToAssign(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<readonly (Read | null)[]> {
    const actor = signedIn(context);
    const ids = mayAssign(actor) ? await findRoundsToAssign(context.db.prisma, actor) : [];
    return Promise.all(ids.map((id) => loadFromCatalogue(context, info, "Round", id)));
  }

  @Query(() => [ProposedReviewer], {
    description:
      "Whom the portal proposes to ask for the applications of a round that want reviewers: load and expertise balanced, never somebody with a conflict of interest. Nobody is asked by it. Empty for all but those who assign.",
  })
  async reviewerProposal(
    @Arg("roundId", () => ID, ROUND) roundId: string,
    @Ctx() context: Context,
  ): Promise<readonly ProposedReviewer[]> {
    return proposeReviewers(context, roundIdOf(roundId));
  }

  @FieldResolver(() => ReviewInvitation, {
    nullable: true,
    description:
      "What the reviewer may know to judge a conflict of interest; null once the place is not theirs any more.",
  })
  async invitation(
    @Root() { assignment }: ReviewAssignment,
    @Ctx() context: Context,
  ): Promise<ReviewInvitation | null> {
    const isOwn = assignment.personId === signedIn(context).id;
    if (isOwn && !holdsPlace(assignment.state)) return null;
    return invitationTo(context, assignment.applicationId);
  }

  @FieldResolver(() => Application, {
    nullable: true,
    description: "The application, for whom it exists: for its reviewer once they accepted.",
  })
  async application(
    @Root() { assignment }: ReviewAssignment,
    @Ctx() context: Context,
  ): Promise<Application | null> {
    const head = await headOf(context, assignment.applicationId);
    return head && new Application(head);
  }
}
