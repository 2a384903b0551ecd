import {
  ACTING_PARTIES,
  ACTIONS,
  APPLICATION_STATUSES,
  APPLICATION_TYPES,
  DECLINE_REASONS,
  EQUIVALENCE_CRITERIA,
  EXHIBITION_KINDS,
  FEASIBILITIES,
  ITEM_STATES,
  PREPARATIONS,
  PUBLIC_STATUSES,
  SECTION_KEYS,
  SECTION_PROGRESSES,
  TEAM_ROLES,
} from "@regolith/domain";
import { APPLICATION_ORDERS, APPLICATION_SCOPES } from "@regolith/db";
import { describedEnum } from "../graphql/enum.ts";

export const ApplicationTypeEnum = describedEnum(
  "ApplicationType",
  "What the material is wanted for.",
  APPLICATION_TYPES,
  {
    RESEARCH: "Scientific research.",
    PUBLIC_WELFARE:
      "Exhibition, outreach or teaching: samples set aside for it, lent as they are, for at most 6 months.",
  },
);

export const ApplicationStatusEnum = describedEnum(
  "ApplicationStatus",
  "Where an application stands, as the office sees it.",
  APPLICATION_STATUSES,
  {
    DRAFT: "Being written; only the applicant's team sees it.",
    ENDORSEMENT: "Waiting for an officer of the applicant's institution.",
    SUBMITTED: "Received; the secretariat takes it up next.",
    SCREENING: "Being screened: complete, and can the samples be given.",
    UNDER_REVIEW: "Being reviewed in writing by the committee.",
    CHANGES_REQUESTED: "Waiting for the applicant to change named sections.",
    PANEL: "Before the panel, which recommends.",
    RECOMMENDED:
      "Recommended, wholly or in part, and reserved; the office confirms it and the authority approves.",
    RESERVE_LIST: "On the reserve list, until material is free.",
    APPROVED: "Granted, wholly or in part; what was granted is reserved.",
    DECLINED: "Not granted.",
    LAPSED: "Ended because the changes asked for did not come in time.",
    WITHDRAWN: "Taken back by the applicant.",
    REVOKED: "The approval was taken back; nothing is reserved any more.",
  },
);

export const PublicStatusEnum = describedEnum(
  "PublicStatus",
  "Where an application stands, as the applicant reads it.",
  PUBLIC_STATUSES,
  {
    DRAFT: "Being written.",
    WITH_INSTITUTION: "Waiting for the applicant's institution to endorse it.",
    SUBMITTED: "Received.",
    ACTION_NEEDED: "The office asked for changes of named sections.",
    IN_REVIEW: "Being reviewed.",
    DECISION_PENDING: "Reviewed; the decision is being made.",
    ON_RESERVE_LIST: "On the reserve list, until material is free.",
    APPROVED: "Granted, wholly or in part.",
    DECLINED: "Not granted.",
    LAPSED: "Ended because the changes asked for did not come in time.",
    WITHDRAWN: "Taken back by the applicant.",
    REVOKED: "The approval was taken back.",
  },
);

export const ApplicationActionEnum = describedEnum(
  "ApplicationAction",
  "What can be done to an application.",
  ACTIONS,
  {
    EDIT: "Save sections; `SectionState.editable` says which.",
    DELETE: "Delete the draft for good.",
    EDIT_PART: "Save one's own part; `MemberPart.editable` says whether it is open.",
    LEAVE: "Leave the team.",
    PROPOSE_PI: "Propose that a member becomes the principal investigator.",
    ASK_ENDORSEMENT: "Ask the institution to endorse the draft, where the round wants that.",
    RECALL: "Take it back from the institution.",
    ENDORSE: "Endorse it for the institution; it is submitted.",
    RETURN: "Return it to the applicant.",
    SUBMIT: "Submit the draft in its round.",
    RESUBMIT: "Send the changes the office asked for.",
    WITHDRAW: "Take the application back.",
    JUDGE_FEASIBILITY: "Judge whether the samples asked for can be given.",
    START_SCREENING: "Take it into screening.",
    REQUEST_CHANGES: "Ask the applicant to change named sections.",
    LAPSE: "Let it lapse; the portal does so by its clock, nobody else.",
    OPEN_REVIEW: "Open its written review.",
    SHORTLIST: "Bring it before the panel.",
    RECOMMEND: "Recommend all or part of it.",
    RESERVE: "Put it on the reserve list.",
    PROMOTE: "Recommend it from the reserve list.",
    DECLINE: "Decline it, with reasons.",
    CONFIRM: "Confirm what the committee recommends.",
    APPROVE: "Grant what is recommended.",
    SEND_BACK: "Send it back to the panel.",
    APPEAL: "Appeal against declining it.",
    GRANT_APPEAL: "Grant the appeal; it is reviewed again.",
    REFUSE_APPEAL: "Refuse the appeal.",
    REVOKE: "Take the approval back.",
  },
);

export const SectionKeyEnum = describedEnum(
  "SectionKey",
  "The sections of the application forms. `Application.sections` lists those of an application's type.",
  SECTION_KEYS,
  {
    APPLICANT: "Applicant and institution.",
    TEAM: "Team.",
    PROJECT: "Project; research only.",
    EXHIBITION: "Exhibition or teaching plan; public welfare only.",
    SAMPLES: "Samples asked for.",
    ANALYSIS: "Analysis plan; research only.",
    VENUE: "Venue and showcase; public welfare only.",
    FACILITIES: "Facilities, storage, security, transport and return.",
    EXPERIENCE: "Experience; research only.",
    SECURITY: "Security and insurance; public welfare only.",
    PERIOD: "Days of the loan, and audience; public welfare only.",
    SCHEDULE: "Schedule, funding and its restrictions, export control.",
    DATA: "Data sharing and publication plan.",
    UNDERTAKINGS: "Undertakings and signature.",
  },
);

export const ExhibitionKindEnum = describedEnum(
  "ExhibitionKind",
  "What samples are lent to the public for.",
  EXHIBITION_KINDS,
  {
    EXHIBITION: "Shown in an exhibition.",
    OUTREACH: "Shown at talks, open days and the like.",
    TEACHING: "Shown in lessons.",
  },
);

export const SectionProgressEnum = describedEnum(
  "SectionProgress",
  "How far a section is.",
  SECTION_PROGRESSES,
  {
    NOT_STARTED: "Never saved.",
    IN_PROGRESS: "Saved, with something missing or not right yet.",
    COMPLETE: "Nothing is missing.",
  },
);

export const ActingPartyEnum = describedEnum("ActingParty", "Whose turn it is.", ACTING_PARTIES, {
  APPLICANT: "The applicant.",
  INSTITUTION: "The officer of the applicant's institution.",
  OFFICE: "The secretariat.",
  COMMITTEE: "The expert committee.",
  APPROVER: "The approver.",
  NOBODY: "Nobody: there is nothing left to do.",
});

export const TeamRoleEnum = describedEnum("TeamRole", "What somebody does in a team.", TEAM_ROLES, {
  CO_INVESTIGATOR: "Co-investigator.",
  STUDENT: "Student.",
  TECHNICIAN: "Technician.",
});

export const PreparationEnum = describedEnum(
  "Preparation",
  "How the material is wanted.",
  PREPARATIONS,
  {
    AS_IS: "As it is.",
    NEW_SECTION: "As a polished section made for this application.",
    MOUNT: "Mounted.",
  },
);

export const EquivalenceCriterionEnum = describedEnum(
  "EquivalenceCriterion",
  "What has to match in an equivalent sample.",
  EQUIVALENCE_CRITERIA,
  {
    GRAIN_SIZE: "The grain size.",
    LITHOLOGY: "The lithology.",
    EXPOSURE: "The exposure at the surface of the Moon or asteroid.",
  },
);

export const ItemStateEnum = describedEnum(
  "ItemState",
  "What became of a sample asked for.",
  ITEM_STATES,
  {
    REQUESTED: "Not decided yet.",
    FEASIBLE: "Can be given as it is asked for, by the curator's judgement.",
    PARTLY: "Can be given in part.",
    NOT_FEASIBLE: "Cannot be given.",
    RECOMMENDED: "Recommended by the committee, with a mass that is reserved.",
    REFUSED: "Not granted.",
    GRANTED: "Granted, with a mass.",
  },
);

export const FeasibilityEnum = describedEnum(
  "Feasibility",
  "Whether a sample can be given as it is asked for, by the curator's judgement.",
  FEASIBILITIES,
  {
    FEASIBLE: "It can be given.",
    PARTLY: "A part of what is asked for can be given; powder only.",
    NOT_FEASIBLE: "It cannot be given.",
  },
);

export const DeclineReasonEnum = describedEnum(
  "DeclineReason",
  "Why an application is declined.",
  DECLINE_REASONS,
  {
    OUT_OF_SCOPE: "Outside the scope of the programme.",
    INSUFFICIENT_JUSTIFICATION: "The scientific case is not sufficient.",
    METHOD_NOT_READY: "The method is not ready for returned material.",
    MATERIAL_NOT_SUITABLE: "The material does not suit the question.",
    SAFEGUARDS_INSUFFICIENT:
      "Showcase, security or insurance are not sufficient; public welfare only.",
    STOCK_INSUFFICIENT: "Not enough material is left.",
    OTHER: "Another reason, said in words.",
  },
);

export const ApplicationScopeEnum = describedEnum(
  "ApplicationScope",
  "Which applications a list holds.",
  APPLICATION_SCOPES,
  {
    MINE: "The viewer's own, and those whose team the viewer joined.",
    INSTITUTION: "Those the viewer's institution was asked to endorse.",
    OFFICE: "Those of others that were submitted; empty for whom they do not exist.",
  },
);

export const ApplicationOrderFieldEnum = describedEnum(
  "ApplicationOrderField",
  "What a list of applications is ordered by.",
  APPLICATION_ORDERS,
  {
    WAITING: "How long they have stood in their status; descending: the longest waiting first.",
    UPDATED: "The instant of the last change.",
    NUMBER: "The number.",
  },
);
