import { describedEnum } from "../graphql/enum.ts";

const MISSION_STATUSES = ["PLANNED", "EN_ROUTE", "AT_TARGET", "RETURNED", "CONTEXT"] as const;
export type MissionStatus = (typeof MISSION_STATUSES)[number];

export const MissionStatusEnum = describedEnum(
  "MissionStatus",
  "How far a mission is.",
  MISSION_STATUSES,
  {
    PLANNED: "Not launched yet.",
    EN_ROUTE: "On its way.",
    AT_TARGET: "At the body it takes material from.",
    RETURNED: "Its material is on Earth.",
    CONTEXT: "Shown for context; brings no samples back.",
  },
);
