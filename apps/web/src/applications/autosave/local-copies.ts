/** Words that a page held and the server had not confirmed. */
export interface LocalCopy<Words> {
  /** The tab that wrote it. */
  readonly tab: string;
  readonly words: Words;
  /** What the server had when these words were typed. */
  readonly base: Words;
  /** When it was last written, ISO 8601. */
  readonly at: string;
}

type Unsaved<Words> = Pick<LocalCopy<Words>, "words" | "base">;

export interface CopyPlace {
  readonly personId: string;
  readonly applicationId: string;
  readonly section: string;
}

export interface LocalCopies<Words> {
  /** Null takes the tab's copy away. */
  readonly keep: (tab: string, unsaved: Unsaved<Words> | null) => void;
  /** Copies of other tabs, newest first. */
  readonly others: (tab: string) => readonly LocalCopy<Words>[];
}

type Storage = Pick<globalThis.Storage, "getItem" | "setItem" | "removeItem">;

/**
 * Unsaved words on this device, per person, application and section; each tab has its own place, so
 * that tabs never write over each other. Where the browser keeps nothing, nothing is kept.
 */
export function localCopies<Words>(
  storage: Storage | null,
  { personId, applicationId, section }: CopyPlace,
): LocalCopies<Words> {
  const key = `regolith.words.${personId}.${applicationId}.${section}`;

  function read(): readonly LocalCopy<Words>[] {
    try {
      const found: unknown = JSON.parse(storage?.getItem(key) ?? "[]");
      return Array.isArray(found) ? (found as LocalCopy<Words>[]) : [];
    } catch {
      return [];
    }
  }

  function write(copies: readonly LocalCopy<Words>[]): void {
    try {
      if (copies.length === 0) storage?.removeItem(key);
      else storage?.setItem(key, JSON.stringify(copies));
    } catch {
      // Full or forbidden: the words still stand in the page and on their way to the server.
    }
  }

  return {
    keep: (tab, unsaved) => {
      const before = read();
      const rest = before.filter((copy) => copy.tab !== tab);
      if (unsaved !== null) write([{ tab, ...unsaved, at: new Date().toISOString() }, ...rest]);
      else if (rest.length !== before.length) write(rest);
    },
    others: (tab) => read().filter((copy) => copy.tab !== tab),
  };
}
