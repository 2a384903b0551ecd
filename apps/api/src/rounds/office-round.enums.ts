import { OFFER_LISTS, ROUND_ACTIONS } from "@regolith/db";
import { ROUND_STAGES } from "@regolith/domain";
import { describedEnum } from "../graphql/enum.ts";

export const RoundStageEnum = describedEnum(
  "RoundStage",
  "How far the office has got with a round.",
  ROUND_STAGES,
  {
    DRAFT: "The office prepares it; nobody else knows of it.",
    PUBLISHED: "Everybody sees it; it opens and closes by the server's clock.",
  },
);

export const RoundActionEnum = describedEnum(
  "RoundAction",
  "What was done to a round.",
  ROUND_ACTIONS,
  {
    CREATED: "It was prepared.",
    CHANGED: "What is said of it was changed.",
    SAMPLES_CHANGED: "What it offers was changed.",
    PUBLISHED: "It was published.",
    RESULTS_PUBLISHED: "Its results were published.",
    RESULTS_SUPPLEMENTED: "Somebody was granted something later, and its results say so.",
    CANCELLED: "It was cancelled.",
  },
);

export const OfferListEnum = describedEnum("OfferList", "Which samples are listed.", OFFER_LISTS, {
  OFFERED: "What the round offers.",
  ADDABLE: "What it could offer and does not.",
});
