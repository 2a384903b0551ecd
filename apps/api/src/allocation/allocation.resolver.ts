import type { Result } from "@regolith/domain";
import { randomUUID } from "node:crypto";
import { Arg, Ctx, Mutation, Query, Resolver } from "type-graphql";
import { actingIn, repeatableBy } from "../applications/application-payload.ts";
import { signedIn, type Context } from "../context.ts";
import { idOf } from "../graphql/global-id.ts";
import { toProblems } from "../graphql/problem.types.ts";
import {
  AllocationCommitInput,
  AllocationDeleteSimulationInput,
  AllocationKeepSimulationInput,
  AllocationProposeInput,
  AllocationRerankInput,
  AllocationSaveInput,
  type AllocationSeenInput,
  AllocationTakeSimulationInput,
} from "./allocation.inputs.ts";
import {
  AllocationCommitPayload,
  AllocationDeleteSimulationPayload,
  AllocationKeepSimulationPayload,
  AllocationProposePayload,
  AllocationRerankPayload,
  AllocationSavePayload,
  AllocationTakeSimulationPayload,
  type AllocationPayload,
} from "./allocation.payloads.ts";
import { AllocationBoard, toBoard } from "./allocation.types.ts";
import { loadBoard } from "./board.ts";
import type { BoardChange } from "./change-board.ts";
import { commitAllocation } from "./commit-allocation.ts";
import { proposeOnBoard, rerank, saveAllocation } from "./plan-board.ts";
import { dropSimulation, keepSimulation, takeSimulation } from "./simulations.ts";

const INPUT = { description: "What is asked for." };

/** The allocation board of a round: read by office and chair, changed and committed by the chair. */
@Resolver()
export class AllocationResolver {
  @Query(() => AllocationBoard, {
    nullable: true,
    description:
      "The allocation board of a round, for the office and the chair; null for all others and for no round.",
  })
  async allocationBoard(
    @Arg("round", () => String, { description: "Code of the round, e.g. `2026-2`." }) round: string,
    @Ctx() context: Context,
  ): Promise<AllocationBoard | null> {
    return boardOf(context, round);
  }

  @Mutation(() => AllocationSavePayload, {
    description: "Save what is planned, which may be more than there is; chair.",
  })
  async allocationSave(
    @Arg("input", () => AllocationSaveInput, INPUT) input: AllocationSaveInput,
    @Ctx() context: Context,
  ): Promise<AllocationPayload> {
    return answer(context, await saveAllocation(actingIn(context), input));
  }

  @Mutation(() => AllocationProposePayload, {
    description: "Put a computed proposal in place of all grants; chair.",
  })
  async allocationPropose(
    @Arg("input", () => AllocationProposeInput, INPUT) input: AllocationProposeInput,
    @Ctx() context: Context,
  ): Promise<AllocationPayload> {
    return answer(context, await proposeOnBoard(actingIn(context), input));
  }

  @Mutation(() => AllocationRerankPayload, {
    description: "Give an application another rank and say why; chair.",
  })
  async allocationRerank(
    @Arg("input", () => AllocationRerankInput, INPUT) input: AllocationRerankInput,
    @Ctx() context: Context,
  ): Promise<AllocationPayload> {
    const { rank, reason } = input;
    const applicationId = idOf("Application", input.applicationId);
    return answer(
      context,
      await rerank(actingIn(context), { ...seenIn(input), rank, reason, applicationId }),
    );
  }

  @Mutation(() => AllocationKeepSimulationPayload, {
    description: "Keep what is planned under a name, to compare it; chair.",
  })
  async allocationKeepSimulation(
    @Arg("input", () => AllocationKeepSimulationInput, INPUT) input: AllocationKeepSimulationInput,
    @Ctx() context: Context,
  ): Promise<AllocationPayload> {
    const repeatable = repeatableBy("allocationKeepSimulation", input);
    const request = { ...seenIn(input), name: input.name, id: randomUUID(), repeatable };
    return answer(context, await keepSimulation(actingIn(context), request));
  }

  @Mutation(() => AllocationTakeSimulationPayload, {
    description: "Put a simulation in place of what is planned; chair.",
  })
  async allocationTakeSimulation(
    @Arg("input", () => AllocationTakeSimulationInput, INPUT) input: AllocationTakeSimulationInput,
    @Ctx() context: Context,
  ): Promise<AllocationPayload> {
    const simulationId = idOf("AllocationPlan", input.simulationId);
    return answer(
      context,
      await takeSimulation(actingIn(context), { ...seenIn(input), simulationId }),
    );
  }

  @Mutation(() => AllocationDeleteSimulationPayload, {
    description: "Delete a simulation; what is planned stays; chair.",
  })
  async allocationDeleteSimulation(
    @Arg("input", () => AllocationDeleteSimulationInput, INPUT)
    input: AllocationDeleteSimulationInput,
    @Ctx() context: Context,
  ): Promise<AllocationPayload> {
    const simulationId = idOf("AllocationPlan", input.simulationId);
    return answer(
      context,
      await dropSimulation(actingIn(context), { ...seenIn(input), simulationId }),
    );
  }

  @Mutation(() => AllocationCommitPayload, {
    description:
      "Carry the plan out: recommend with all reservations, put on the reserve list, decline; all of it or nothing; chair.",
  })
  async allocationCommit(
    @Arg("input", () => AllocationCommitInput, INPUT) input: AllocationCommitInput,
    @Ctx() context: Context,
  ): Promise<AllocationPayload> {
    const repeatable = repeatableBy("allocationCommit", input);
    return answer(
      context,
      await commitAllocation(actingIn(context), { ...seenIn(input), repeatable }),
    );
  }
}

function seenIn({ round, expectedVersion }: AllocationSeenInput): BoardChange {
  return { round, expectedVersion };
}

async function answer(context: Context, done: Result<string>): Promise<AllocationPayload> {
  if (!done.ok) return { board: null, problems: toProblems(done.problems, context.locale) };
  return { board: await boardOf(context, done.value), problems: [] };
}

async function boardOf(context: Context, round: string): Promise<AllocationBoard | null> {
  const { prisma } = context.db;
  const actor = signedIn(context);
  const board = await loadBoard(prisma, actor, round);
  return board && toBoard(prisma, board, { actor, locale: context.locale });
}
