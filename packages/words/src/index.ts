export { fieldName } from "./fields/field-name.ts";
export { beijingMoment, countryName, figure, fileSize, milligrams } from "./figures.ts";
export { LANGUAGE_TAG, LOCALES, type Locale } from "./locale.ts";
export { attachmentKindName, attachmentStateName } from "./names/attachment-names.ts";
export {
  actionName,
  declineReasonName,
  itemStateName,
  publicStatusName,
  roleName,
  sectionName,
  statusName,
  typeName,
} from "./names/name-of.ts";
export { optionName, undertakingSentence } from "./names/option-names.ts";
export { problemMessage } from "./problems/problem-message.ts";
