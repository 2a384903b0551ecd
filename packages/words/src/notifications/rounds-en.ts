import { beijingMoment } from "../figures.ts";
import { inDays, inner } from "./about-en.ts";
import type { NotificationSentences } from "./sentences.ts";

/** What applicants and their institutions are told of rounds and their days. */
export const ROUNDS_EN: Pick<
  NotificationSentences,
  | "ROUND_CLOSES_SOON"
  | "ENDORSEMENT_DUE_SOON"
  | "NOTICE_DUE_SOON"
  | "ROUND_OPENED"
  | "ROUND_CANCELLED"
> = {
  ROUND_CLOSES_SOON: (it) =>
    it.isAtInstitution
      ? {
          title: `Round ${it.round} closes in ${inDays(it)}, and your institution has not endorsed ${inner(it)} yet.`,
          todo: "Ask whoever speaks for your institution to endorse it before then: that submits it.",
        }
      : {
          title: `Round ${it.round} closes in ${inDays(it)}, and ${inner(it)} is not submitted yet.`,
          todo: "Finish it, and have it submitted before then. The round takes nothing afterwards.",
        },
  ENDORSEMENT_DUE_SOON: (it) => ({
    title: `Round ${it.round} closes in ${inDays(it)}, and ${inner(it)} waits for your endorsement.`,
    todo: "Endorse it or return it before then. The round takes nothing afterwards.",
  }),
  NOTICE_DUE_SOON: (it) => ({
    title: `Notice of intent for round ${it.round} is due in ${inDays(it)}, and nobody has given it for ${inner(it)}.`,
    todo: "Give notice before then. Without it the application cannot be submitted in this round.",
  }),
  ROUND_OPENED: ({ round, closesAt }) => ({
    title: `Round ${round} is open until ${beijingMoment(closesAt, "en")}.`,
    todo: "Applications can be submitted from now on. If you have a draft in it, finish it in time.",
  }),
  ROUND_CANCELLED: ({ round, reasonEn }) => ({
    title: `Round ${round} was cancelled. ${reasonEn}`,
    todo: "If you began an application for it, all your answers are kept in the draft: choose another round for it.",
  }),
};
