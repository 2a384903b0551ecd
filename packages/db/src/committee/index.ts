export {
  assignmentsFor,
  assignmentsOf,
  findAssignments,
  invitationFacts,
  lockAssignment,
  findRoundsToAssign,
  toAssignIn,
  type Assignment,
  type InvitationFacts,
} from "./assignments.ts";
export {
  acceptToReview,
  askReviewer,
  changeAssignment,
  declineToReview,
  takeOffReviewer,
} from "./change-assignment.ts";
export {
  conflictsOf,
  findConflict,
  standingConflicts,
  type RecordedConflict,
} from "./conflicts.ts";
export { declareConflict } from "./declare-conflict.ts";
export { recordReview } from "./hand-in-review.ts";
export { nudgeReviewer, reviewsWaitedFor, waitedPlace, type Nudge } from "./nudge-reviewer.ts";
export { remindOfReviews } from "./remind-of-reviews.ts";
export { refreshConflicts, type ChangedInput } from "./refresh-conflicts.ts";
export { listReviewers, wordsOf, type Reviewer } from "./reviewers.ts";
export {
  applicationOfReview,
  reviewOf,
  reviewsOf,
  saveReview,
  type Review,
  type SavingReview,
} from "./reviews.ts";
export { setConflictAside } from "./set-conflict-aside.ts";
export { tierFactsOf } from "./tier-facts.ts";
export { reviewsDueOf } from "./usual-due.ts";
export {
  addPublication,
  addTie,
  countTies,
  removePublication,
  removeTie,
  saveKeywords,
  tiesOf,
  type OwnPublication,
  type OwnTie,
  type OwnTies,
} from "./ties.ts";
