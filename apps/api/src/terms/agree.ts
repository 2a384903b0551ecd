import { acceptedTerms, inTransaction, recordAcceptances, type Connection } from "@regolith/db";
import {
  acceptingTermsProblems,
  ok,
  refused,
  termsProblems,
  termsToAccept,
  type Language,
  type Problem,
  type Result,
  type TermsVersionName,
} from "@regolith/domain";
import type { Acting } from "../applications/acting.ts";
import { asRead, type WrittenTerms } from "./terms-text.ts";

/** Whoever puts their name to something, with the versions they have to have agreed to. */
export interface Signing extends Acting {
  readonly terms: readonly WrittenTerms[];
}

/** The versions in force that somebody has not agreed to. */
export async function unacceptedTerms(
  db: Connection,
  { actor, now, terms }: Pick<Signing, "actor" | "now" | "terms">,
): Promise<WrittenTerms[]> {
  return termsToAccept(terms, await acceptedTerms(db, actor.id), now);
}

/** What keeps somebody from putting their name to anything, whatever it is. */
export async function problemsOfTerms(
  db: Connection,
  signing: Pick<Signing, "actor" | "now" | "terms">,
): Promise<Problem[]> {
  return termsProblems(await unacceptedTerms(db, signing));
}

/** Agrees, for oneself, to versions in force. What was agreed to before keeps its time. */
export async function acceptTerms(
  { db, actor, now, terms }: Signing,
  {
    versions,
    language,
  }: { readonly versions: readonly TermsVersionName[]; readonly language: Language },
): Promise<Result<string>> {
  const problems = acceptingTermsProblems(versions, terms, now);
  if (problems.length > 0) return refused(...problems);
  const wished = terms.filter(({ document, version }) =>
    versions.some((one) => one.document === document && one.version === version),
  );
  return inTransaction(db, async (tx) => {
    const read = wished.map((version) => asRead(version, language));
    await recordAcceptances(tx, { personId: actor.id, terms: read, language, at: now });
    return ok(actor.id);
  });
}
