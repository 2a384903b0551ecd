import {
  CAPACITIES,
  INVITATION_STATES,
  MEMBER_STANDINGS,
  MEMBER_STATES,
  PI_CHANGE_ACTIONS,
  PI_CHANGE_STATES,
} from "@regolith/domain";
import { describedEnum } from "../graphql/enum.ts";

export const MemberStateEnum = describedEnum(
  "MemberState",
  "How far somebody joined a team.",
  MEMBER_STATES,
  {
    LISTED: "Named by the applicant only.",
    INVITED: "Asked by mail to join.",
    ACCEPTED: "Joined, and sees the application.",
    DECLINED: "Declined to join.",
  },
);

export const MemberStandingEnum = describedEnum(
  "MemberStanding",
  "How far somebody in a team is, as the applicant and the office follow it.",
  MEMBER_STANDINGS,
  {
    LISTED: "Named by the applicant only.",
    INVITED: "Asked by mail to join, and has not answered.",
    EXPIRED: "Asked by mail to join; the time to answer is over.",
    DECLINED: "Declined to join.",
    JOINED: "Joined; something is missing in the own part.",
    ANSWERED: "The own part is complete, and not signed yet.",
    SIGNED: "The own part is complete and signed.",
  },
);

export const InvitationStateEnum = describedEnum(
  "InvitationState",
  "What became of an invitation.",
  INVITATION_STATES,
  {
    PENDING: "It waits for an answer.",
    ACCEPTED: "It was accepted.",
    DECLINED: "It was declined.",
    WITHDRAWN: "It was taken back.",
    REPLACED: "It was sent again with another link.",
    EXPIRED: "Its time is over.",
  },
);

export const PiChangeStateEnum = describedEnum(
  "PiChangeState",
  "How a proposal of another principal investigator stands.",
  PI_CHANGE_STATES,
  {
    PROPOSED: "It waits for the member.",
    AGREED: "The member agreed; it waits for the secretariat.",
    DONE: "The member is the principal investigator.",
    DECLINED: "The member declined.",
    WITHDRAWN: "The principal investigator took it back.",
    REFUSED: "The secretariat refused it.",
    LAPSED: "It came to nothing: the member left, or the application ended.",
  },
);

export const PiChangeActionEnum = describedEnum(
  "PiChangeAction",
  "What can be done with a proposal of another principal investigator.",
  PI_CHANGE_ACTIONS,
  {
    ACCEPT: "Agree to become the principal investigator.",
    DECLINE: "Decline, also after having agreed.",
    WITHDRAW: "Take the proposal back.",
    CONFIRM: "Confirm it for the programme.",
    REFUSE: "Refuse it for the programme.",
  },
);

export const CapacityEnum = describedEnum(
  "ApplicationCapacity",
  "What somebody is to one application.",
  CAPACITIES,
  {
    PI: "The applicant, the principal investigator.",
    CO_INVESTIGATOR: "Joined the team; reads it all and fills in an own part.",
    OFFICER: "Speaks for the institution that was asked to endorse it.",
    OFFICE: "Decides on it for the programme.",
    READER: "Reads it for the programme.",
    COMMITTEE: "Reviews it or votes on it, without a conflict of interest.",
    NAMED_IN_OFFICE: "Works for the programme and is named in the team; decides nothing.",
  },
);
