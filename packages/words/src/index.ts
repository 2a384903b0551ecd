export { answerText } from "./answers/answer-text.ts";
export {
  applicationWords,
  documentMoment,
  type ApplicationWords,
  type NotIncluded,
} from "./documents/application-words.ts";
export { fieldName, pinnedName } from "./fields/field-name.ts";
export { minutesWords, type MinutesWords } from "./documents/minutes-words.ts";
export {
  APPLICATION_COLUMN_KEYS,
  applicationColumnName,
  type ApplicationColumn,
} from "./exports/column-names.ts";
export {
  roundColumnNames,
  roundColumns,
  type RoundColumn,
  type RoundTable,
} from "./exports/round-columns.ts";
export {
  BOARD_COLUMN_KEYS,
  boardColumnNames,
  draftPlanName,
  plannedOutcomeName,
  type BoardColumn,
} from "./exports/board-columns.ts";
export { beijingMoment, countryName, dayName, figure, fileSize, milligrams } from "./figures.ts";
export { attachmentKindName, attachmentStateName } from "./names/attachment-names.ts";
export { listed, listedApart } from "./lists.ts";
export { LANGUAGE_TAG, localeOf, LOCALES, type Locale } from "./locale.ts";
export {
  actingPartyName,
  actionName,
  declineReasonName,
  itemStateName,
  provenanceName,
  publicStatusName,
  roleName,
  sectionName,
  statusName,
  teamEventName,
  typeName,
} from "./names/name-of.ts";
export {
  assignmentStateName,
  committeeEventName,
  confidenceName,
  conflictName,
  recommendationName,
  reviewRoleName,
  tieName,
  tierName,
} from "./committee/names.ts";
export { conflictText } from "./committee/conflict-text.ts";
export { anchorText, criterionName, criterionQuestion } from "./committee/rubric.ts";
export { tierReasonText } from "./committee/tier-text.ts";
export { inventedLetterFacts } from "./letters/invented-letter.ts";
export { letterKindName, letterPlaceholderName } from "./letters/letter-names.ts";
export { letterPaperWords } from "./letters/letter-paper-words.ts";
export { standardLetterWords, writeLetter, writeLetters } from "./letters/write-letter.ts";
export { termsDocumentName } from "./names/terms-names.ts";
export { optionName, undertakingSentence } from "./names/option-names.ts";
export { mailFrame, type MailFrame } from "./mails/mail-frame.ts";
export { mailWords, type MailWords } from "./mails/mail-words.ts";
export { notificationText, type NotificationText } from "./notifications/notification-text.ts";
export { planNoteMessage } from "./plans/plan-note.ts";
export { problemMessage } from "./problems/problem-message.ts";
