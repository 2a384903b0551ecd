import { REQUEST_TIERS } from "@regolith/domain";
import { describedEnum } from "../graphql/enum.ts";

export const RequestTierEnum = describedEnum(
  "RequestTier",
  "How a share of what is left is handled.",
  REQUEST_TIERS,
  {
    LOW: "Up to 10 %: passes.",
    NOTICE: "Above 10 %: pointed out.",
    FULL_PANEL: "Above 25 %: goes before the whole committee.",
  },
);
