/** What a source can support, by the relation's name. */
export const SUPPORTED = [
  "missions",
  "missionFacts",
  "missionPayloads",
  "samples",
  "measurements",
  "pastRounds",
  "allotments",
  "techniques",
] as const;
export type Supported = (typeof SUPPORTED)[number];

/** Which rows each source supports, gathered while they are written; the sources follow at the end. */
export class SourceLinks {
  readonly #ids = new Map<string, Map<Supported, Set<string>>>();

  /** Notes that the row was read in these sources. Throws for a row without any. */
  add(kind: Supported, id: string, sourceKeys: readonly string[]): void {
    if (sourceKeys.length === 0) throw new Error(`No source is named for ${kind} ${id}`);
    for (const key of sourceKeys) {
      const kinds = this.#ids.get(key) ?? new Map<Supported, Set<string>>();
      const ids = kinds.get(kind) ?? new Set<string>();
      this.#ids.set(key, kinds.set(kind, ids.add(id)));
    }
  }

  keys(): readonly string[] {
    return [...this.#ids.keys()];
  }

  idsOf(key: string, kind: Supported): readonly string[] {
    return [...(this.#ids.get(key)?.get(kind) ?? [])];
  }
}
