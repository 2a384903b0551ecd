import type { Text } from "../text.ts";
import type { Lot } from "./lots.ts";

/** Which figures are believable for it. */
export type Chemistry = "SOIL" | "BASALT" | "BRECCIA" | "HIGHLAND" | "GLASS" | "PICRITE";

export interface Lithology {
  readonly name: Text;
  /** How a loose piece of it is called. */
  readonly piece: Text;
  readonly chemistry: Chemistry;
  readonly textures: readonly [Text, ...Text[]];
}

interface Choice {
  readonly lithology: Lithology;
  readonly weight: number;
}

/** A rock whose loose pieces are called clasts. */
function rock(en: string, zh: string, chemistry: Chemistry, textures: Lithology["textures"]) {
  const name = { en, zh };
  return { name, piece: { en: `${en} clast`, zh: `${zh}岩屑` }, chemistry, textures };
}

export const SOIL: Lithology = {
  name: { en: "Soil", zh: "月壤" },
  piece: { en: "Soil", zh: "月壤" },
  chemistry: "SOIL",
  textures: [
    { en: "Dark grey soil, sieved below 1 mm.", zh: "深灰色月壤，过 1 毫米筛。" },
    { en: "Fine soil rich in agglutinates.", zh: "富含黏结集块岩的细粒月壤。" },
    { en: "Soil with many fragments of plagioclase.", zh: "含较多斜长石碎屑的月壤。" },
    { en: "Soil with beads and splinters of glass.", zh: "含玻璃珠与玻璃碎片的月壤。" },
  ],
};

const MARE_BASALT = rock("Mare basalt", "月海玄武岩", "BASALT", [
  {
    en: "Subophitic, with zoned clinopyroxene and laths of plagioclase.",
    zh: "次辉绿结构，单斜辉石具环带，斜长石呈板条状。",
  },
  { en: "Poikilitic, most of the pyroxene is pigeonite.", zh: "嵌晶结构，辉石以易变辉石为主。" },
  { en: "Fine-grained, with skeletal ilmenite.", zh: "细粒，含骸晶钛铁矿。" },
]);
const HIGH_TI_BASALT = rock("High-titanium basalt", "高钛玄武岩", "BASALT", [
  {
    en: "Porphyritic, with olivine and plates of ilmenite.",
    zh: "斑状结构，含橄榄石与板状钛铁矿。",
  },
  { en: "Ilmenite makes up about a tenth of it.", zh: "钛铁矿约占十分之一。" },
]);
const REGOLITH_BRECCIA = rock("Regolith breccia", "表壤角砾岩", "BRECCIA", [
  {
    en: "Basalt, minerals and glass in a dark matrix.",
    zh: "暗色基质中含玄武岩、矿物与玻璃碎屑。",
  },
  {
    en: "Mixed mare and highland fragments, little pore space.",
    zh: "月海与高地碎屑混杂，孔隙少。",
  },
]);
const IMPACT_MELT_BRECCIA = rock("Impact-melt breccia", "撞击熔融角砾岩", "BRECCIA", [
  { en: "Clasts in a fine crystallised melt.", zh: "碎屑散布于细晶熔融基质中。" },
  { en: "Vesicular melt with shocked plagioclase.", zh: "多气孔熔体，含受冲击斜长石。" },
]);
const NORITE = rock("Norite", "苏长岩", "HIGHLAND", [
  { en: "Granular plagioclase and low-calcium pyroxene.", zh: "粒状斜长石与低钙辉石。" },
  { en: "Brecciated, with veins of melt.", zh: "角砾化，含熔脉。" },
]);
const GABBRONORITE = rock("Gabbronorite", "辉长苏长岩", "HIGHLAND", [
  { en: "Both pyroxenes, exsolved, beside plagioclase.", zh: "两种辉石均见出溶，与斜长石共生。" },
]);
const ANORTHOSITE = rock("Anorthosite", "斜长岩", "HIGHLAND", [
  { en: "Almost only plagioclase, partly maskelynite.", zh: "几乎全为斜长石，部分为熔长石。" },
  { en: "Cataclastic, with a little olivine.", zh: "碎裂结构，含少量橄榄石。" },
]);
const TROCTOLITE = rock("Troctolite", "橄长岩", "HIGHLAND", [
  { en: "Magnesian olivine enclosed in plagioclase.", zh: "富镁橄榄石为斜长石包裹。" },
]);
const IMPACT_GLASS: Lithology = {
  name: { en: "Impact glass", zh: "撞击玻璃" },
  piece: { en: "Impact glass bead", zh: "撞击玻璃珠" },
  chemistry: "GLASS",
  textures: [
    { en: "Brown bead, clear inside.", zh: "褐色玻璃珠，内部透明。" },
    { en: "Dumb-bell shape with a dust coat.", zh: "哑铃形，表面附尘。" },
  ],
};
const PICRITIC_GLASS: Lithology = {
  name: { en: "Picritic glass", zh: "苦橄质玻璃" },
  piece: { en: "Picritic glass bead", zh: "苦橄质玻璃珠" },
  chemistry: "PICRITE",
  textures: [
    { en: "Green bead, free of clasts.", zh: "绿色玻璃珠，不含碎屑。" },
    { en: "Orange bead with quench crystals of olivine.", zh: "橙色玻璃珠，含橄榄石淬冷晶。" },
  ],
};

/** What loose pieces are made of, by mission: more highland on the far side. */
export const PIECES: Readonly<Record<Lot["mission"], readonly [Choice, ...Choice[]]>> = {
  "chang-e-5": [
    { lithology: MARE_BASALT, weight: 10 },
    { lithology: HIGH_TI_BASALT, weight: 3 },
    { lithology: REGOLITH_BRECCIA, weight: 5 },
    { lithology: IMPACT_MELT_BRECCIA, weight: 3 },
    { lithology: IMPACT_GLASS, weight: 4 },
    { lithology: ANORTHOSITE, weight: 1 },
    { lithology: NORITE, weight: 1 },
  ],
  "chang-e-6": [
    { lithology: MARE_BASALT, weight: 6 },
    { lithology: REGOLITH_BRECCIA, weight: 5 },
    { lithology: IMPACT_MELT_BRECCIA, weight: 3 },
    { lithology: NORITE, weight: 4 },
    { lithology: ANORTHOSITE, weight: 3 },
    { lithology: GABBRONORITE, weight: 2 },
    { lithology: TROCTOLITE, weight: 1 },
    { lithology: PICRITIC_GLASS, weight: 2 },
    { lithology: IMPACT_GLASS, weight: 3 },
  ],
};
