import { INSTITUTION_NAME_KINDS, INSTITUTION_STATES } from "@regolith/domain";
import { describedEnum } from "../graphql/enum.ts";

export const InstitutionStateEnum = describedEnum(
  "InstitutionState",
  "Where an institution stands in the directory.",
  INSTITUTION_STATES,
  {
    PROPOSED: "Waits for the secretariat.",
    LISTED: "In the directory.",
    CLOSED: "No longer exists; kept for what refers to it.",
    REFUSED: "Was proposed, and not taken in.",
  },
);

export const InstitutionNameKindEnum = describedEnum(
  "InstitutionNameKind",
  "What kind of name it is.",
  INSTITUTION_NAME_KINDS,
  { LABEL: "A full name.", ALIAS: "Another name in use.", ACRONYM: "Its initials." },
);
