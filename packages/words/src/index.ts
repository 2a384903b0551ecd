export { fieldName } from "./fields/field-name.ts";
export { beijingMoment, countryName, figure, milligrams } from "./figures.ts";
export { LANGUAGE_TAG, LOCALES, type Locale } from "./locale.ts";
export {
  actionName,
  declineReasonName,
  publicStatusName,
  roleName,
  sectionName,
  statusName,
} from "./names/name-of.ts";
export { problemMessage } from "./problems/problem-message.ts";
