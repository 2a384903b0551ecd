import type { Text } from "../text.ts";
import type { Chemistry } from "./lithologies.ts";
import type { Lot } from "./lots.ts";

/** Something that can be measured, within what is believable for the material. */
export interface Figure {
  readonly property: Text;
  readonly least: number;
  readonly most: number;
  readonly decimals: number;
  readonly unit: string;
  /** Share of the value given as its uncertainty; 0 for none. */
  readonly uncertainty: number;
}

const OXIDES = ["SiO2", "TiO2", "Al2O3", "FeO", "MgO", "CaO"] as const;
type Ranges = readonly (readonly [least: number, most: number])[];

/** wt%, in the order of the oxides. */
const RANGES: Readonly<Record<Chemistry, Ranges>> = {
  SOIL: [
    [41.5, 44.5],
    [2.8, 5.4],
    [10.2, 14.6],
    [16.5, 22.8],
    [6.1, 7.4],
    [10.6, 12.3],
  ],
  BASALT: [
    [40.8, 46.1],
    [3.4, 7.9],
    [8.9, 12.1],
    [18.6, 23.9],
    [5.2, 7.9],
    [10.1, 12.2],
  ],
  BRECCIA: [
    [42.2, 45.9],
    [1.6, 4.8],
    [12.1, 19.8],
    [10.4, 19.6],
    [6.2, 9.8],
    [10.9, 13.9],
  ],
  HIGHLAND: [
    [43.1, 49.8],
    [0.1, 0.9],
    [21.2, 32.9],
    [2.1, 8.4],
    [2.4, 11.7],
    [12.8, 18.6],
  ],
  GLASS: [
    [40.3, 46.8],
    [1.1, 5.9],
    [9.4, 16.7],
    [12.1, 21.8],
    [6.4, 11.9],
    [9.2, 12.4],
  ],
  PICRITE: [
    [38.9, 45.6],
    [0.4, 8.8],
    [5.1, 8.9],
    [16.9, 22.6],
    [13.2, 18.9],
    [7.1, 9.6],
  ],
};

export function oxides(chemistry: Chemistry): Figure[] {
  return OXIDES.flatMap((oxide, index) => {
    const [least, most] = RANGES[chemistry][index] ?? [];
    if (least === undefined || most === undefined) return [];
    const property = { en: oxide, zh: oxide };
    return [{ property, least, most, decimals: 2, unit: "wt%", uncertainty: 0.015 }];
  });
}

export const DENSITIES: readonly Figure[] = [
  figure("Bulk density", "堆积密度", [0.96, 1.62], 3, "g/cm³", 0.02),
  figure("True density", "真密度", [3.01, 3.22], 3, "g/cm³", 0.01),
];
export const MATURITY = figure("Maturity, Is/FeO", "成熟度 Is/FeO", [22, 78], 0, "ratio");
export const THORIUM = figure("Th", "Th", [0.8, 5.2], 2, "µg/g", 0.04);

export const WATER = figure("Water content", "水含量", [15, 1180], 0, "µg/g", 0.12);
export const MAGNESIUM_NUMBER = figure("Mg#", "Mg#", [31, 86], 1, "mol%");
export const ANORTHITE = figure("Plagioclase An", "斜长石 An 值", [89.5, 97.8], 1, "mol% An");

/** Lavas of each landing site, and much older highland rocks. */
export function age(chemistry: Chemistry, mission: Lot["mission"]): Figure {
  const range: readonly [number, number] =
    chemistry === "HIGHLAND"
      ? [4_245, 4_410]
      : mission === "chang-e-5"
        ? [1_985, 2_062]
        : [2_796, 2_868];
  return figure("Pb-Pb crystallization age", "Pb-Pb 结晶年龄", range, 0, "Ma", 0.006);
}

function figure(
  en: string,
  zh: string,
  [least, most]: readonly [number, number],
  decimals: number,
  unit: string,
  uncertainty = 0,
): Figure {
  return { property: { en, zh }, least, most, decimals, unit, uncertainty };
}
