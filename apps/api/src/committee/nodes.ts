import { applicationOfReview } from "@regolith/db";
import { headOf } from "../applications/application-reads.ts";
import type { NodeReaders } from "../graphql/nodes.ts";
import { ReviewAssignment } from "./committee.types.ts";
import { loadAssignment, ownReviewIn, reviewsIn } from "./reads.ts";
import { Review } from "./review.types.ts";

/** Assignments and reviews by id, for whom they exist. */
export const committeeNodes: NodeReaders = {
  ReviewAssignment: async ({ id, context }) => {
    if (context.actor === null) return null;
    const found = await loadAssignment(context, id);
    return found && new ReviewAssignment(found);
  },
  Review: async ({ id, context }) => {
    const { actor } = context;
    if (actor === null) return null;
    const applicationId = await applicationOfReview(context.db.prisma, actor, id);
    const head = applicationId === null ? null : await headOf(context, applicationId);
    if (head === null) return null;
    const all = [await ownReviewIn(context, head), ...(await reviewsIn(context, head))];
    const review = all.find((one) => one?.id === id) ?? null;
    return review && new Review(review);
  },
};
