import { AUDIENCES, ROUND_STATES } from "@regolith/domain";
import { describedEnum } from "../graphql/enum.ts";

export const AudienceEnum = describedEnum("Audience", "Who may apply in a round.", AUDIENCES, {
  DOMESTIC: "Institutions in China.",
  INTERNATIONAL: "Institutions elsewhere.",
  BOTH: "Institutions everywhere.",
});

export const RoundStateEnum = describedEnum(
  "RoundState",
  "Where a round stands by the server's clock.",
  ROUND_STATES,
  {
    UPCOMING: "Not open yet.",
    OPEN: "Applications can be submitted.",
    CLOSED: "Nothing can be submitted any more.",
    CANCELLED: "The office cancelled it before anything was submitted.",
  },
);

const PAST_ROUND_KINDS = ["ROUND", "RECEIPT", "TOTAL"] as const;
export type PastRoundKind = (typeof PAST_ROUND_KINDS)[number];

export const PastRoundKindEnum = describedEnum(
  "PastRoundKind",
  "What was announced.",
  PAST_ROUND_KINDS,
  {
    ROUND: "A whole round.",
    RECEIPT: "What one institution received.",
    TOTAL: "A total over several rounds.",
  },
);
