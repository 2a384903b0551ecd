import { problemWith, type Problem } from "../problems/problem.ts";

/** What everybody with an account agrees to: the terms of use are accepted, the privacy notice is taken note of. */
export const TERMS_DOCUMENTS = ["TERMS", "PRIVACY"] as const;
export type TermsDocument = (typeof TERMS_DOCUMENTS)[number];

/** Names one version of a document. */
export interface TermsVersionName {
  readonly document: TermsDocument;
  /** Counts from 1. */
  readonly version: number;
}

/** A version, from the instant its text binds. */
export interface TermsVersion extends TermsVersionName {
  readonly inForceFrom: Date;
}

/** COMING is announced only; EARLIER has been followed by a newer one, and stays readable. */
export const TERMS_STATES = ["COMING", "IN_FORCE", "EARLIER"] as const;
export type TermsState = (typeof TERMS_STATES)[number];

/**
 * The version of each document in force at an instant: the last one that has begun. A portal is never without
 * terms, so the first one holds until another begins.
 */
export function termsInForce<Version extends TermsVersion>(
  versions: readonly Version[],
  now: Date,
): Version[] {
  return TERMS_DOCUMENTS.flatMap((document) => inForceOf(versions, document, now) ?? []);
}

function inForceOf<Version extends TermsVersion>(
  versions: readonly Version[],
  document: TermsDocument,
  now: Date,
): Version | undefined {
  const inOrder = versions
    .filter((version) => version.document === document)
    .toSorted((one, other) => one.version - other.version);
  return inOrder.findLast(({ inForceFrom }) => inForceFrom <= now) ?? inOrder[0];
}

/** How a version stands beside the others of its document. */
export function termsState(
  { document, version }: TermsVersionName,
  versions: readonly TermsVersion[],
  now: Date,
): TermsState {
  const current = inForceOf(versions, document, now)?.version ?? version;
  if (version === current) return "IN_FORCE";
  return version > current ? "COMING" : "EARLIER";
}

/** The instant from which a newer version holds instead; null while none is announced. */
export function termsInForceUntil(
  { document, version }: TermsVersionName,
  versions: readonly TermsVersion[],
): Date | null {
  const next = versions
    .filter((other) => other.document === document && other.version > version)
    .toSorted((one, other) => one.version - other.version)[0];
  return next?.inForceFrom ?? null;
}

/** The versions in force that somebody has not accepted; a newer one accepted covers those before. */
export function termsToAccept<Version extends TermsVersion>(
  versions: readonly Version[],
  accepted: readonly TermsVersionName[],
  now: Date,
): Version[] {
  return termsInForce(versions, now).filter(
    ({ document, version }) =>
      !accepted.some((other) => other.document === document && other.version >= version),
  );
}

/** What keeps somebody from putting their name to anything. */
export function termsProblems(toAccept: readonly TermsVersionName[]): Problem[] {
  return toAccept.map(({ document, version }) =>
    problemWith("TERMS_NOT_ACCEPTED", { document, version }, ["account", "terms"]),
  );
}

/** Only what is in force is accepted: an earlier version is of no use, and nobody agrees to a coming one ahead. */
export function acceptingTermsProblems(
  wished: readonly TermsVersionName[],
  versions: readonly TermsVersion[],
  now: Date,
): Problem[] {
  const current = termsInForce(versions, now);
  return wished.flatMap(({ document, version }, index) => {
    const inForce = current.find((one) => one.document === document);
    if (inForce === undefined || inForce.version === version) return [];
    const params = { document, version: inForce.version };
    return [problemWith("TERMS_NOT_IN_FORCE", params, ["versions", String(index), "version"])];
  });
}

/** Why versions cannot stand beside each other: numbers from 1 on without gaps, each later than the one before. */
export function termsOrderFault(versions: readonly TermsVersion[]): string | null {
  for (const document of TERMS_DOCUMENTS) {
    const inOrder = versions
      .filter((version) => version.document === document)
      .toSorted((one, other) => one.version - other.version);
    if (inOrder.length === 0) return `${document} has no version`;
    for (const [index, { version, inForceFrom }] of inOrder.entries()) {
      if (version !== index + 1) return `${document} is not numbered 1, 2, 3 and so on`;
      const before = inOrder[index - 1];
      if (before !== undefined && inForceFrom <= before.inForceFrom) {
        return `${document} ${String(version)} is in force no later than the version before`;
      }
    }
  }
  return null;
}
