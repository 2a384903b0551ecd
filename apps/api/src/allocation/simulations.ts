import {
  deletePlan,
  findSimulations,
  insertSimulation,
  isNameTaken,
  type Connection,
  type PlanEntry,
  type StoredPlan,
} from "@regolith/db";
import { ok, problem, refused, simulationProblems, type Result } from "@regolith/domain";
import type { Acting } from "../applications/acting.ts";
import { contentsOf, type Board } from "./board.ts";
import { availableNow, changeBoard, keepDraft, type BoardChange } from "./change-board.ts";

/** Keeps what is planned as a simulation with a name. */
export async function keepSimulation(
  acting: Acting,
  { id, name, ...change }: BoardChange & { readonly id: string; readonly name: string },
): Promise<Result<string>> {
  const { actor, now } = acting;
  return changeBoard(acting, change, async (tx, board) => {
    const { round, entries, grants } = board;
    const named = { id, name: name.trim() };
    const kept = await findSimulations(tx, round.id);
    const problems = simulationProblems(named.name, kept.length);
    if (problems.length > 0) return refused(...problems);
    if (await isNameTaken(tx, round.id, named.name)) {
      return refused(problem("SIMULATION_NAME_TAKEN", ["name"]));
    }
    const saving = { roundId: round.id, actorId: actor.id, at: now, stocks: availableNow(board) };
    await insertSimulation(tx, named, { entries, grants }, saving);
    return ok(undefined);
  });
}

/** Puts a simulation in place of what is planned. */
export async function takeSimulation(
  acting: Acting,
  { simulationId, ...change }: BoardChange & { readonly simulationId: string | null },
): Promise<Result<string>> {
  return changeBoard(acting, change, async (tx, board) => {
    const simulation = await simulationOf(tx, board, simulationId);
    if (simulation === null) return refused(problem("NOT_FOUND", ["simulationId"]));
    const order = simulation.entries.map(({ applicationId }) => applicationId);
    const known = new Set(board.samples.map(({ id }) => id));
    const { entries, grants } = contentsOf(simulation, board.applications);
    const places = new Map(order.map((id, place) => [id, place]));
    const placeOf = (entry: PlanEntry) => places.get(entry.applicationId) ?? order.length;
    return keepDraft(tx, acting, board, {
      entries: entries.toSorted((one, other) => placeOf(one) - placeOf(other)),
      grants: grants.filter(({ sampleId }) => known.has(sampleId)),
      action: "allocation.taken",
      details: { simulation: simulation.name ?? "" },
    });
  });
}

/** Deletes a simulation; the draft stays. */
export async function dropSimulation(
  acting: Acting,
  { simulationId, ...change }: BoardChange & { readonly simulationId: string | null },
): Promise<Result<string>> {
  return changeBoard(acting, change, async (tx, board) => {
    const simulation = await simulationOf(tx, board, simulationId);
    if (simulation === null) return refused(problem("NOT_FOUND", ["simulationId"]));
    await deletePlan(tx, simulation.id);
    return ok(undefined);
  });
}

async function simulationOf(
  tx: Connection,
  { round }: Board,
  simulationId: string | null,
): Promise<StoredPlan | null> {
  const simulations = await findSimulations(tx, round.id);
  return simulations.find(({ id }) => id === simulationId) ?? null;
}
