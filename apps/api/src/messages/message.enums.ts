import { CHANNELS, SIDES } from "@regolith/domain";
import { describedEnum } from "../graphql/enum.ts";

export const MessageChannelEnum = describedEnum(
  "MessageChannel",
  "Which of the two talks about an application.",
  CHANNELS,
  {
    APPLICANT: "Between the applicant's team and the programme office.",
    INTERNAL: "Within office and committee; it does not exist for the applicant's side.",
  },
);

export const MessageSideEnum = describedEnum("MessageSide", "Who speaks.", SIDES, {
  TEAM: "The applicant's team.",
  OFFICE: "The programme.",
});
