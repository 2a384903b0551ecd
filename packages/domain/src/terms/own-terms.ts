import type { Language } from "../people/language.ts";
import type { TermsVersion } from "./terms.ts";

/** A version that the product brings along; its text, in `apps/api/terms`, is pinned here and never changes. */
export interface OwnTerms extends TermsVersion {
  /** SHA-256 of the text in each language. */
  readonly hashes: Readonly<Record<Language, string>>;
}

const SINCE = new Date("2026-11-01T00:00:00+08:00");

/** All of them. A new text is a new version, with a line of its own. */
export const OWN_TERMS: readonly OwnTerms[] = [
  {
    ...{ document: "TERMS", version: 1, inForceFrom: SINCE },
    hashes: {
      EN: "695b12ef8001d37e3a2288ebf5f554f05537882a9ec075c72122daaf64e085b5",
      ZH: "50b6105aa9200bd77015d53b143ffef6b457c32fb13cef2fec86ca051e68fd10",
    },
  },
  {
    ...{ document: "PRIVACY", version: 1, inForceFrom: SINCE },
    hashes: {
      EN: "7a355d35de9260d0fa8dc0d501e84535d95b9771180eeb67ecdd275218244a45",
      ZH: "a00975f8f435fe29a2610e972beffb2d59bc52a0722bad5ff99adea3b72c15e2",
    },
  },
];
