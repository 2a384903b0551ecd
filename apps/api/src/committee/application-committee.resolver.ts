import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import {
  assignsReviewers,
  canSetAside,
  capacityIn,
  criteriaOf,
  isAssignedIn,
  SCORES,
  spreadOf,
} from "@regolith/domain";
import {
  anchorText,
  conflictText,
  criterionName,
  criterionQuestion,
  tierReasonText,
} from "@regolith/words";
import { Application } from "../applications/application.types.ts";
import { signedIn, type Context } from "../context.ts";
import { ReviewAssignment, TierVerdict } from "./committee.types.ts";
import { Conflict } from "./conflict.types.ts";
import { assignmentsIn, conflictsIn, ownReviewIn, reviewsIn, tierIn } from "./reads.ts";
import { Review, RubricCriterion, ScoreSpread } from "./review.types.ts";

/** What the committee has to do with an application. To its applicant there is nothing of it. */
@Resolver(() => Application)
export class ApplicationCommitteeResolver {
  @FieldResolver(() => [ReviewAssignment], {
    description: "Everybody asked to review it, chief first; empty for all but the office.",
  })
  async reviewAssignments(
    @Root() { head }: Application,
    @Ctx() context: Context,
  ): Promise<readonly ReviewAssignment[]> {
    const found = await assignmentsIn(context, head);
    return found.map((assignment) => new ReviewAssignment(assignment));
  }

  @FieldResolver(() => Boolean, {
    description: "Whether the viewer can ask reviewers now.",
  })
  assignsReviewers(@Root() { head }: Application, @Ctx() context: Context): boolean {
    const capacity = capacityIn(head, signedIn(context));
    return assignsReviewers(capacity) && isAssignedIn(head.status);
  }

  @FieldResolver(() => [Conflict], {
    description:
      "Conflicts of interest on record, those that stand first; empty for all but the office.",
  })
  async conflicts(
    @Root() { head }: Application,
    @Ctx() context: Context,
  ): Promise<readonly Conflict[]> {
    const actor = signedIn(context);
    return (await conflictsIn(context, head)).map((row) => {
      const { kind, withName, detail } = row;
      const reason = conflictText({ kind, with: withName, detail }, context.locale);
      return new Conflict(row, { reason, canSetAside: canSetAside(head, row, actor) });
    });
  }

  @FieldResolver(() => [Review], {
    description:
      "Reviews of others: all that were handed in for the office, and for reviewers who handed in theirs; empty for everybody else.",
  })
  async reviews(
    @Root() { head }: Application,
    @Ctx() context: Context,
  ): Promise<readonly Review[]> {
    return (await reviewsIn(context, head)).map((review) => new Review(review));
  }

  @FieldResolver(() => Review, {
    nullable: true,
    description: "The viewer's own review; null when it is not begun, or nobody asked for one.",
  })
  async ownReview(@Root() { head }: Application, @Ctx() context: Context): Promise<Review | null> {
    const review = await ownReviewIn(context, head);
    return review && new Review(review);
  }

  @FieldResolver(() => [ScoreSpread], {
    description: "How far the scores of those reviews lie apart; withdrawn ones do not count.",
  })
  async scoreSpreads(
    @Root() { head }: Application,
    @Ctx() context: Context,
  ): Promise<readonly ScoreSpread[]> {
    const counted = (await reviewsIn(context, head)).filter(({ state }) => state === "SUBMITTED");
    return criteriaOf(head.type).flatMap((criterion) => {
      const spread = spreadOf(counted.flatMap(({ scores }) => scores[criterion] ?? []));
      return spread === null ? [] : [{ criterion, ...spread }];
    });
  }

  @FieldResolver(() => [RubricCriterion], {
    description: "What it is judged by, with what each score means.",
  })
  rubric(
    @Root() { head: { type } }: Application,
    @Ctx() { locale }: Context,
  ): readonly RubricCriterion[] {
    return criteriaOf(type).map((criterion) => ({
      criterion,
      name: criterionName(type, criterion, locale),
      question: criterionQuestion(type, criterion, locale),
      anchors: SCORES.map((score) => ({
        score,
        text: anchorText({ type, criterion, score }, locale),
      })),
    }));
  }

  @FieldResolver(() => TierVerdict, {
    nullable: true,
    description:
      "Before whom it goes by the policy, as things are now; null for all but office and committee.",
  })
  async tier(@Root() { head }: Application, @Ctx() context: Context): Promise<TierVerdict | null> {
    const verdict = await tierIn(context, head);
    if (verdict === null) return null;
    const { tier, reasons, warnings } = verdict;
    const { locale } = context;
    return {
      tier,
      reasons: reasons.map((reason) => tierReasonText(reason, locale)),
      warnings: warnings.map((reason) => tierReasonText(reason, locale)),
    };
  }
}
