import type { ScreeningProblemCode } from "@regolith/domain";
import { optionName } from "../names/option-names.ts";
import type { Sentences } from "./sentences.ts";

export const EN_SCREENING: Pick<Sentences, ScreeningProblemCode> = {
  NO_EQUIVALENT: () =>
    "The curator named no equivalent sample. Grant the sample asked for, or refuse it.",
  SECOND_PERSON_NEEDED: () =>
    "You confirmed this recommendation yourself. Another approver has to approve it: ask one, or send it back to the panel.",
  NO_CHIEF_REVIEWER: () =>
    "No chief reviewer has accepted yet. Assign one of the reviewers as chief.",
  ITEM_JUDGED_TWICE: () => "This sample is judged twice. Keep one of the two judgements.",
  NOTHING_JUDGED: () => "No sample is judged. Say of at least one whether it can be given.",
  PART_OF_WHOLE_UNIT: () =>
    "This sample is indivisible: it can be given whole or not at all. Choose one of the two.",
  MASS_ONLY_OF_PART: () =>
    "A mass is named only where a part can be given. Leave it empty, or choose “partly feasible”.",
  PART_IS_ALL: () =>
    "That is all that is asked for at best. Choose “feasible”, or name a smaller mass.",
  EQUIVALENT_NOT_WANTED: () =>
    "The applicant wants only the sample asked for. Leave the equivalent empty.",
  EQUIVALENT_ITSELF: () => "This is the sample asked for. Name another one, or leave it empty.",
  EQUIVALENT_ASKED_FOR: () =>
    "The application asks for this sample as well. Name one that it does not ask for.",
  EQUIVALENT_OTHER_MODE: () =>
    "One of the two is lent whole and the other by mass. Name a sample that is lent in the same way.",
  ITEMS_NOT_JUDGED: (_it, { count }) =>
    count === 1
      ? "One sample is not judged yet. A curator has to say whether it can be given."
      : `Still to be judged: ${String(count)} samples. A curator has to say whether they can be given.`,
  TOO_FEW_REVIEWERS: (_it, { count, min }) =>
    `Reviewers without a conflict of interest who have to accept: ${String(min)}; so far: ${String(count)}. Assign more, or wait for their answers.`,
  TOO_FEW_REVIEWS: (_it, { count, min }) =>
    `Reviews that have to be handed in: ${String(min)}; so far: ${String(count)}. Wait for them, or assign another reviewer.`,
  EQUIVALENT_DIFFERS: (_it, { criterion }) =>
    `The two samples differ in what matters to the applicant: ${optionName(criterion, "en").toLowerCase()}. Name another one.`,
};
