import { Field, ObjectType, type ClassType } from "type-graphql";
import { Problem } from "../graphql/problem.types.ts";
import { AllocationBoard } from "./allocation.types.ts";

export interface AllocationPayload {
  readonly board: AllocationBoard | null;
  readonly problems: readonly Problem[];
}

function allocationPayload(name: string, description: string): ClassType<AllocationPayload> {
  @ObjectType(name, { description })
  class Payload implements AllocationPayload {
    @Field(() => AllocationBoard, {
      nullable: true,
      description: "The board as it stands now; null when it was refused.",
    })
    readonly board!: AllocationBoard | null;

    @Field(() => [Problem], {
      description: "Why nothing was changed, all at once; empty on success.",
    })
    readonly problems!: readonly Problem[];
  }
  return Payload;
}

export const AllocationSavePayload = allocationPayload(
  "AllocationSavePayload",
  "The board with what was saved, or why it was not.",
);
export const AllocationProposePayload = allocationPayload(
  "AllocationProposePayload",
  "The board with the proposal, or why there is none.",
);
export const AllocationRerankPayload = allocationPayload(
  "AllocationRerankPayload",
  "The board in its new order, or why it keeps the old one.",
);
export const AllocationKeepSimulationPayload = allocationPayload(
  "AllocationKeepSimulationPayload",
  "The board with the simulation, or why it was not kept.",
);
export const AllocationTakeSimulationPayload = allocationPayload(
  "AllocationTakeSimulationPayload",
  "The board with the simulation's plan, or why it keeps its own.",
);
export const AllocationDeleteSimulationPayload = allocationPayload(
  "AllocationDeleteSimulationPayload",
  "The board without the simulation, or why it stays.",
);
export const AllocationCommitPayload = allocationPayload(
  "AllocationCommitPayload",
  "The board with what stays before the panel, or everything that kept the plan from being carried out.",
);
