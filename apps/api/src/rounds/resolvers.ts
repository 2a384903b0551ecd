import { CancelRoundResolver } from "./cancel-round.resolver.ts";
import { NoticeOfRoundResolver, NoticeResolver } from "./notice.resolver.ts";
import { RoundStatusCountResolver } from "./status-count.resolver.ts";
import { OfficeRoundResolver, RoundOfferResolver } from "./office-round.resolver.ts";

/** Everything the office does with rounds, for the schema. */
export const roundResolvers = [
  OfficeRoundResolver,
  CancelRoundResolver,
  RoundStatusCountResolver,
  RoundOfferResolver,
  NoticeResolver,
  NoticeOfRoundResolver,
] as const;
