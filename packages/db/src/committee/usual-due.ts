import type { Connection } from "../transaction.ts";

/** When the reviews of an application are due by its round; null where the round names no day. */
export async function reviewsDueOf(
  db: Connection,
  { roundId }: { readonly roundId: string | null },
): Promise<Date | null> {
  if (roundId === null) return null;
  const { reviewsDueAt } = await db.round.findUniqueOrThrow({
    where: { id: roundId },
    select: { reviewsDueAt: true },
  });
  return reviewsDueAt;
}
