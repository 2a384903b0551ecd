import {
  type AskedSampleFragment,
  AskedSampleDocument,
  createClient,
  type KnownOfSampleFragment,
  type SectionItemFragment,
} from "@regolith/client";

type AskedProblem = SectionItemFragment["problems"][number];

/** A sample asked for, as the ledger has it at this moment. */
export interface WatchedSample {
  readonly sample: AskedSampleFragment;
  /** Why it cannot be asked for as last saved. */
  readonly problems: readonly AskedProblem[];
  /** What was measured, granted and lent before; null where the page does not show it. */
  readonly known: KnownOfSampleFragment | null;
  /** Set when what is available changed while the page was open, ISO 8601. */
  readonly changedAt: string | null;
}

export type WatchedSamples = ReadonlyMap<string, WatchedSample>;

export interface StockWatch {
  readonly get: () => WatchedSamples;
  readonly subscribe: (listener: () => void) => () => void;
  /** Takes in what a save gave back. */
  readonly update: (items: readonly SectionItemFragment[]) => void;
  /** Looks a sample up by its number; null when there is none. Throws when there is no answer. */
  readonly find: (code: string) => Promise<AskedSampleFragment | null>;
  /** Asks for the stock of all samples again; without an answer, what is known stays. */
  readonly refresh: () => Promise<void>;
}

/** Keeps the stock of the samples on the page true to the ledger. */
export function createStockWatch(
  items: readonly SectionItemFragment[],
  locale: string,
  known: readonly KnownOfSampleFragment[] = [],
): StockWatch {
  const execute = createClient({ url: "/graphql", headers: { "accept-language": locale } });
  const listeners = new Set<() => void>();
  const knownByCode = new Map(known.map((sample) => [sample.code, sample]));
  let samples: WatchedSamples = new Map(
    items.map((item) => [item.sample.code, watched(item, knownByCode.get(item.sample.code))]),
  );

  function put(found: readonly Found[]) {
    const next = new Map(samples);
    for (const { sample, problems, known: newlyKnown } of found) {
      const before = samples.get(sample.code);
      next.set(sample.code, {
        sample,
        problems: problems ?? before?.problems ?? [],
        known: newlyKnown ?? before?.known ?? null,
        changedAt: hasChanged(before?.sample, sample)
          ? new Date().toISOString()
          : (before?.changedAt ?? null),
      });
    }
    samples = next;
    for (const listener of listeners) listener();
  }

  async function find(code: string): Promise<AskedSampleFragment | null> {
    const { sample } = await execute(AskedSampleDocument, { code });
    if (sample !== null) put([{ sample, known: sample }]);
    return sample;
  }

  return {
    get: () => samples,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    update: put,
    find,
    refresh: async () => {
      await Promise.allSettled([...samples.keys()].map(find));
    },
  };
}

interface Found {
  readonly sample: AskedSampleFragment;
  readonly problems?: readonly AskedProblem[];
  readonly known?: KnownOfSampleFragment;
}

function watched(
  { sample, problems }: SectionItemFragment,
  known: KnownOfSampleFragment | undefined,
): WatchedSample {
  return { sample, problems, known: known ?? null, changedAt: null };
}

function hasChanged(before: AskedSampleFragment | undefined, now: AskedSampleFragment): boolean {
  return before !== undefined && before.stock?.availableMg !== now.stock?.availableMg;
}
