import { APPEAL_STATES, LETTER_KINDS, LETTER_PART_KINDS } from "@regolith/domain";
import { describedEnum } from "../graphql/enum.ts";

export const LetterKindEnum = describedEnum(
  "LetterKind",
  "What a letter of decision says.",
  LETTER_KINDS,
  {
    APPROVED: "All or part is granted.",
    DECLINED: "Nothing is granted; the applicant may appeal once.",
    RESERVED: "Put on the reserve list.",
    APPEAL_GRANTED: "The appeal was granted: it is reviewed again.",
    APPEAL_REFUSED: "The appeal was refused: it stays declined for good.",
    LAPSED: "Ended because the changes asked for did not come in time.",
  },
);

export const LetterPartKindEnum = describedEnum(
  "LetterPartKind",
  "What a piece of a letter is.",
  LETTER_PART_KINDS,
  {
    HEADING: "Heads what follows it.",
    PARAGRAPH: "Running text; its line ends count.",
    ITEM: "One item of a list.",
    QUOTE: "Words of a reviewer, who is not named.",
  },
);

export const AppealStateEnum = describedEnum(
  "AppealState",
  "What became of an appeal.",
  APPEAL_STATES,
  {
    OPEN: "Waits for its answer.",
    GRANTED: "The application is reviewed again.",
    REFUSED: "The application stays declined.",
  },
);
