import type { TermsDocument } from "@regolith/domain";

/** Where a document is read, without the language; the version in force when none is named. */
export function termsHref(document: TermsDocument, version?: number): string {
  const path = document === "TERMS" ? "/terms" : "/privacy";
  return version === undefined ? path : `${path}/${String(version)}`;
}

/** Where agreement is asked for; leads back to an address of this site afterwards. */
export function acceptTermsHref(next: string): string {
  return `${ACCEPT_TERMS}?next=${encodeURIComponent(next)}`;
}

export const ACCEPT_TERMS = "/accept-terms";

/** The number of a version in an address; null for what is none. */
export function readVersion(text: string): number | null {
  return /^[1-9]\d{0,5}$/u.test(text) ? Number(text) : null;
}
