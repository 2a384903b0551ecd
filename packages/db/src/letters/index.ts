export {
  appealEndOf,
  appealEndsOf,
  appealsOf,
  recordAppeal,
  recordAppealAnswer,
  type Appeal,
} from "./appeals.ts";
export { commentsForApplicant } from "./comments-for-applicant.ts";
export { findLetter, lettersOf, type DecisionLetter } from "./decision-letter.ts";
export {
  countLetterTemplateVersions,
  letterTemplateInForce,
  letterTemplateVersions,
  listLetterTemplates,
  saveLetterTemplate,
  type LetterTemplateVersion,
  type LetterVersionPage,
} from "./letter-templates.ts";
export { remindOfAppeals } from "./remind-of-appeals.ts";
export { letterHash, writeDecisionLetter, type MoveToWrite } from "./write-decision-letter.ts";
