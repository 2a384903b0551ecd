import { publishResults } from "@regolith/db";
import type { SeedContext } from "../context.ts";
import { daysBefore } from "../days.ts";
import type { Rounds } from "./rounds.ts";

/** Once its decisions were due. */
const PUBLISHED_DAYS_BEFORE = 175;

/** Publishes what became of the round in which everything is decided. */
export async function seedResults(
  { tx, now, nextId }: SeedContext,
  { DOMESTIC_CLOSED }: Rounds,
): Promise<void> {
  const round = await tx.round.findUniqueOrThrow({
    where: { id: DOMESTIC_CLOSED },
    select: { id: true, closesAt: true },
  });
  const at = daysBefore(now, PUBLISHED_DAYS_BEFORE);
  await publishResults(tx, { round, actorId: null, at, nextId });
}
