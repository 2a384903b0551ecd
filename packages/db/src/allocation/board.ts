import type {
  AllocatableItem,
  AllocatableSample,
  ApplicationType,
  Balance,
  Provenance,
} from "@regolith/domain";
import type { ApplicationHead } from "../applications/application.ts";
import { unitMassOf } from "../applications/requestable-sample.ts";
import { HEAD } from "../applications/rows.ts";
import { toHead } from "../applications/to-application.ts";
import type { Prisma } from "../generated/client.ts";
import type { Connection } from "../transaction.ts";

export interface BoardRound {
  readonly id: string;
  readonly code: string;
  readonly nameEn: string;
  readonly nameZh: string;
  readonly provenance: Provenance;
  /** Of the policy that its applications keep. */
  readonly policyVersion: number;
}

/** An item with what the applicant and the curator say of it. */
export interface BoardItem extends AllocatableItem {
  readonly sampleCode: string;
  readonly equivalenceNote: string;
  readonly feasibilityNote: string;
}

/** A sample with what the board shows of it. */
export interface BoardSample extends AllocatableSample {
  readonly nameEn: string;
  readonly nameZh: string;
  readonly lithologyEn: string | null;
  readonly lithologyZh: string | null;
  readonly stock: Balance | null;
}

export interface BoardApplication extends ApplicationHead {
  readonly type: ApplicationType;
  readonly items: readonly BoardItem[];
}

export async function findBoardRound(db: Connection, code: string): Promise<BoardRound | null> {
  if (code.includes("\0")) return null; // PostgreSQL refuses it even to compare with
  const names = { id: true, code: true, nameEn: true, nameZh: true } as const;
  const select = { ...names, provenance: true, policyVersion: true } as const;
  return db.round.findUnique({ where: { code }, select });
}

/** All applications before the round's panel, whoever asks, by number: who sees which, `boardAccess` says. */
export async function panelHeads(db: Connection, roundId: string): Promise<ApplicationHead[]> {
  const rows = await db.application.findMany({
    where: { roundId, status: "PANEL" },
    include: HEAD,
    orderBy: { number: "asc" },
  });
  return rows.map(toHead);
}

/** The items of applications the viewer was given. */
export async function withItems(
  db: Connection,
  heads: readonly ApplicationHead[],
): Promise<BoardApplication[]> {
  const rows = await db.applicationItem.findMany({
    where: { applicationId: { in: heads.map(({ id }) => id) } },
    include: { sample: { select: { code: true, requestMode: true, massUg: true, stock: true } } },
    orderBy: { position: "asc" },
  });
  const items = Map.groupBy(rows, ({ applicationId }) => applicationId);
  return heads.map((head) => ({ ...head, items: (items.get(head.id) ?? []).map(toItem) }));
}

type ItemRow = Prisma.ApplicationItemGetPayload<{
  include: {
    sample: { select: { code: true; requestMode: true; massUg: true; stock: true } };
  };
}>;

function toItem({ sample, ...row }: ItemRow): BoardItem {
  const { id, sampleId, minimumUg, optimumUg, feasibility, feasibleUg } = row;
  const { acceptsEquivalent, equivalenceCriteria, equivalentId } = row;
  return {
    ...{ id, sampleId, minimumUg, optimumUg, feasibility, feasibleUg, acceptsEquivalent },
    ...{ equivalenceCriteria, equivalentId, requestMode: sample.requestMode },
    ...{ sampleCode: sample.code, unitMassUg: unitMass(sample) },
    ...{ equivalenceNote: row.equivalenceNote, feasibilityNote: row.feasibilityNote },
  };
}

function unitMass({ requestMode, ...sample }: ItemRow["sample"]) {
  return requestMode === "BY_MASS" ? null : unitMassOf(sample);
}

/** The samples that items ask for or the curator names, and those of the round that could stand in for one. */
export async function boardSamples(
  db: Connection,
  { id: roundId }: Pick<BoardRound, "id">,
  items: readonly BoardItem[],
  further: readonly string[] = [],
): Promise<BoardSample[]> {
  const named = items.flatMap(({ sampleId, equivalentId }) => [sampleId, equivalentId ?? sampleId]);
  const first = await findSamples(db, { id: { in: [...new Set([...named, ...further])] } });
  const accepting = new Set(
    items.flatMap(({ acceptsEquivalent, sampleId }) => (acceptsEquivalent ? sampleId : [])),
  );
  const kinds = first.filter(({ id }) => accepting.has(id)).map(kindOf);
  if (kinds.length === 0) return first;
  const others = await findSamples(db, {
    ...{ offeredIn: { some: { roundId } }, withheld: false },
    ...{ id: { notIn: first.map(({ id }) => id) }, OR: [...new Map(kinds).values()] },
  });
  return [...first, ...others].toSorted((one, other) => (one.code < other.code ? -1 : 1));
}

function kindOf({ missionId, useCategory, form }: BoardSample) {
  return [`${missionId} ${useCategory} ${form}`, { missionId, useCategory, form }] as const;
}

async function findSamples(db: Connection, where: Prisma.SampleWhereInput): Promise<BoardSample[]> {
  const rows = await db.sample.findMany({
    where,
    select: {
      ...{ id: true, code: true, missionId: true, useCategory: true, requestMode: true },
      ...{ form: true, condition: true, sizeUm: true, nameEn: true, nameZh: true },
      ...{ lithologyEn: true, lithologyZh: true, stock: { omit: { sampleId: true } } },
    },
    orderBy: { code: "asc" },
  });
  return rows.map((row) => ({
    ...row,
    lithology: row.lithologyEn,
    availableUg: availableOf(row.requestMode, row.stock),
  }));
}

/** A whole unit of which anything is promised or lent cannot be promised. */
export function availableOf(
  requestMode: AllocatableSample["requestMode"],
  stock: Balance | null,
): bigint {
  if (stock === null) return 0n;
  const inUse = stock.reservedUg > 0n || stock.onLoanUg > 0n;
  return requestMode === "WHOLE_UNIT" && inUse ? 0n : stock.availableUg;
}
