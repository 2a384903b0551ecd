import { termsInForce, type TermsDocument } from "@regolith/domain";
import { APIError } from "better-auth/api";
import type { WrittenTerms } from "../terms/terms-text.ts";

/** Under which name a request says which version of a document was agreed to. */
const FIELDS: Readonly<Record<TermsDocument, string>> = { TERMS: "terms", PRIVACY: "privacy" };

/** What a sign-up agrees to: each document in the version in force, by its number, or it is refused. */
export function readAgreed(
  body: unknown,
  versions: readonly WrittenTerms[],
  now: Date,
): WrittenTerms[] {
  const inForce = termsInForce(versions, now);
  const given = typeof body === "object" && body !== null ? new Map(Object.entries(body)) : null;
  const isAgreed = ({ document, version }: WrittenTerms) =>
    String(given?.get(FIELDS[document])) === String(version);
  if (inForce.every(isAgreed)) return inForce;
  const wanted = inForce.map(({ document, version }) => `"${FIELDS[document]}": ${version}`);
  throw new APIError("BAD_REQUEST", {
    code: "TERMS_NOT_ACCEPTED",
    message: `An account needs agreement to the terms of use and the privacy notice in force: ${wanted.join(", ")}.`,
  });
}
