import { OfficeRoundResolver, RoundOfferResolver } from "./office-round.resolver.ts";

/** Everything the office does with rounds, for the schema. */
export const roundResolvers = [OfficeRoundResolver, RoundOfferResolver] as const;
