/** PROPOSED waits for the secretariat; ENDED spoke for the institution, and no longer does. */
export const OFFICER_STATES = ["PROPOSED", "CONFIRMED", "REFUSED", "ENDED"] as const;
export type OfficerState = (typeof OFFICER_STATES)[number];

/** What the secretariat can do with an officership, by its state. The whole course is this table. */
export const OFFICER_STEPS = {
  CONFIRM: { from: "PROPOSED", to: "CONFIRMED" },
  REFUSE: { from: "PROPOSED", to: "REFUSED" },
  END: { from: "CONFIRMED", to: "ENDED" },
} as const satisfies Record<string, { readonly from: OfficerState; readonly to: OfficerState }>;
export type OfficerStep = keyof typeof OFFICER_STEPS;
