import {
  CASE_STATES,
  DIRECTIONS,
  MOTION_RESULTS,
  MOTIONS,
  PANEL_STATES,
  RECUSAL_KINDS,
  VOTES,
} from "@regolith/domain";
import { describedEnum } from "../graphql/enum.ts";

export const PanelStateEnum = describedEnum(
  "PanelState",
  "Where a meeting of the panel stands.",
  PANEL_STATES,
  {
    PREPARED: "Members and agenda are being made; it has not begun.",
    IN_SESSION: "The panel meets.",
    CLOSED: "It is over; its minutes are signed and stay as they are.",
  },
);

export const PanelCaseStateEnum = describedEnum(
  "PanelCaseState",
  "Where a case of the agenda stands.",
  CASE_STATES,
  {
    WAITING: "Waits for its turn.",
    ON: "Is discussed and voted on now.",
    VOTED: "A motion was carried.",
    DONE: "Was voted on, and the meeting went on.",
    DEFERRED: "Was put off to another meeting.",
  },
);

export const MotionKindEnum = describedEnum(
  "MotionKind",
  "What a panel is asked to say of an application.",
  MOTIONS,
  {
    RECOMMEND: "Recommend it; how much of each sample, the allocation says.",
    RESERVE: "Put it on the reserve list.",
    DECLINE: "Decline it.",
  },
);

export const MotionResultEnum = describedEnum("MotionResult", "How a vote ended.", MOTION_RESULTS, {
  CARRIED: "The motion was carried.",
  LOST: "The motion was lost; another one may be put.",
});

export const VoteEnum = describedEnum("Vote", "How a member votes.", VOTES, {
  FOR: "For the motion.",
  AGAINST: "Against the motion.",
  ABSTAIN: "Neither; counts for the quorum only.",
});

export const RecusalKindEnum = describedEnum(
  "RecusalKind",
  "Why a member takes no part in a case.",
  RECUSAL_KINDS,
  {
    TEAM: "Belongs to the applicant's team, or did.",
    SAME_INSTITUTION: "Works at an institution of the team.",
    CO_AUTHOR: "Wrote with somebody of the team lately.",
    FAMILY: "Is of the family of somebody of the team.",
    ADVISOR: "Is or was advisor or student of somebody of the team.",
    COMPETITOR: "Competes with the team.",
    OTHER: "Another reason.",
  },
);

export const RankDirectionEnum = describedEnum(
  "RankDirection",
  "Which way an application is moved in the ranking.",
  DIRECTIONS,
  { UP: "One place up: it is served earlier.", DOWN: "One place down." },
);
