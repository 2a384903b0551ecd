import DataLoader from "dataloader";

/** The batching loaders of one request, each made when first asked for and kept under its key. */
export class Loaders {
  readonly #kept = new Map<unknown, DataLoader<unknown, unknown>>();

  /**
   * The loader kept under `key` (a name, or a node of the query), whose `load` answers what `read`
   * gives for it: one entry per id, in the order of the ids.
   */
  of<Key, Value>(
    key: unknown,
    read: (ids: readonly Key[]) => Promise<readonly (Value | Error)[]>,
  ): DataLoader<Key, Value> {
    const known = this.#kept.get(key);
    if (known !== undefined) return known as DataLoader<Key, Value>;
    const loader = new DataLoader(read);
    this.#kept.set(key, loader);
    return loader;
  }

  /** What `read` gives, read once under `key` for the whole request. */
  once<Value>(key: string, read: () => Promise<Value>): Promise<Value> {
    const loader = this.of(key, async (asked: readonly "all"[]) => {
      const value = await read();
      return asked.map(() => value);
    });
    return loader.load("all");
  }

  /** Everything the loader under `key` read is read anew. */
  clear(key: unknown): void {
    this.#kept.get(key)?.clearAll();
  }

  /** What the loader under `key` read for an id is read anew, if it was. */
  forget(key: unknown, id: unknown): void {
    this.#kept.get(key)?.clear(id);
  }
}
