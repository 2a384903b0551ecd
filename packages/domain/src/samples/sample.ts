export const PROVENANCES = ["PUBLISHED", "OPERATOR", "DEMONSTRATION"] as const;
export type Provenance = (typeof PROVENANCES)[number];

export const USE_CATEGORIES = [
  "PERMANENT_STORAGE",
  "BACKUP_STORAGE",
  "RESEARCH",
  "PUBLIC_WELFARE",
] as const;
export type UseCategory = (typeof USE_CATEGORIES)[number];

export const COLLECTION_METHODS = ["SCOOPED", "DRILLED"] as const;
export type CollectionMethod = (typeof COLLECTION_METHODS)[number];

export const SAMPLE_FORMS = ["POWDER", "CLAST", "SECTION"] as const;
export type SampleForm = (typeof SAMPLE_FORMS)[number];

export const REQUEST_MODES = ["WHOLE_UNIT", "BY_MASS"] as const;
export type RequestMode = (typeof REQUEST_MODES)[number];

export const SAMPLE_CONDITIONS = ["PRISTINE", "EXPOSED", "ANALYSED", "COATED", "EMBEDDED"] as const;
export type SampleCondition = (typeof SAMPLE_CONDITIONS)[number];

/** Clasts and sections are indivisible; powder is asked for by mass. */
export function requestModeOf(form: SampleForm): RequestMode {
  return form === "POWDER" ? "BY_MASS" : "WHOLE_UNIT";
}

/** The two storage categories are sealed and never lent. */
export function isSealed(useCategory: UseCategory): boolean {
  return useCategory === "PERMANENT_STORAGE" || useCategory === "BACKUP_STORAGE";
}
