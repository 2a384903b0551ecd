import { isSealed, requestModeOf, sampleCodeKey, type SampleCondition } from "@regolith/domain";
import type { Prisma } from "@regolith/db";
import type { Random } from "../random.ts";
import { searchTextOf } from "../search-text.ts";
import { inBoth, type Text } from "../text.ts";
import type { Lot } from "./lots.ts";
import type { Piece } from "./piece.ts";

const CUSTODIAN: Text = { en: "Demonstration sample laboratory", zh: "演示样品实验室" };
const NOT_WITHHELD = { withheld: false, withheldReasonEn: null, withheldReasonZh: null };
/** mg per mm³; what turns the mass of a clast into a size. */
const DENSITY = 3;

type Row = Omit<Prisma.SampleCreateManyInput, "id" | "missionId" | "parentId" | "createdAt">;

/** The columns of an invented sample, all marked as demonstration. */
export function sampleRow(piece: Piece, lot: Lot, random: Random): Row {
  const { code, form, useCategory, massUg, lithology, withheldFor } = piece;
  const sizeUm = sizeOf(piece, random);
  const name = nameOf(piece, lot);
  const withheld = { withheld: true, ...inBoth("withheldReason", withheldFor) };
  return {
    ...{ code, form, useCategory, massUg, sizeUm },
    codeKey: sampleCodeKey(code),
    collectionMethod: lot.collectionMethod,
    requestMode: requestModeOf(form),
    condition: conditionOf(piece, random),
    lotCode: lot.code,
    depthTopCm: lot.depth?.topCm ?? null,
    depthBottomCm: lot.depth?.bottomCm ?? null,
    ...inBoth("name", name),
    ...inBoth("lithology", lithology.name),
    ...inBoth("description", describe(piece, lot, sizeUm, random)),
    ...inBoth("custodian", CUSTODIAN),
    provenance: "DEMONSTRATION",
    stockProvenance: "DEMONSTRATION",
    ...(withheldFor === null ? NOT_WITHHELD : withheld),
    searchText: searchTextOf(code, name, lithology.name),
  };
}

function nameOf({ code, form, lithology: { name, piece } }: Piece, lot: Lot): Text {
  if (code === lot.code) {
    const isDrilled = lot.collectionMethod === "DRILLED";
    return isDrilled
      ? { en: "Drilled lot", zh: "钻取批样" }
      : { en: "Scooped lot", zh: "铲取批样" };
  }
  switch (form) {
    case "POWDER":
      return { en: `${name.en}, powder`, zh: `${name.zh}粉末` };
    case "CLAST":
      return piece;
    case "SECTION":
      return { en: `${name.en}, polished section`, zh: `${name.zh}光片` };
  }
}

function describe(piece: Piece, lot: Lot, sizeUm: number, random: Random): Text {
  const { form, code, lithology } = piece;
  const texture = random.pick(lithology.textures);
  if (code === lot.code) {
    return {
      en: `${texture.en} The vials and clasts of this lot were taken from it.`,
      zh: `${texture.zh}该批的粉末与岩屑均取自此。`,
    };
  }
  if (form === "SECTION") {
    return {
      en: `${texture.en} Set in epoxy and polished to a quarter of a micrometre.`,
      zh: `${texture.zh}环氧树脂镶嵌，抛光至 0.25 微米。`,
    };
  }
  if (form === "CLAST") return texture;
  return {
    en: `${texture.en} Median grain size about ${sizeUm} µm.`,
    zh: `${texture.zh}中值粒径约 ${sizeUm} 微米。`,
  };
}

/** Median grain size of a powder, else the longest dimension; µm. */
function sizeOf({ form, massUg }: Piece, random: Random): number {
  if (form === "POWDER") return random.whole(38, 118);
  const diameterUm = Math.cbrt((6 * Number(massUg)) / 1000 / (Math.PI * DENSITY)) * 1000;
  return Math.round((diameterUm * random.between(1.05, 1.5, 2)) / 10) * 10;
}

function conditionOf({ form, useCategory }: Piece, random: Random): SampleCondition {
  if (isSealed(useCategory)) return "PRISTINE";
  if (form === "SECTION") return random.chance(0.45) ? "COATED" : "EMBEDDED";
  if (random.chance(0.62)) return "PRISTINE";
  return random.chance(0.5) ? "EXPOSED" : "ANALYSED";
}
