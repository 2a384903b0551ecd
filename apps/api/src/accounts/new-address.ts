import {
  changeAddress,
  inTransaction,
  undoAddressChange,
  type Connection,
  type Database,
  type NewAddress,
} from "@regolith/db";
import { ok, problem, refused } from "@regolith/domain";
import { followAddress } from "../institutions/follow-address.ts";

type Db = Pick<Database, "prisma">;

/**
 * Completes a change of address with the link mailed to it.
 * @returns false when the link does nothing any more
 */
export function completeChange(
  db: Db,
  given: { readonly secret: string; readonly keptSessionId: string | null; readonly at: Date },
): Promise<boolean> {
  return move(db, given.at, (tx) => changeAddress(tx, given));
}

/**
 * Undoes a change of address with the link mailed to the former one, and sets a new password.
 * @returns false when the link does nothing any more
 */
export function undoChange(
  db: Db,
  given: { readonly secret: string; readonly passwordHash: string; readonly at: Date },
): Promise<boolean> {
  return move(db, given.at, (tx) => undoAddressChange(tx, given));
}

/** Whoever speaks for an institution does so by an address of its own. */
async function move(
  db: Db,
  at: Date,
  work: (tx: Connection) => Promise<NewAddress | null>,
): Promise<boolean> {
  const { ok: isDone } = await inTransaction(db, async (tx) => {
    const moved = await work(tx);
    if (moved === null) return refused(problem("NOT_FOUND"));
    await followAddress(tx, moved, at);
    return ok(undefined);
  });
  return isDone;
}
