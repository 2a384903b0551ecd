import { figure, milligrams } from "../figures.ts";
import type { AllocationProblemCode } from "@regolith/domain";
import type { Sentences } from "./sentences.ts";

const count = (value: number) => figure(value, "en");
const mg = (value: number) => milligrams(value, "en");

export const EN_ALLOCATION: Pick<Sentences, AllocationProblemCode> = {
  EQUIVALENT_NOT_ACCEPTABLE: () =>
    "The applicant does not accept this sample as an equivalent. Choose one that is offered, or refuse the item.",
  ITEM_NOT_FEASIBLE: () =>
    "The curator judged that this sample cannot be given as it is asked for. Grant an equivalent, or refuse the item.",
  NOT_ON_BOARD: () =>
    "This application is not before the panel of this round. Load the board again.",
  ONLY_CHAIR_ALLOCATES: () =>
    "Only the chair of the committee changes the allocation. You can read it.",
  NOTHING_TO_COMMIT: () =>
    "Nothing is granted, put on the reserve list or declined. Decide on at least one application first.",
  SIMULATION_NAME_TAKEN: () =>
    "Another simulation of this round has that name. Choose another name.",
  MORE_THAN_FEASIBLE: (_it, { feasibleMg }) =>
    `The curator judged that only ${mg(feasibleMg)} can be given. Grant at most that.`,
  UNIT_GRANTED_TWICE: (_it, { sample }) =>
    `${sample} is indivisible and granted to more than one application. Leave it with one of them.`,
  SAMPLE_OVER_ASKED: (_it, { sample, grantedMg, leftMg }) =>
    `${sample} is granted beyond its stock: ${mg(grantedMg)} granted, ${mg(leftMg)} available. Lower the masses.`,
  STOCK_CHANGED: (_it, { sample, grantedMg, thenMg, leftMg }) =>
    `${sample} changed since the board was saved: ${mg(thenMg)} were available then, ${mg(leftMg)} are now, and ${mg(grantedMg)} are granted here. Nothing was reserved. Lower the masses and commit again.`,
  BOARD_STALE: (_it, { name }) =>
    `${name} saved the board after you opened it. Nothing of yours is lost: compare both and save again.`,
  BOARD_RECUSED: (_it, { hidden }) =>
    `You have a conflict of interest with ${count(hidden)} of the applications on this board, and all of them compete for the same stock. A chair without a conflict has to allocate this round.`,
  LEFT_THE_BOARD: (_it, { number }) =>
    `Application ${number} is not before the panel any more. Nothing was reserved. Load the board again.`,
  BOARD_VOTE_DIFFERS: (_it, { number }) =>
    `The panel voted for something else about application ${number}. Plan what it voted for, or have it vote anew. Nothing was carried out.`,
  BOARD_VOTE_MISSING: (_it, { number }) =>
    `No panel with a quorum has voted on application ${number} yet. Take it out of the plan, or put it to the vote first. Nothing was carried out.`,
  GRANTED_AND_SET_ASIDE: (_it, { number }) =>
    `Application ${number} is granted samples and yet to be put on the reserve list or declined. Take the grants back, or leave it to be recommended.`,
  TOO_MANY_SIMULATIONS: (_it, { max }) =>
    `A round keeps at most ${count(max)} simulations. Delete one first.`,
};
