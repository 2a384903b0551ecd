import {
  type AskedSampleFragment,
  AskedSampleDocument,
  createClient,
  type SectionItemFragment,
} from "@regolith/client";

type AskedProblem = SectionItemFragment["problems"][number];

/** A sample asked for, as the ledger has it at this moment. */
export interface WatchedSample {
  readonly sample: AskedSampleFragment;
  /** Why it cannot be asked for as last saved. */
  readonly problems: readonly AskedProblem[];
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
): StockWatch {
  const execute = createClient({ url: "/graphql", headers: { "accept-language": locale } });
  const listeners = new Set<() => void>();
  let samples: WatchedSamples = new Map(items.map((item) => [item.sample.code, watched(item)]));

  function put(
    found: readonly { sample: AskedSampleFragment; problems?: readonly AskedProblem[] }[],
  ) {
    const next = new Map(samples);
    for (const { sample, problems } of found) {
      const before = samples.get(sample.code);
      next.set(sample.code, {
        sample,
        problems: problems ?? before?.problems ?? [],
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
    if (sample !== null) put([{ sample }]);
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

function watched({ sample, problems }: SectionItemFragment): WatchedSample {
  return { sample, problems, changedAt: null };
}

function hasChanged(before: AskedSampleFragment | undefined, now: AskedSampleFragment): boolean {
  return before !== undefined && before.stock?.availableMg !== now.stock?.availableMg;
}
