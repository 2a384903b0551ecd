/** Of changes that are asked for, their due dates, and the working-day calendar; they say everything by themselves. */
export const CHANGE_CODES = [
  "NO_SECTION_NAMED",
  "SECTION_NAMED_TWICE",
  "DUE_DATE_PAST",
  "DUE_DATE_NOT_LATER",
  "FIELD_NOT_IN_SECTION",
  "ROW_NOT_IN_SECTION",
  "NO_OPEN_CHANGE_REQUEST",
  "WORKED_ANYWAY",
] as const;
