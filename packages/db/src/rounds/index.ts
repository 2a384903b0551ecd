export { applicationsByStatus, undecidedAmong, type StatusCount } from "./application-counts.ts";
export { cancelRound, lockApplicationsIn, type ApplicationsInRound } from "./cancel-round.ts";
export {
  addOffers,
  choosesNothing,
  NOTHING_CHOSEN,
  recordOffers,
  removeOffers,
  type SampleChoice,
} from "./change-offers.ts";
export { fixOffers } from "./fix-offers.ts";
export {
  countOffers,
  listOffers,
  OFFER_LISTS,
  type OfferList,
  type OfferPage,
  type OffersAsked,
  type RoundOffer,
} from "./list-offers.ts";
export type { OfferFilter } from "./offer-filter.ts";
export {
  countOfficeRounds,
  findOfficeRound,
  listOfficeRounds,
  lockRound,
  type OfficeRound,
  type OfficeRoundCursor,
} from "./office-round.ts";
export {
  countRoundEvents,
  ROUND_ACTIONS,
  roundHistory,
  type RoundAction,
  type RoundChange,
  type RoundEvent,
  type RoundEventCursor,
  type RoundFieldChange,
} from "./round-history.ts";
export { remindOfRounds } from "./remind-of-rounds.ts";
export { tellOpenings } from "./tell-openings.ts";
export { insertRound, recordPublishing, recordRoundPlan, type NewRound } from "./save-round.ts";
export {
  compareRounds,
  findPublishedResults,
  resultsPublishedAt,
  type PublishedResults,
  type RoundComparison,
} from "./published-results.ts";
export {
  publishResults,
  supplementResults,
  type ResultsToPublish,
  type Supplement,
} from "./publish-results.ts";
export {
  changeNotice,
  countNotices,
  findNotice,
  findOwnNotice,
  giveNotice,
  hasNotice,
  listNotices,
  lockNotice,
  withdrawNotice,
  type Notice,
  type NoticeCursor,
} from "./notices.ts";
