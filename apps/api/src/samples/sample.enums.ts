import {
  BUCKETS,
  COLLECTION_METHODS,
  DEMANDS,
  LEDGER_REASONS,
  REQUEST_MODES,
  SAMPLE_CONDITIONS,
  SAMPLE_FORMS,
  USE_CATEGORIES,
} from "@regolith/domain";
import { describedEnum } from "../graphql/enum.ts";

export const UseCategoryEnum = describedEnum(
  "UseCategory",
  "What a sample was set aside for.",
  USE_CATEGORIES,
  {
    PERMANENT_STORAGE: "Sealed for good; never lent.",
    BACKUP_STORAGE: "Sealed as the backup; never lent.",
    RESEARCH: "For research.",
    PUBLIC_WELFARE:
      "For exhibition, outreach and education; asked for in a public-welfare application.",
  },
);

export const CollectionMethodEnum = describedEnum(
  "CollectionMethod",
  "How material was taken.",
  COLLECTION_METHODS,
  { SCOOPED: "With a scoop from the surface.", DRILLED: "With a drill from below." },
);

export const SampleFormEnum = describedEnum("SampleForm", "What a sample is.", SAMPLE_FORMS, {
  POWDER: "Powder; asked for by mass.",
  CLAST: "A piece of rock; lent whole.",
  SECTION: "A polished section; lent whole.",
});

export const RequestModeEnum = describedEnum(
  "RequestMode",
  "How a sample is asked for.",
  REQUEST_MODES,
  { WHOLE_UNIT: "All of it or nothing.", BY_MASS: "By mass, in steps of 0.1 mg." },
);

export const SampleConditionEnum = describedEnum(
  "SampleCondition",
  "What happened to a sample since it came.",
  SAMPLE_CONDITIONS,
  {
    PRISTINE: "Never left its container's atmosphere.",
    EXPOSED: "Was exposed to air.",
    ANALYSED: "Was analysed.",
    COATED: "Bears a conductive coating.",
    EMBEDDED: "Is set in resin.",
  },
);

export const BucketEnum = describedEnum("Bucket", "Where mass is, in the ledger.", BUCKETS, {
  OUTSIDE: "Not the programme's: before it came in, or corrected away.",
  AVAILABLE: "Here and not promised to anybody.",
  RESERVED: "Promised by an approval.",
  ON_LOAN: "With a borrower.",
  CONSUMED: "Used up.",
  LOST: "Lost, with a reason.",
  OTHER_SAMPLE: "In another sample, by a split.",
});

export const LedgerReasonEnum = describedEnum(
  "LedgerReason",
  "Why mass was moved in the ledger.",
  LEDGER_REASONS,
  {
    INTAKE: "It came in.",
    CORRECTION: "A figure was corrected.",
    SPLIT: "A sample was split.",
    RESERVATION: "An application was approved.",
    RELEASE: "A promise ended.",
    HANDOVER: "It was handed over to a borrower.",
    RETURN: "It came back.",
    CONSUMPTION: "It was used up.",
    LOSS: "It was lost.",
  },
);

export const DemandEnum = describedEnum(
  "Demand",
  "What open applications ask of a sample together, against what is left of it.",
  DEMANDS,
  {
    NONE: "Nobody asks for it.",
    FITS: "All of it could be granted.",
    OPTIMUM_EXCEEDS: "The optimum amounts together are more than is left.",
    MINIMUM_EXCEEDS:
      "Even the minimum amounts are more than is left; of a whole unit, more than one ask.",
  },
);

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
