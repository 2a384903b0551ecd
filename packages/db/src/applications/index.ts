export * from "./application.ts";
export * from "./application-facets.ts";
export { exportedApplications, type ExportedApplication } from "./export-applications.ts";
export {
  APPLICATION_SCOPES,
  type ApplicationFilter,
  type ApplicationScope,
} from "./application-filter.ts";
export { eventsOf, findEvents } from "./application-events.ts";
export {
  addToChangeRequest,
  closeChangeRequest,
  extendChangeRequest,
  openChangeRequest,
} from "./changes/change-requests.ts";
export { toStored as storedAnswers } from "./changes/snapshots.ts";
export { wholeFilesNow, type KeptFile } from "./changes/file-list.ts";
export { passChangeDueDates } from "./changes/pass-due-dates.ts";
export {
  changeRequestsOf,
  dueDatesOfChanges,
  type KeptChangeRequest,
} from "./changes/find-change-requests.ts";
export {
  countDrafts,
  insertApplication,
  titleDraft,
  type NewApplication,
} from "./create-application.ts";
export { insertCopy, type CopyToWrite } from "./copy-application.ts";
export { pastStageLengths, type FoundPast } from "./clock/past-stages.ts";
export { deleteApplication } from "./delete-application.ts";
export {
  findAnyHeads,
  findHeads,
  findWholes,
  lockAnyApplication,
  lockApplication,
  readAnswers,
} from "./find-applications.ts";
export { claimKey, type Repeatable } from "./idempotency.ts";
export * from "./list-applications.ts";
export { applicantFromProfile, provenanceOfNew } from "./new-applications.ts";
export { decisionsOf, type Decision } from "./decisions.ts";
export {
  grantRecommended,
  recordItemMoves,
  recordOutcomes,
  undoOutcomes,
} from "./record-decision.ts";
export { recordEvent } from "./record-event.ts";
export {
  NO_REVIEWERS,
  recordJudgements,
  reviewersOf,
  type JudgementToRecord,
} from "./record-judgement.ts";
export { recordMove, type MoveToRecord } from "./record-move.ts";
export {
  askableByCode,
  materialsOf,
  sampleCodes,
  type AskableSample,
} from "./requestable-sample.ts";
export { findRounds, type RoundOfApplication } from "./round-of-application.ts";
export { recordChange, recordSection, setRoundOf } from "./save-section.ts";
export { tellReserveEnds } from "./tell-reserve-end.ts";
export { readsForOffice } from "./visible-to.ts";
