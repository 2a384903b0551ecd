import { fieldName } from "../fields/field-name.ts";
import { beijingMoment, figure } from "../figures.ts";
import type { RoundSentences } from "./sentences.ts";

const count = (value: number) => figure(value, "en");

/** Of the policy, of rounds and of notices of intent. */
export const EN_ROUNDS: RoundSentences = {
  SHARE_OUT_OF_RANGE: (it) => `${it} must be more than 0 % and at most 100 %.`,
  MORE_REVIEWS_THAN_REVIEWERS: () =>
    "More reviews would have to be in than there are reviewers. Lower the reviews, or raise the reviewers per application.",
  WARNS_ABOVE_PANEL: () =>
    "Requests would be flagged only where the full panel decides already. Lower this share, or raise that of the full panel.",
  POLICY_UNCHANGED: () =>
    "These are the settings that are in force already. Change one, or leave them as they are.",
  ROUND_DATE_PAST: (it) => `${it} is over already. Choose a day that is still to come.`,
  ROUND_DATE_MISSING: (it) =>
    `${it} is missing. Applicants are told this day, so it must be fixed before the round is published.`,
  ROUND_FIXED_ONCE_OPEN: (it) =>
    `${it} cannot be changed any more, since the round has opened. Keep it as it was.`,
  ROUND_ONLY_EXTENDED: (it) =>
    `${it} cannot be earlier than announced while the round is open. Keep the day, or choose a later one.`,
  ROUND_ONLY_WIDENED: (it) =>
    `${it} may only become wider while the round is open: somebody may be relying on it. Keep what was announced.`,
  ROUND_CANCELLED: () => "This round was cancelled and takes place no more. Choose another round.",
  ROUND_HAS_APPLICATIONS: (_it, { count: submitted }) =>
    `The round cannot be cancelled: ${figure(submitted, "en")} of its applications were handed in. Decide on them, or have them withdrawn first.`,
  ROUND_PUBLISHED: () => "This round is published already. Reload the page.",
  ROUND_OFFERS_NOTHING: () => "The round offers no sample yet. Add samples before you publish it.",
  ROUND_NOT_PUBLISHED: () => "This round is not published yet. Publish it first.",
  ROUND_NOT_CLOSED: () =>
    "This round has not closed yet. Its results are published once it closed and every application is decided.",
  INVALID_ROUND_CODE: (it) =>
    `${it} is not the code of a round. Write the year and its place in it, like 2027-1.`,
  NOTHING_CHOSEN: () => "No sample is named. Write sample numbers, or choose by the filters.",
  NOTICE_NOT_ASKED: () =>
    "This round asks for no notice of intent. Submit your application while it is open.",
  NOTICE_WITHDRAWN: () => "This notice was withdrawn already. Reload the page.",
  SAMPLES_UNKNOWN: (_it, { samples }) =>
    `There is no sample with these numbers: ${samples}. Check them, or find them in the catalogue.`,
  SAMPLES_NOT_OFFERABLE: (_it, { samples }) =>
    `These cannot be offered: ${samples}. They are sealed, withheld, not here, without known stock, or of a mission the round does not name. Leave them out.`,
  ROUND_DATE_ORDER: (it, { after }) =>
    `${it} must be later than “${fieldName([after], "en")}”. Correct one of the two.`,
  SAMPLES_ASKED_FOR: (_it, { count: asked, samples }) =>
    `Some of these, ${count(asked)} in number, were asked for in this round already and stay in it: ${samples}. Leave them out of what you remove.`,
  ROUND_UNDECIDED: (_it, { count: left }) =>
    `Not every application of this round is decided: ${count(left)} still wait. Results are published once all are.`,
  NOTICE_REQUIRED: (_it, { round, dueAt }) =>
    `Round ${round} takes applications only from those who gave notice of intent by ${beijingMoment(dueAt, "en")}. Give notice before that on the round's page, or choose another round.`,
  NOTICE_TOO_LATE: (_it, { dueAt }) =>
    `Notices of intent were taken until ${beijingMoment(dueAt, "en")}. Choose another round, or ask the secretariat.`,
};
