export {
  acceptedTerms,
  acceptedTexts,
  findAcceptances,
  recordAcceptances,
  type Agreement,
  type ReadTerms,
  type TermsAcceptance,
} from "./acceptances.ts";
