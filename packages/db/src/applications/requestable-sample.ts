import type {
  Balance,
  Material,
  Microgram,
  RequestMode,
  SampleWithStock,
  UseCategory,
} from "@regolith/domain";
import type { Prisma } from "../generated/client.ts";
import type { Connection } from "../transaction.ts";

/** A sample as somebody asks for it: by its code, with what is there of it. */
export interface AskableSample extends SampleWithStock {
  readonly id: string;
  readonly code: string;
  /** Mass of the whole of it; null when neither the ledger nor the record has one. */
  readonly unitMassUg: Microgram | null;
}

export const ASKABLE = {
  id: true,
  code: true,
  useCategory: true,
  requestMode: true,
  withheld: true,
  massUg: true,
  stock: { omit: { sampleId: true } },
} satisfies Prisma.SampleSelect;

interface Row {
  readonly id: string;
  readonly useCategory: UseCategory;
  readonly requestMode: RequestMode;
  readonly withheld: boolean;
  readonly massUg: Microgram | null;
  readonly stock: Balance | null;
}

/** Samples by their codes, as written in the catalogue; unknown ones are not among them. */
export async function askableByCode(
  db: Connection,
  codes: readonly string[],
): Promise<ReadonlyMap<string, AskableSample>> {
  const rows = await db.sample.findMany({
    where: { code: { in: [...new Set(codes)].filter(isText) } },
    select: ASKABLE,
  });
  return new Map(rows.map((row) => [row.code, toAskable(row)]));
}

/** PostgreSQL refuses a NUL even to compare with. */
function isText(code: string): boolean {
  return !code.includes("\0");
}

export function toAskable(row: Row & { readonly code: string }): AskableSample {
  return { id: row.id, code: row.code, unitMassUg: unitMassOf(row), ...requestableOf(row) };
}

export function requestableOf(row: Row): SampleWithStock {
  const { id, useCategory, requestMode, withheld, stock } = row;
  return { sample: { id, useCategory, requestMode, withheld }, stock };
}

/** What is left of it anywhere, else the mass of record. */
export function unitMassOf({ stock, massUg }: Pick<Row, "stock" | "massUg">): Microgram | null {
  return stock === null ? massUg : stock.availableUg + stock.reservedUg + stock.onLoanUg;
}

/** What of samples decides whether one does for another, by their ids. */
export async function materialsOf(
  db: Connection,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Material>> {
  const rows = await db.sample.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, lithologyEn: true, sizeUm: true },
  });
  return new Map(
    rows.map(({ id, lithologyEn, sizeUm }) => [id, { lithology: lithologyEn, sizeUm }]),
  );
}

/** Numbers of samples by their rows' ids. */
export async function sampleCodes(
  db: Connection,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db.sample.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, code: true },
  });
  return new Map(rows.map(({ id, code }) => [id, code]));
}
