/** What a scanner says of a file. */
export type Verdict =
  { readonly isClean: true } | { readonly isClean: false; readonly finding: string };

/** The scanner cannot be reached, does not answer, or answers nothing that helps. */
export class ScannerSilent extends Error {}

/** Looks through files for malware. */
export interface Scanner {
  /** Throws {@link ScannerSilent}. */
  scan(bytes: AsyncIterable<Uint8Array>): Promise<Verdict>;
}
