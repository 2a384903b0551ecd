import { describedEnum } from "../graphql/enum.ts";

export const SAMPLE_ORDER_FIELDS = ["CODE", "MASS", "AVAILABLE", "MISSION"] as const;
export type SampleOrderField = (typeof SAMPLE_ORDER_FIELDS)[number];

export const SampleOrderFieldEnum = describedEnum(
  "SampleOrderField",
  "By what a list of samples is ordered; unknown masses come last either way.",
  SAMPLE_ORDER_FIELDS,
  {
    CODE: "By catalogue code.",
    MASS: "By mass of record.",
    AVAILABLE: "By what the ledger holds available.",
    MISSION: "By mission, then code.",
  },
);
