import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { OWN_TERMS, type TermsDocument } from "@regolith/domain";
import { OWN_FOLDER } from "../../src/terms/read-terms.ts";

/** What a sign-up agrees to, in the versions the product brings along. */
export const AGREED = { terms: 1, privacy: 1 };

/** A version as it stands in a file; a test changes what it is about. */
export interface TermsFile {
  readonly document: unknown;
  readonly version: unknown;
  readonly inForceFrom: unknown;
  readonly en: { title: string; lead: string; parts: { id: string; title: string }[] };
  readonly zh: { title: string; lead: string; parts: { id: string; title: string }[] };
}

/** The product's first version of a document, with other facts. */
export function aTermsFile(document: TermsDocument, facts: Partial<TermsFile> = {}): TermsFile {
  const file = path.join(OWN_FOLDER, `${document.toLowerCase()}-1.json`);
  return { ...(JSON.parse(readFileSync(file, "utf8")) as TermsFile), ...facts };
}

/** A folder of an operator with these files; `remove` takes it away. */
export function aTermsFolder(...files: readonly (TermsFile | string)[]) {
  const folder = mkdtempSync(path.join(tmpdir(), "terms-"));
  for (const [index, file] of files.entries()) {
    const text = typeof file === "string" ? file : JSON.stringify(file);
    writeFileSync(path.join(folder, `${String(index)}.json`), text);
  }
  return {
    folder,
    remove: () => {
      rmSync(folder, { recursive: true });
    },
  };
}

/** The hash of a text the product brings along. */
export function ownHash(document: TermsDocument, language: "EN" | "ZH"): string | undefined {
  return OWN_TERMS.find((own) => own.document === document)?.hashes[language];
}
