import { TERMS_DOCUMENTS, TERMS_STATES } from "@regolith/domain";
import { describedEnum } from "../graphql/enum.ts";

export const TermsDocumentEnum = describedEnum(
  "TermsDocument",
  "What everybody with an account agrees to.",
  TERMS_DOCUMENTS,
  {
    TERMS: "The terms of use.",
    PRIVACY: "The privacy notice: which personal data is kept, why, who sees it, for how long.",
  },
);

export const TermsStateEnum = describedEnum(
  "TermsState",
  "How a version stands beside the others of its document.",
  TERMS_STATES,
  {
    COMING: "Announced, and not in force yet.",
    IN_FORCE: "The one that holds now.",
    EARLIER: "Followed by a newer one; kept for reading.",
  },
);
