import {
  ASSIGNMENT_ACTIONS,
  ASSIGNMENT_STATES,
  CONFIDENCES,
  CONFLICT_KINDS,
  CONFLICT_SOURCES,
  CRITERIA,
  RECOMMENDATIONS,
  REVIEW_ROLES,
  REVIEW_STATES,
  TIE_KINDS,
  TIERS,
} from "@regolith/domain";
import { describedEnum } from "../graphql/enum.ts";

const TIES = {
  FAMILY: "Family.",
  ADVISOR: "Advisor or student.",
  COMPETITOR: "Competitor.",
  OTHER: "Another tie, told in words.",
} as const;

export const ConflictKindEnum = describedEnum(
  "ConflictKind",
  "Why somebody must not judge an application.",
  CONFLICT_KINDS,
  {
    TEAM: "Belongs to the team, or belonged to it.",
    SAME_INSTITUTION: "Works at the same institution as somebody of the team.",
    CO_AUTHOR: "Published with somebody of the team within the policy's years.",
    ...TIES,
  },
);

export const ConflictSourceEnum = describedEnum(
  "ConflictSource",
  "Who said so.",
  CONFLICT_SOURCES,
  { DETECTED: "The portal, from what is entered.", DECLARED: "The person." },
);

export const TieKindEnum = describedEnum(
  "TieKind",
  "What somebody of the committee declares about themselves.",
  TIE_KINDS,
  TIES,
);

export const ReviewRoleEnum = describedEnum(
  "ReviewRole",
  "A reviewer's part in an application.",
  REVIEW_ROLES,
  {
    CHIEF: "Leads the review; there is one.",
    SECOND: "Stands beside the chief.",
    TECHNICAL: "Looks at the methods.",
  },
);

export const AssignmentStateEnum = describedEnum(
  "AssignmentState",
  "Where an invitation to review stands.",
  ASSIGNMENT_STATES,
  {
    ASKED: "Waits for an answer; the reviewer sees the invitation, not the application.",
    ACCEPTED: "The reviewer reads the application and reviews it.",
    DECLINED: "By the reviewer.",
    WITHDRAWN: "By the office.",
    CLOSED: "By a conflict of interest.",
  },
);

export const AssignmentActionEnum = describedEnum(
  "AssignmentAction",
  "What a reviewer can do with an invitation.",
  ASSIGNMENT_ACTIONS,
  {
    ACCEPT: "Accept, saying that there is no conflict of interest.",
    DECLINE: "Decline.",
    DECLARE_CONFLICT: "Say that there is a conflict of interest, which shuts the file.",
  },
);

export const ReviewStateEnum = describedEnum("ReviewState", "How far a review is.", REVIEW_STATES, {
  DRAFT: "Read by its reviewer alone.",
  SUBMITTED: "Handed in; stays as it is.",
  WITHDRAWN: "Kept, and counted no more.",
});

export const CriterionEnum = describedEnum(
  "ReviewCriterion",
  "What reviews look at; what each is called for a type of application says the rubric.",
  CRITERIA,
  {
    MERIT: "Scientific merit, or value for the public.",
    NEED: "Need for this material, or for real material.",
    FEASIBILITY: "Feasibility and skill, or plan, venue and staff.",
    CARE: "Care of the sample, or its safety.",
    MASS: "Mass justified, or pieces and period.",
  },
);

export const ConfidenceEnum = describedEnum(
  "ReviewConfidence",
  "How sure a reviewer is.",
  CONFIDENCES,
  { LOW: "Outside the own field.", MEDIUM: "Near the own field.", HIGH: "In the own field." },
);

export const RecommendationEnum = describedEnum(
  "ReviewRecommendation",
  "What a reviewer recommends.",
  RECOMMENDATIONS,
  {
    ALL: "Give all that is asked for.",
    PART: "Give a part.",
    RESERVE: "Put on the reserve list.",
    DECLINE: "Decline.",
  },
);

export const TierEnum = describedEnum(
  "Tier",
  "Before whom an application goes, by the policy.",
  TIERS,
  { FAST_TRACK: "No meeting of the whole panel.", FULL_PANEL: "The whole panel." },
);
