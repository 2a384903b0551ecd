import {
  committeeIds,
  findPeople,
  panelHeads,
  policyOf,
  reviewsOf,
  tierFactsOf,
  type ApplicationHead,
  type BoardRound,
  type Connection,
} from "@regolith/db";
import {
  chairsFreeFor,
  readableReviews,
  spreadOf,
  tierOf,
  type Actor,
  type Tier,
} from "@regolith/domain";

/** What stands beside an application on the board: before whom it went, and what the reviews gave it. */
export interface Merit {
  readonly tier: Tier | null;
  /** Mean of all scores of the reviews that count; null where there are none. */
  readonly score: number | null;
  readonly reviewCount: number;
}

/** The merits of applications somebody was shown, by id. */
export async function meritsOf(
  db: Connection,
  { policyVersion }: Pick<BoardRound, "policyVersion">,
  { heads, actor }: { readonly heads: readonly ApplicationHead[]; readonly actor: Actor },
): Promise<ReadonlyMap<string, Merit>> {
  const ids = heads.map(({ id }) => id);
  const [policy, facts, reviews] = await Promise.all([
    policyOf(db, policyVersion),
    tierFactsOf(db, ids),
    reviewsOf(db, ids),
  ]);
  return new Map(
    heads.map((head) => {
      const found = facts.get(head.id);
      const counted = readableReviews(head, reviews.get(head.id) ?? [], actor).filter(
        ({ state }) => state === "SUBMITTED",
      );
      const scores = counted.flatMap((review) => Object.values(review.scores));
      return [
        head.id,
        {
          tier: found === undefined ? null : tierOf(found, policy).tier,
          score: spreadOf(scores)?.mean ?? null,
          reviewCount: counted.length,
        },
      ];
    }),
  );
}

/** Names of the chairs who can allocate a round's board, whoever asks; where there is none, nobody can. */
export async function freeChairs(
  db: Connection,
  { id }: Pick<BoardRound, "id">,
): Promise<readonly string[]> {
  const [heads, chairIds] = await Promise.all([panelHeads(db, id), committeeIds(db, ["CHAIR"])]);
  const people = await findPeople(db, chairIds);
  const chairs = chairIds.flatMap((one) => {
    const person = people.get(one);
    return person ?? [];
  });
  return chairsFreeFor(heads, chairs).map(({ name }) => name);
}
