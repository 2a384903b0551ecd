import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { acceptedTexts, isReady, SettingError, type Database } from "@regolith/db";
import { termsOrderFault, type TermsVersionName } from "@regolith/domain";
import { parseTerms, TermsFault, type WrittenTerms } from "./terms-text.ts";

/** What the product brings along, in the form in which an operator writes versions of their own. */
export const OWN_FOLDER = path.resolve(import.meta.dirname, "../../terms");

/**
 * All versions there are: the product's, and those of the operator's folder. One of the folder takes the place of
 * the product's of the same number. Throws a {@link SettingError} of one line for what cannot be read.
 */
export function readTerms(folder?: string): readonly WrittenTerms[] {
  const given = folder === undefined ? [] : readFolder(folder);
  const isGiven = (own: WrittenTerms) => given.some((terms) => isSame(terms, own));
  const all = [...readFolder(OWN_FOLDER).filter((own) => !isGiven(own)), ...given];
  const fault = termsOrderFault(all);
  if (fault !== null) throw new SettingError(`The terms do not fit together: ${fault}.`);
  return all;
}

function isSame(one: TermsVersionName, other: TermsVersionName): boolean {
  return one.document === other.document && one.version === other.version;
}

function readFolder(folder: string): WrittenTerms[] {
  return filesOf(folder).map((name) => {
    const file = path.join(folder, name);
    try {
      return parseTerms(JSON.parse(readFileSync(file, "utf8")));
    } catch (cause) {
      const isKnown = cause instanceof TermsFault || cause instanceof SyntaxError;
      const reason = isKnown ? cause.message : "it cannot be read";
      throw new SettingError(`${file} is no version of the terms: ${reason}.`, { cause });
    }
  });
}

function filesOf(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith(".json"))
      .toSorted();
  } catch (cause) {
    throw new SettingError(`TERMS_FOLDER must name a folder that can be read; it is "${folder}".`, {
      cause,
    });
  }
}

/** Stops a start on a text that is not the one people agreed to under the same number. */
export async function refuseChangedTerms(
  { prisma }: Pick<Database, "prisma">,
  all: readonly WrittenTerms[],
): Promise<void> {
  for (const accepted of await acceptedTexts(prisma)) {
    const { document, version, language, textHash } = accepted;
    const written = all.find((terms) => isSame(terms, accepted));
    if (written?.hashes[language] === textHash) continue;
    throw new SettingError(
      `People agreed to ${document} ${String(version)} (${language}) with another text than the one given now. Give it back as it was, and the new text a number of its own.`,
    );
  }
}

/**
 * Whether the API can answer: the database is migrated, and every text is the one people agreed to. The texts are
 * compared once, as soon as there is a database to compare them with.
 */
export function readinessOf(db: Database, all: readonly WrittenTerms[]): () => Promise<boolean> {
  let isCompared = false;
  return async () => {
    if (!(await isReady(db))) return false;
    if (!isCompared) await refuseChangedTerms(db, all);
    isCompared = true;
    return true;
  };
}
