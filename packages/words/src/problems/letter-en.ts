import type { LetterProblemCode } from "@regolith/domain";
import { beijingMoment } from "../figures.ts";
import type { Sentences } from "./sentences.ts";

export const EN_LETTERS: Pick<Sentences, LetterProblemCode> = {
  APPEALED_ALREADY: () =>
    "You have appealed already, which can be done once. You can apply again in a later round.",
  DECIDER_ANSWERS_NO_APPEAL: () =>
    "You took part in deciding on this application, so another chair answers its appeal. If there is no other chair, ask an administrator to give the role to somebody who took no part.",
  ONE_LINE_ONLY: (it) => `${it} must be one line. Take the line breaks out.`,
  UNKNOWN_PLACEHOLDER: (it, { name, known }) =>
    `${it} names ${name}, which this letter does not know. It knows ${known}.`,
  PLACEHOLDER_MISSING: (it, { name }) =>
    `${it} must name ${name}, which this letter cannot do without. Put it where it belongs.`,
  PLACEHOLDER_NOT_ALONE: (it, { name }) =>
    `${it}: ${name} stands for whole paragraphs. Put it into a line of the body, with nothing else in it.`,
  STRAY_BRACE: (it, { brace }) =>
    `${it} has a ${brace} that opens or closes nothing. Write names like {number}, or leave the brace out.`,
  APPEAL_TOO_LATE: (_it, { endedAt }) =>
    `The time to appeal ended on ${beijingMoment(endedAt, "en")}. You can apply again in a later round.`,
};
