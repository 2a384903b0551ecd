import { ApplicationCommitteeResolver } from "./application-committee.resolver.ts";
import { AssignmentChangesResolver } from "./assignment-changes.resolver.ts";
import { AssignmentsResolver } from "./assignments.resolver.ts";
import { ConflictsResolver } from "./conflicts.resolver.ts";
import { RemindersResolver } from "./reminders.resolver.ts";
import { ReviewsResolver } from "./reviews.resolver.ts";
import { TiesResolver } from "./ties.resolver.ts";

/** Everything about who reviews, for the schema. */
export const committeeResolvers = [
  ApplicationCommitteeResolver,
  AssignmentsResolver,
  AssignmentChangesResolver,
  RemindersResolver,
  ConflictsResolver,
  ReviewsResolver,
  TiesResolver,
] as const;
