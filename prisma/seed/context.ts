import type { Prisma } from "@regolith/db";
import type { NextId } from "./ids.ts";
import type { LedgerBook } from "./ledger-book.ts";
import type { SourceLinks } from "./source-links.ts";

/** What every part of the seed writes through and takes part in. */
export interface SeedContext {
  readonly tx: Prisma.TransactionClient;
  /** The instant of the first start, to which all invented dates relate. */
  readonly now: Date;
  readonly nextId: NextId;
  readonly sources: SourceLinks;
  readonly book: LedgerBook;
}

/** Ids by code, key or e-mail address. */
export type Ids = ReadonlyMap<string, string>;

/** The id of something that was written before. Throws for what was not. */
export function idOf(ids: Ids, name: string): string {
  const id = ids.get(name);
  if (id === undefined) throw new Error(`Not seeded: ${name}`);
  return id;
}
