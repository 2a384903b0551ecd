import {
  toldBalance,
  type Balance,
  type Material,
  type Microgram,
  type RequestMode,
  type SampleWithStock,
  type TrueBalance,
  type UseCategory,
} from "@regolith/domain";
import type { Prisma } from "../generated/client.ts";
import type { Connection } from "../transaction.ts";

/** A sample as somebody asks for it: by its code, with what everybody is told is there of it. */
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
  readonly stock: TrueBalance | null;
}

/**
 * Samples by their codes, as written in the catalogue; unknown ones are not among them. Their stock is what everybody
 * is told, or for the office what is there in truth.
 */
export async function askableByCode(
  db: Connection,
  codes: readonly string[],
  { asOffice = false } = {},
): Promise<ReadonlyMap<string, AskableSample>> {
  const rows = await db.sample.findMany({
    where: { code: { in: [...new Set(codes)].filter(isText) } },
    select: ASKABLE,
  });
  return new Map(
    rows.map((row) => [row.code, { ...toAskable(row), ...(asOffice && inTruth(row)) }]),
  );
}

/** PostgreSQL refuses a NUL even to compare with. */
function isText(code: string): boolean {
  return !code.includes("\0");
}

export function toAskable(row: Row & { readonly code: string }): AskableSample {
  return { id: row.id, code: row.code, unitMassUg: unitMassOf(row), ...requestableOf(row) };
}

/** With the stock as everybody outside is told it. */
export function requestableOf(row: Row): SampleWithStock {
  const { sample, stock } = inTruth(row);
  return { sample, stock: stock && toldBalance(stock) };
}

/** With the stock as it is, for the office. */
export function inTruth({ id, useCategory, requestMode, withheld, stock }: Row): WithTrueStock {
  return { sample: { id, useCategory, requestMode, withheld }, stock };
}

export interface WithTrueStock extends SampleWithStock {
  readonly stock: TrueBalance | null;
}

/** What is left of it anywhere, else the mass of record. */
export function unitMassOf({
  stock,
  massUg,
}: Pick<Row, "massUg"> & { readonly stock: Balance | null }): Microgram | null {
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
