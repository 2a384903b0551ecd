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
      ZH: "ec09920501151cb7fa63d1fd346929ba9cf00c9a56418a3ed876eb510fb745a5",
    },
  },
  {
    ...{ document: "PRIVACY", version: 1, inForceFrom: SINCE },
    hashes: {
      EN: "d9b4f687570f164c928bbb70f992a1a52ae9962cd5135f1acec86d3d3ab6482b",
      ZH: "c4e5297fdbf6e72e29fa10c08ddf4a37d54a95f479eb5cbabfbeb78e0c2ae248",
    },
  },
];
