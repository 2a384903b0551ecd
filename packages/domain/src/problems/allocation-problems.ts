/** Refusals of the allocation board that say everything by themselves. */
export const PLAIN_ALLOCATION_PROBLEMS = [
  "EQUIVALENT_NOT_ACCEPTABLE",
  "ITEM_NOT_FEASIBLE",
  "NOT_ON_BOARD",
  "ONLY_CHAIR_ALLOCATES",
  "NOTHING_TO_COMMIT",
  "SIMULATION_NAME_TAKEN",
] as const;

/** Those whose sentence needs figures or names; masses in mg. */
export interface AllocationProblemParams {
  readonly MORE_THAN_FEASIBLE: { readonly feasibleMg: number };
  readonly UNIT_GRANTED_TWICE: { readonly sample: string };
  readonly SAMPLE_OVER_ASKED: {
    readonly sample: string;
    readonly grantedMg: number;
    readonly leftMg: number;
  };
  readonly STOCK_CHANGED: {
    readonly sample: string;
    readonly grantedMg: number;
    readonly thenMg: number;
    readonly leftMg: number;
  };
  readonly BOARD_STALE: { readonly name: string };
  readonly BOARD_RECUSED: { readonly hidden: number };
  readonly LEFT_THE_BOARD: { readonly number: string };
  readonly BOARD_VOTE_DIFFERS: { readonly number: string };
  readonly BOARD_VOTE_MISSING: { readonly number: string };
  readonly GRANTED_AND_SET_ASIDE: { readonly number: string };
  readonly TOO_MANY_SIMULATIONS: { readonly max: number };
}

export const ALLOCATION_PROBLEMS_WITH_PARAMS = [
  "MORE_THAN_FEASIBLE",
  "UNIT_GRANTED_TWICE",
  "SAMPLE_OVER_ASKED",
  "STOCK_CHANGED",
  "BOARD_STALE",
  "BOARD_RECUSED",
  "LEFT_THE_BOARD",
  "BOARD_VOTE_DIFFERS",
  "BOARD_VOTE_MISSING",
  "GRANTED_AND_SET_ASIDE",
  "TOO_MANY_SIMULATIONS",
] as const satisfies readonly (keyof AllocationProblemParams)[];

export type AllocationProblemCode =
  (typeof PLAIN_ALLOCATION_PROBLEMS)[number] | keyof AllocationProblemParams;
