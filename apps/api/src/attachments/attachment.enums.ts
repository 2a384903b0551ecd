import { ATTACHMENT_ACTIONS, ATTACHMENT_KINDS, ATTACHMENT_STATES } from "@regolith/domain";
import { describedEnum } from "../graphql/enum.ts";

export const AttachmentKindEnum = describedEnum(
  "AttachmentKind",
  "What a file is to the application it is attached to.",
  ATTACHMENT_KINDS,
  {
    FIGURE: "A figure the text refers to.",
    CV: "Curriculum vitae of a member of the team.",
    SUPPORT_LETTER: "A letter of support.",
    FACILITY_DOCUMENT: "A document about laboratories, storage or security.",
    OTHER: "Anything else.",
  },
);

export const AttachmentStateEnum = describedEnum(
  "AttachmentState",
  "How it stands with a file.",
  ATTACHMENT_STATES,
  {
    UPLOADING: "Not all of it is there yet; its sender alone sees it.",
    REFUSED: "It was not taken, see `refusal`; its sender alone sees it, for a day.",
    SCANNING: "It is there and waits for the malware scanner; nobody can download it yet.",
    READY: "It is there and can be downloaded.",
    QUARANTINED: "The malware scanner found something. It is kept and never given out.",
  },
);

export const AttachmentActionEnum = describedEnum(
  "AttachmentAction",
  "What can be done with a file.",
  ATTACHMENT_ACTIONS,
  {
    DESCRIBE: "Change its kind and caption.",
    REMOVE: "Take it out of the application, or give up sending it.",
  },
);
