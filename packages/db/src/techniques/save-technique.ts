import {
  ok,
  problem,
  refused,
  type Provenance,
  type Result,
  type TechniqueFacts,
} from "@regolith/domain";
import type { Connection } from "../transaction.ts";
import { WITH_SOURCES, toTechnique } from "./list-techniques.ts";
import type { FieldChange, Technique, TechniqueAction } from "./technique.ts";

/** Who changes the list, and when. */
export interface TechniqueChange {
  readonly actorId: string;
  readonly at: Date;
}

/** Writes a new technique. Its code may have been taken a moment ago: then it is refused. */
export async function insertTechnique(
  tx: Connection,
  technique: TechniqueFacts & { readonly id: string; readonly provenance: Provenance },
  { actorId, at }: TechniqueChange,
): Promise<Result<string>> {
  const { count } = await tx.technique.createMany({
    data: { ...toRow(technique), id: technique.id, createdAt: at, updatedAt: at },
    skipDuplicates: true,
  });
  if (count === 0) return refused(problem("CODE_TAKEN", ["code"]));
  await recordTechnique(tx, technique.id, { actorId, at, action: "CREATED", changes: [] });
  return ok(technique.id);
}

/** The technique as nobody else can change it until the transaction ends; null when it is not there. */
export async function lockTechnique(tx: Connection, id: string): Promise<Technique | null> {
  await tx.$queryRaw`select from "Technique" where "id" = ${id}::uuid for update`;
  const row = await tx.technique.findUnique({ where: { id }, include: WITH_SOURCES });
  return row && toTechnique(row);
}

/** Writes what the office says of a locked technique now; the figures are its own from then on. */
export async function recordTechniqueFacts(
  tx: Connection,
  before: Technique,
  facts: Omit<TechniqueFacts, "code">,
  { actorId, at }: TechniqueChange,
): Promise<void> {
  const after = { ...facts, provenance: "OPERATOR" } as const;
  await tx.technique.update({
    where: { id: before.id },
    data: { ...toRow({ code: before.code, ...after }), version: { increment: 1 }, updatedAt: at },
  });
  const changes = changedFields(before, after);
  await recordTechnique(tx, before.id, { actorId, at, action: "CHANGED", changes });
}

/** Takes a locked technique out of what is offered, or back in. */
export async function recordTechniqueActive(
  tx: Connection,
  { id }: Technique,
  active: boolean,
  { actorId, at }: TechniqueChange,
): Promise<void> {
  await tx.technique.update({
    where: { id },
    data: { active, version: { increment: 1 }, updatedAt: at },
  });
  const action = active ? "REINSTATED" : "RETIRED";
  await recordTechnique(tx, id, { actorId, at, action, changes: [] });
}

function toRow(facts: TechniqueFacts & { readonly provenance: Provenance }) {
  return {
    code: facts.code,
    position: facts.position,
    nameEn: facts.nameEn,
    nameZh: facts.nameZh,
    minimumUg: facts.minimumUg,
    typicalUg: facts.typicalUg,
    destructiveness: facts.destructiveness,
    consumedUg: facts.consumedUg,
    leavesEn: facts.leavesEn,
    leavesZh: facts.leavesZh,
    isImaging: facts.isImaging,
    forms: [...facts.forms],
    methodKeywords: [...facts.methodKeywords],
    provenance: facts.provenance,
  };
}

type Compared = Omit<TechniqueFacts, "code"> & { readonly provenance: Provenance };

const COMPARED = [
  ...(["position", "nameEn", "nameZh", "minimumUg", "typicalUg", "destructiveness"] as const),
  ...(["consumedUg", "leavesEn", "leavesZh", "isImaging", "forms", "methodKeywords"] as const),
  "provenance",
] as const satisfies readonly (keyof Compared)[];

function changedFields(before: Compared, after: Compared): FieldChange[] {
  return COMPARED.map((field) => ({
    field,
    before: textOf(before[field]),
    after: textOf(after[field]),
  })).filter((change) => change.before !== change.after);
}

function textOf(value: Compared[(typeof COMPARED)[number]]): string {
  if (value === null) return "";
  return typeof value === "object" ? value.join(", ") : String(value);
}

async function recordTechnique(
  tx: Connection,
  subjectId: string,
  event: TechniqueChange & {
    readonly action: TechniqueAction;
    readonly changes: readonly FieldChange[];
  },
): Promise<void> {
  const { actorId, at, action, changes } = event;
  await tx.auditEvent.create({
    data: {
      ...{ at, actorId, subjectId, subjectType: "Technique" },
      action: `technique.${action.toLowerCase()}`,
      details: { changes: changes.map((change) => ({ ...change })) },
    },
  });
}
