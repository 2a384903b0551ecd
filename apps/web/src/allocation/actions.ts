"use server";

import {
  AllocationCommitDocument,
  AllocationDeleteSimulationDocument,
  type AllocationGrantInput,
  AllocationKeepSimulationDocument,
  type AllocationOutcomeInput,
  AllocationProposeDocument,
  AllocationRerankDocument,
  AllocationSaveDocument,
  AllocationTakeSimulationDocument,
} from "@regolith/client";
import { ALLOCATION_GOALS, ALLOCATION_OUTCOMES, DECLINE_REASONS } from "@regolith/domain";
import { getTranslations } from "next-intl/server";
import { readMass } from "../applications/answers/mass-text.ts";
import type { FormState } from "../forms/form-state.ts";
import { type Refusal, sendForm } from "../forms/send-form.ts";
import { fieldOf } from "./instance.ts";

type Values = FormState["values"];

/** Saves everything that stands in the board's fields. */
export async function saveBoard(_: FormState, form: FormData): Promise<FormState> {
  const t = await getTranslations("allocation.grid");
  return sendForm(form, async (execute, values) => {
    const named = (itemId: string, message: string) =>
      t("problemAt", { place: values[fieldOf("place", itemId)] ?? "", message });
    const unreadable = unreadableIn(values);
    if (unreadable.length > 0) {
      return unreadable.map((id) => ({ path: ["mass", id], message: named(id, t("massInvalid")) }));
    }
    const grants = grantsOf(values);
    const applications = outcomesOf(values);
    const input = { ...seen(values), grants, applications };
    const { problems } = (await execute(AllocationSaveDocument, { input })).allocationSave;
    return problems.map((found) => atField(found, { grants, applications, named }));
  });
}

/** Puts a proposal in place of what is granted. */
export async function propose(_: FormState, form: FormData): Promise<FormState> {
  return sendForm(form, async (execute, values) => {
    const goal = ALLOCATION_GOALS.find((one) => one === values.goal) ?? "OPTIMUM_FIRST";
    const input = { ...seen(values), goal };
    return (await execute(AllocationProposeDocument, { input })).allocationPropose.problems;
  });
}

/** Gives an application another rank. */
export async function rerank(_: FormState, form: FormData): Promise<FormState> {
  return sendForm(form, async (execute, values) => {
    const rank = Number.parseInt(values.rank ?? "", 10);
    const { applicationId = "", reason = "" } = values;
    const input = { ...seen(values), applicationId, reason, rank: Number.isNaN(rank) ? 1 : rank };
    return (await execute(AllocationRerankDocument, { input })).allocationRerank.problems;
  });
}

/** Keeps the saved plan under a name. */
export async function keepSimulation(_: FormState, form: FormData): Promise<FormState> {
  return sendForm(form, async (execute, values) => {
    const { name = "", idempotencyKey = "" } = values;
    const input = { ...seen(values), name, idempotencyKey };
    const answer = await execute(AllocationKeepSimulationDocument, { input });
    return answer.allocationKeepSimulation.problems;
  });
}

/** Puts a simulation in place of the plan, or deletes it, whichever button was pressed. */
export async function takeOrDelete(_: FormState, form: FormData): Promise<FormState> {
  return sendForm(form, async (execute, values) => {
    const input = { ...seen(values), simulationId: values.simulationId ?? "" };
    if (values.does === "delete") {
      const answer = await execute(AllocationDeleteSimulationDocument, { input });
      return answer.allocationDeleteSimulation.problems;
    }
    const answer = await execute(AllocationTakeSimulationDocument, { input });
    return answer.allocationTakeSimulation.problems;
  });
}

/** Carries the saved plan out. */
export async function commit(_: FormState, form: FormData): Promise<FormState> {
  return sendForm(form, async (execute, values) => {
    const input = { ...seen(values), idempotencyKey: values.idempotencyKey ?? "" };
    const { problems } = (await execute(AllocationCommitDocument, { input })).allocationCommit;
    // They are about what was saved, and the page leads to no field of it.
    return problems.map((refusal) => ({ ...refusal, path: [] }));
  });
}

function seen({ round = "", expectedVersion }: Values) {
  return { round, expectedVersion: Number(expectedVersion) };
}

function grantsOf(values: Values): AllocationGrantInput[] {
  return idsIn(values, "item").flatMap((itemId): AllocationGrantInput[] => {
    const sampleCode = values[fieldOf("sample", itemId)];
    const given = { itemId, ...(sampleCode !== undefined && { sampleCode }) };
    if (values[fieldOf("whole", itemId)] === "on") return [given];
    const massMg = readMass(values[fieldOf("mass", itemId)] ?? "");
    return massMg === null ? [] : [{ ...given, massMg }];
  });
}

/** Items for which something stands that is no figure. */
function unreadableIn(values: Values): string[] {
  return idsIn(values, "item").filter((itemId) =>
    Number.isNaN(readMass(values[fieldOf("mass", itemId)] ?? "")),
  );
}

function outcomesOf(values: Values): AllocationOutcomeInput[] {
  return idsIn(values, "application").flatMap((applicationId): AllocationOutcomeInput[] => {
    const outcome = ALLOCATION_OUTCOMES.find(
      (one) => one === values[fieldOf("outcome", applicationId)],
    );
    if (outcome === undefined) return [];
    const code = values[fieldOf("reasonCode", applicationId)];
    const reasonCode = DECLINE_REASONS.find((one) => one === code) ?? null;
    const reason = values[fieldOf("reason", applicationId)]?.trim() ?? "";
    return [{ applicationId, outcome, reason, reasonCode }];
  });
}

/** Ids sent along unseen, as `item.0`, `item.1` and so on. */
function idsIn(values: Values, kind: "item" | "application"): string[] {
  const ids: string[] = [];
  for (let index = 0; ; index += 1) {
    const id = values[`${kind}.${index}`];
    if (id === undefined) return ids;
    ids.push(id);
  }
}

interface Sent {
  readonly grants: readonly AllocationGrantInput[];
  readonly applications: readonly AllocationOutcomeInput[];
  /** A message with whose grant it is about. */
  readonly named: (itemId: string, message: string) => string;
}

/** The API names the nth grant sent; the page knows it by its item. */
function atField({ path, message }: Refusal, { grants, applications, named }: Sent): Refusal {
  const [list, index, field] = path;
  const itemId = list === "grants" ? grants[Number(index)]?.itemId : undefined;
  if (itemId !== undefined) {
    const place = [field === "sampleCode" ? "sample" : "mass", String(itemId)];
    return { path: place, message: named(String(itemId), message) };
  }
  const applicationId =
    list === "applications" ? applications[Number(index)]?.applicationId : undefined;
  if (applicationId === undefined) return { path: [], message };
  return { path: [field ?? "outcome", String(applicationId)], message };
}
