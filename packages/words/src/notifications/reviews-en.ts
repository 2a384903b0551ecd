import { conflictName } from "../committee/names.ts";
import { inDays, inner } from "./about-en.ts";
import type { NotificationSentences } from "./sentences.ts";

/** What reviewers are told, and the office of them. */
export const REVIEWS_EN: Pick<
  NotificationSentences,
  | "REVIEW_ASKED"
  | "REVIEW_ACCEPTED"
  | "REVIEW_DECLINED"
  | "REVIEW_HANDED_IN"
  | "REVIEW_DUE_SOON"
  | "REVIEW_REMINDED"
  | "REVIEW_OVERDUE"
  | "REVIEWER_CONFLICT"
  | "CONFLICT_SET_ASIDE"
  | "REVIEW_CLOSED"
> = {
  REVIEW_ASKED: (it) => ({
    title: `You are asked to review ${inner(it)}.`,
    todo: "Say whether you have a conflict of interest, then accept or decline.",
  }),
  REVIEW_ACCEPTED: (it) => ({ title: `${it.reviewer} accepted to review ${inner(it)}.` }),
  REVIEW_DECLINED: (it) => ({
    title: `${it.reviewer} declined to review ${inner(it)}${it.note === "" ? "." : `: ${it.note}`}`,
    todo: "Ask somebody else.",
  }),
  REVIEW_HANDED_IN: (it) => ({ title: `${it.reviewer} handed in the review of ${inner(it)}.` }),
  REVIEW_DUE_SOON: (it) =>
    it.isAccepted
      ? {
          title: `Your review of ${inner(it)} is due in ${inDays(it)}.`,
          todo: "Hand it in before then. Once the day has passed it is not taken.",
        }
      : {
          title: `You are asked to review ${inner(it)}, and have not answered. The review is due in ${inDays(it)}.`,
          todo: "Say whether you have a conflict of interest, then accept or decline.",
        },
  REVIEW_REMINDED: (it) => ({
    title: `The programme office reminds you of your review of ${inner(it)}.`,
    todo: it.isAccepted
      ? "Hand it in, or tell the office that you cannot."
      : "Say whether you have a conflict of interest, then accept or decline.",
  }),
  REVIEW_OVERDUE: (it) => ({
    title: `${it.reviewer} did not hand in the review of ${inner(it)} by the day it was due.`,
    todo: "Give another day, or ask somebody else.",
  }),
  REVIEWER_CONFLICT: (it) => ({
    title: `${it.reviewer} has a conflict of interest with ${inner(it)} (${conflictName(it.conflict, "en").toLowerCase()}). The file is closed to them.`,
    todo: "Ask somebody else.",
  }),
  CONFLICT_SET_ASIDE: (it) => ({
    title: `A conflict of interest of ${it.reviewer} with ${inner(it)} was set aside as a namesake's.`,
  }),
  REVIEW_CLOSED: (it) => ({
    title: `You no longer review application ${it.number}: the office took you off, or a conflict of interest is on record.`,
  }),
};
