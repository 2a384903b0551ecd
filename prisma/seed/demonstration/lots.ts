import type { CollectionMethod } from "@regolith/domain";

/** An invented container from which vials, clasts and sections were made. */
export interface Lot {
  readonly code: string;
  readonly mission: "chang-e-5" | "chang-e-6";
  readonly collectionMethod: CollectionMethod;
  /** Interval below the surface, for drilled ones. */
  readonly depth: { readonly topCm: number; readonly bottomCm: number } | null;
  /** Samples in all, the lot itself included. */
  readonly size: number;
}

const SCOOPED = 30;
const DRILLED = 20;

/** 600 samples: 300 of each mission, none of which has a real number. */
export const LOTS: readonly Lot[] = [
  ...lotsOf("chang-e-5", "DEMO-CE5", ["0200", "0300", "0500", "0700", "1100", "1200"], 16),
  ...lotsOf("chang-e-6", "DEMO-CE6", ["0100", "0200", "0300", "0500", "0600", "0900"], 24),
];

function lotsOf(
  mission: Lot["mission"],
  prefix: string,
  containers: readonly string[],
  intervalCm: number,
): Lot[] {
  const scooped = containers.map((container) => ({
    code: `${prefix}C${container}`,
    mission,
    collectionMethod: "SCOOPED" as const,
    depth: null,
    size: SCOOPED,
  }));
  const drilled = containers.map((_, index) => ({
    code: `${prefix}Z0${index + 1}0${index + 2}`,
    mission,
    collectionMethod: "DRILLED" as const,
    depth: { topCm: index * intervalCm, bottomCm: (index + 1) * intervalCm },
    size: DRILLED,
  }));
  return [...scooped, ...drilled];
}
