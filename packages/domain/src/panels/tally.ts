import { ok, refused, type Result } from "../result.ts";
import { problem } from "../problems/problem.ts";
import type { MotionResult, Vote } from "./panel.ts";

/** One vote as it was cast; who votes again replaces their own vote, and both stay on record. */
export interface CastVote {
  readonly personId: string;
  readonly vote: Vote;
}

export interface Tally {
  readonly for: number;
  readonly against: number;
  readonly abstained: number;
}

/** What counts of what was cast, oldest first: the last of everybody. */
export function standingVotes(cast: readonly CastVote[]): ReadonlyMap<string, Vote> {
  return new Map(cast.map(({ personId, vote }) => [personId, vote]));
}

export function tallyOf(cast: readonly CastVote[]): Tally {
  const votes = [...standingVotes(cast).values()];
  const count = (wanted: Vote) => votes.filter((vote) => vote === wanted).length;
  return { for: count("FOR"), against: count("AGAINST"), abstained: count("ABSTAIN") };
}

export interface Outcome {
  readonly result: MotionResult;
  /** Whether the presiding chair decided a tie. */
  readonly isByPresider: boolean;
}

/**
 * Simple majority of the votes for and against; in a tie whoever presides decides. Nothing is decided unless as many
 * as make the quorum (`needed`) cast a vote, abstentions among them.
 */
export function outcomeOf(
  { for: ayes, against, abstained }: Tally,
  { needed, tieBreak }: { readonly needed: number; readonly tieBreak: MotionResult | null },
): Result<Outcome> {
  if (ayes + against + abstained < needed) return refused(problem("VOTES_MISSING"));
  if (ayes !== against) {
    return ok({ result: ayes > against ? "CARRIED" : "LOST", isByPresider: false });
  }
  if (tieBreak === null) return refused(problem("TIE_TO_DECIDE", ["tieBreak"]));
  return ok({ result: tieBreak, isByPresider: true });
}
