import {
  addOffers,
  choosesNothing,
  NOTHING_CHOSEN,
  recordOffers,
  removeOffers,
  type OfferFilter,
  type SampleChoice,
} from "@regolith/db";
import { ok, problemWith, refused, ROUND_LIMITS, type Result } from "@regolith/domain";
import type { Acting } from "../applications/acting.ts";
import { changeRound, type RoundToChange } from "./change-round.ts";
import type { OfferFilterInput, SampleChoiceInput } from "./office-round.inputs.ts";

export interface Offering {
  readonly add?: SampleChoiceInput | null;
  readonly remove?: SampleChoiceInput | null;
}

export interface Offered {
  readonly id: string;
  readonly added: number;
  readonly removed: number;
}

/** Takes samples out of a round and offers others in it, all of it or nothing. */
export async function offerSamples(
  acting: Acting,
  change: RoundToChange,
  { add, remove }: Offering,
): Promise<Result<Offered>> {
  const [adds, removes] = [toChoice(add), toChoice(remove)];
  let count = { added: 0, removed: 0 };
  const done = await changeRound(acting, change, async (tx, round, by) => {
    if (choosesNothing(adds) && choosesNothing(removes)) return refused(NOTHING_CHOSEN);
    const long = [adds, removes].find(({ codes }) => codes.length > ROUND_LIMITS.codes);
    if (long !== undefined) {
      const params = { max: ROUND_LIMITS.codes, count: long.codes.length };
      return refused(problemWith("TOO_MANY", params, [long === adds ? "add" : "remove"]));
    }
    const removed = await removeOffers(tx, round, removes);
    if (!removed.ok) return removed;
    const added = await addOffers(tx, round, adds, by.at);
    if (!added.ok) return added;
    count = { added: added.value, removed: removed.value };
    await recordOffers(tx, round, count, by);
    return ok(undefined);
  });
  return done.ok ? ok({ id: done.value, ...count }) : done;
}

/** The filter without what was left out. */
export function toOfferFilter(input: OfferFilterInput): OfferFilter {
  const given = Object.entries(input).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(given);
}

function toChoice(input: SampleChoiceInput | null | undefined): SampleChoice {
  const codes = (input?.codes ?? []).map((code) => code.trim()).filter((code) => code !== "");
  const filter = input?.filter ?? null;
  return { codes: [...new Set(codes)], filter: filter && toOfferFilter(filter) };
}
