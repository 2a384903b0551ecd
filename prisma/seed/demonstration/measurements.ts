import type { Prisma } from "@regolith/db";
import type { SampleForm } from "@regolith/domain";
import { idOf, type Ids, type SeedContext } from "../context.ts";
import { createRandom, type Random } from "../random.ts";
import { inBoth, type Text } from "../text.ts";
import type { DemonstrationSample } from "./catalogue.ts";
import {
  age,
  ANORTHITE,
  DENSITIES,
  MAGNESIUM_NUMBER,
  MATURITY,
  oxides,
  THORIUM,
  WATER,
  type Figure,
} from "./figures.ts";

interface Means {
  readonly method: Text;
  readonly instrument: string;
}

const XRF: Means = {
  method: { en: "XRF on fused disks", zh: "X 射线荧光（熔片法）" },
  instrument: "X-ray fluorescence spectrometer",
};
const EPMA: Means = {
  method: { en: "EPMA", zh: "电子探针" },
  instrument: "Electron microprobe",
};
const SIMS: Means = {
  method: { en: "In-situ SIMS", zh: "原位 SIMS" },
  instrument: "Ion microprobe",
};
const PYCNOMETRY: Means = {
  method: { en: "Pycnometry", zh: "比重瓶法" },
  instrument: "Gas pycnometer",
};
const RESONANCE: Means = {
  method: { en: "Ferromagnetic resonance", zh: "铁磁共振" },
  instrument: "Resonance spectrometer",
};
const ICP_MS: Means = {
  method: { en: "ICP-MS", zh: "电感耦合等离子体质谱" },
  instrument: "Quadrupole ICP-MS",
};
const NOTE: Text = {
  en: "Generated for the demonstration; nobody measured this.",
  zh: "为演示生成，并非实测。",
};
/** Of the samples that can be lent. */
const MEASURED_SHARE = 0.42;

/** Invents measurements for part of the catalogue, some of them under an invented paper. */
export async function seedDemonstrationMeasurements(
  { tx, nextId }: SeedContext,
  samples: readonly DemonstrationSample[],
  known: { readonly missions: Ids; readonly publications: Ids },
): Promise<void> {
  const random = createRandom(0x3ea5);
  const rows: Prisma.MeasurementCreateManyInput[] = [];
  for (const sample of samples) {
    const { id, lot, piece } = sample;
    const isOpen = piece.useCategory === "RESEARCH" && piece.code !== lot.code;
    if (!isOpen || !random.chance(MEASURED_SHARE)) continue;
    const paper = known.publications.get(lot.code);
    for (const { figure, means } of figuresOf(sample, random)) {
      rows.push({
        id: nextId(),
        key: `demo-m-${String(rows.length + 1).padStart(4, "0")}`,
        missionId: idOf(known.missions, lot.mission),
        sampleId: id,
        publicationId: paper !== undefined && piece.form === "SECTION" ? paper : null,
        position: rows.length + 1_000,
        provenance: "DEMONSTRATION",
        ...valueOf(figure, random),
        ...inBoth("property", figure.property),
        ...inBoth("method", means.method),
        ...inBoth("note", NOTE),
        instrument: means.instrument,
      });
    }
  }
  await tx.measurement.createMany({ data: rows });
}

function figuresOf({ lot, piece }: DemonstrationSample, random: Random) {
  const { chemistry } = piece.lithology;
  const chosen: { figure: Figure; means: Means }[] = [];
  const add = (means: Means, figures: readonly Figure[]) => {
    chosen.push(...figures.map((figure) => ({ figure, means })));
  };
  add(meansOfOxides(piece.form), oxides(chemistry));
  if (chemistry === "SOIL" && piece.form === "POWDER") {
    add(PYCNOMETRY, DENSITIES);
    add(RESONANCE, [MATURITY]);
    add(ICP_MS, [THORIUM]);
  }
  if (chemistry === "GLASS" || chemistry === "PICRITE") add(SIMS, [WATER]);
  if (chemistry === "HIGHLAND") add(EPMA, [ANORTHITE, MAGNESIUM_NUMBER]);
  const canBeDated = chemistry === "BASALT" || chemistry === "HIGHLAND";
  if (canBeDated && random.chance(0.6)) add(SIMS, [age(chemistry, lot.mission)]);
  return chosen;
}

function meansOfOxides(form: SampleForm): Means {
  return form === "POWDER" ? XRF : EPMA;
}

function valueOf({ least, most, decimals, unit, uncertainty }: Figure, random: Random) {
  const value = random.between(least, most, decimals);
  const spread = value * uncertainty * random.between(0.6, 1.4, 2);
  const least10 = 10 ** -decimals;
  return {
    value,
    unit,
    uncertainty: uncertainty === 0 ? null : Number(Math.max(spread, least10).toFixed(decimals)),
  };
}
