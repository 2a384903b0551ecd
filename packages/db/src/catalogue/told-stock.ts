/**
 * The buckets of a stock as everybody outside the office is told them: what is recommended and not approved yet counts
 * as available. The rule is the domain's `toldBalance`; a test holds these to it.
 */
export const TOLD_UG = {
  receivedUg: (stock: string) => `${stock}."receivedUg"`,
  availableUg: (stock: string) => `(${stock}."availableUg" + ${stock}."undecidedUg")`,
  reservedUg: (stock: string) => `(${stock}."reservedUg" - ${stock}."undecidedUg")`,
  onLoanUg: (stock: string) => `${stock}."onLoanUg"`,
  consumedUg: (stock: string) => `${stock}."consumedUg"`,
  lostUg: (stock: string) => `${stock}."lostUg"`,
  splitOutUg: (stock: string) => `${stock}."splitOutUg"`,
} as const;
