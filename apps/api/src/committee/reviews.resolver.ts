import { reviewOf } from "@regolith/db";
import {
  mgToUg,
  ok,
  refused,
  under,
  type Problem,
  type Result,
  type ReviewAnswers,
  type Suggestion,
} from "@regolith/domain";
import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { actingIn, repeatableBy } from "../applications/application-payload.ts";
import { forgetApplication } from "../applications/application-reads.ts";
import type { Context } from "../context.ts";
import { idOf } from "../graphql/global-id.ts";
import { toProblems } from "../graphql/problem.types.ts";
import { forgetCommittee } from "./reads.ts";
import {
  ReviewSaveInput,
  ReviewSavePayload,
  ReviewSubmitInput,
  ReviewSubmitPayload,
} from "./review.inputs.ts";
import { Review } from "./review.types.ts";
import { handIn, saveDraft } from "./save-review.ts";

const INPUT = { description: "What is asked for." };

/** How reviews are written and handed in. */
@Resolver()
export class ReviewsResolver {
  @Mutation(() => ReviewSavePayload, {
    description: "Keep a review as far as it is written, however incomplete; its reviewer.",
  })
  async reviewSave(
    @Arg("input", () => ReviewSaveInput, INPUT) input: ReviewSaveInput,
    @Ctx() context: Context,
  ): Promise<ReviewSavePayload> {
    const assignmentId = idOf("ReviewAssignment", input.assignmentId);
    const { expectedVersion } = input;
    const answers = readAnswers(input);
    const saved = answers.ok
      ? await saveDraft(actingIn(context), {
          ...{ assignmentId, expectedVersion, answers: answers.value },
        })
      : answers;
    if (saved.ok) {
      return { review: await readAnew(context, saved.value), current: null, problems: [] };
    }
    const isStale = saved.problems.some(({ code }) => code === "STALE");
    return {
      review: null,
      current: isStale && assignmentId !== null ? await readAnew(context, assignmentId) : null,
      problems: toProblems(saved.problems, context.locale),
    };
  }

  @Mutation(() => ReviewSubmitPayload, {
    description:
      "Hand a review in as it is saved. It stays as it is then, and the others' can be read; its reviewer, until it is due.",
  })
  async reviewSubmit(
    @Arg("input", () => ReviewSubmitInput, INPUT) input: ReviewSubmitInput,
    @Ctx() context: Context,
  ): Promise<ReviewSubmitPayload> {
    const { expectedVersion } = input;
    const done = await handIn(actingIn(context), {
      ...{ expectedVersion, repeatable: repeatableBy("reviewSubmit", input) },
      assignmentId: idOf("ReviewAssignment", input.assignmentId),
    });
    return done.ok
      ? { review: await readAnew(context, done.value), problems: [] }
      : { review: null, problems: toProblems(done.problems, context.locale) };
  }
}

function readAnswers({
  scores,
  suggestions,
  confidence = null,
  recommendation = null,
  noteToApplicant,
  noteToCommittee,
}: ReviewSaveInput): Result<ReviewAnswers> {
  const problems: Problem[] = [];
  const read = suggestions.map(({ itemId, massMg = null, gives = null }, index): Suggestion => {
    const mass = massMg === null ? ok(null) : mgToUg(massMg, ["massMg"]);
    if (!mass.ok) problems.push(...under(["suggestions", String(index)], mass.problems));
    const massUg = mass.ok ? mass.value : null;
    return { itemId: idOf("ApplicationItem", itemId) ?? "", massUg, gives };
  });
  if (problems.length > 0) return refused(...problems);
  const given = scores.map(({ criterion, score }) => [criterion, score] as const);
  return ok({
    ...{ scores: Object.fromEntries(given), suggestions: read },
    ...{ confidence, recommendation, noteToApplicant, noteToCommittee },
  });
}

/** Its reviewer has just written it, or tried to. */
async function readAnew(context: Context, assignmentId: string): Promise<Review | null> {
  const review = await reviewOf(context.db.prisma, assignmentId);
  if (review === null) return null;
  forgetApplication(context, review.applicationId);
  forgetCommittee(context, review.applicationId);
  return new Review(review);
}
