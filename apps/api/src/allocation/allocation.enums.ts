import { ALLOCATION_GOALS, ALLOCATION_OUTCOMES } from "@regolith/domain";
import { describedEnum } from "../graphql/enum.ts";

export const AllocationGoalEnum = describedEnum(
  "AllocationGoal",
  "What a proposal for a board is to reach first.",
  ALLOCATION_GOALS,
  {
    OPTIMUM_FIRST: "The most of what is wished for, in rank order: the first is given the optimum.",
    MINIMUM_FIRST: "As many served as their minimums allow, in rank order; only then more.",
  },
);

export const AllocationOutcomeEnum = describedEnum(
  "AllocationOutcome",
  "What becomes of an application on a board to which nothing is granted.",
  ALLOCATION_OUTCOMES,
  {
    OPEN: "It stays before the panel.",
    RESERVE: "It is put on the reserve list.",
    DECLINE: "It is declined.",
  },
);
