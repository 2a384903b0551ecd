import {
  ALLOCATION_GOALS,
  allocationProblems,
  allocationTotals,
  greedyAllocation,
  proposeAllocation,
  type Allocation,
  type AllocationInstance,
} from "@regolith/domain";
import { ok } from "node:assert";
import { aRandomInstance } from "../../packages/domain/src/testing/allocation.ts";

const SIZE = { applications: 300, samples: 200 };
const ROUNDS = 5;
const SEED = 2026;

/**
 * How long the board's proposal takes beside the greedy baseline, in turn on one invented board, and how much more of
 * what is wished for it satisfies. Fails when it satisfies less, or what cannot be given.
 */
export function measureAllocation(say: (line: string) => void): void {
  const board = aRandomInstance(SEED, SIZE);
  const greedy = timed(() => greedyAllocation(board));
  say(
    `Allocation proposal, ${String(SIZE.applications)} applications × ${String(SIZE.samples)} samples:`,
  );
  say(`  greedy baseline ${inWords(board, greedy)}`);
  for (const goal of ALLOCATION_GOALS) {
    const proposal = timed(() => proposeAllocation(board, goal));
    const problems = allocationProblems(board, proposal.allocation);
    ok(problems.length === 0, `${goal} grants what cannot be given`);
    ok(
      satisfied(board, proposal) >= satisfied(board, greedy),
      `${goal} satisfies less than the baseline`,
    );
    say(`  ${goal} ${inWords(board, proposal)}`);
  }
}

interface Timed {
  readonly allocation: Allocation;
  readonly seconds: number;
}

/** The median of a few runs. */
function timed(work: () => Allocation): Timed {
  const runs = Array.from({ length: ROUNDS }, (): Timed => {
    const begun = performance.now();
    const allocation = work();
    return { allocation, seconds: (performance.now() - begun) / 1_000 };
  });
  const sorted = runs.toSorted((one, other) => one.seconds - other.seconds);
  return sorted[Math.floor(ROUNDS / 2)] as Timed;
}

function inWords(board: AllocationInstance, { allocation, seconds }: Timed): string {
  const { satisfiedUg, wishedUg, served, applications } = allocationTotals(board, allocation);
  const mg = (massUg: bigint) => (Number(massUg) / 1_000).toFixed(1);
  return `${seconds.toFixed(3)} s, satisfies ${mg(satisfiedUg)} of ${mg(wishedUg)} mg, serves ${String(served)} of ${String(applications)} applications`;
}

function satisfied(board: AllocationInstance, { allocation }: Timed): bigint {
  return allocationTotals(board, allocation).satisfiedUg;
}
