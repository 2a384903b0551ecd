import { readFileSync } from "node:fs";
import {
  AUDIENCES,
  COLLECTION_METHODS,
  isMethodOf,
  SAMPLE_FORMS,
  techniqueProblems,
  USE_CATEGORIES,
} from "@regolith/domain";
import {
  LABELS,
  MEASUREMENTS,
  MISSIONS,
  PAST_ROUNDS,
  PUBLICATIONS,
  SAMPLES,
  SOURCES,
  TECHNIQUES,
} from "./data.ts";
import { textsIn } from "./testing/texts-in.ts";

const FILES = [
  "labels",
  "measurements",
  "missions",
  "past-rounds",
  "publications",
  "samples",
  "sources",
];
const PUBLISHED = FILES.map((name) =>
  readFileSync(new URL(`data/${name}.json`, import.meta.url), "utf8"),
).join("\n");

/** Recalled or built, and never seen in print. */
const UNSEEN_DOIS = [
  "10.1016/j.scib.2022.06.019",
  "10.1038/s41586-021-04107-9",
  "10.1029/2024JE008787",
];
/** Linked to papers from memory only. */
const UNREAD_NUMBERS = ["CE5C0100YJFM00103", "CE5C0400YJFM00406"];

describe("the published records", () => {
  it("are as many as were collected", () => {
    const rows = PAST_ROUNDS.flatMap(({ allotments }) => allotments);
    expect(MISSIONS).toHaveLength(4);
    expect(SAMPLES).toHaveLength(39);
    expect(LABELS).toHaveLength(10);
    expect(PUBLICATIONS).toHaveLength(43);
    expect(MEASUREMENTS).toHaveLength(110);
    expect(PAST_ROUNDS).toHaveLength(12);
    expect(rows.filter(({ key }) => key.includes("-row-"))).toHaveLength(49);
    expect(rows.filter(({ key }) => key.startsWith("ce5-batch-2-row-"))).toHaveLength(44);
  });

  it("name a described source for every fact, sample, value, round and row", () => {
    const known = new Set(SOURCES.map(({ key }) => key));
    const sourced = [
      ...MISSIONS.flatMap((mission) => [mission, ...mission.facts, ...mission.payloads]),
      ...SAMPLES,
      ...MEASUREMENTS,
      ...PAST_ROUNDS.flatMap((round) => [round, ...round.allotments]),
    ];
    for (const { sources } of sourced) {
      expect(sources).not.toHaveLength(0);
      expect(sources.filter((key) => !known.has(key))).toEqual([]);
    }
  });

  it("describe each source once, with an address of its own", () => {
    expect(new Set(SOURCES.map(({ key }) => key)).size).toBe(SOURCES.length);
    expect(new Set(SOURCES.map(({ url }) => url)).size).toBe(SOURCES.length);
    expect(SOURCES.filter(({ url }) => !URL.canParse(url) || /\s/u.test(url))).toEqual([]);
  });

  it("show no key of our own as if it were a number", () => {
    expect(PUBLISHED).not.toContain("UNNUM");
  });

  it("show no DOI, number or title that nobody saw", () => {
    for (const unseen of [...UNSEEN_DOIS, ...UNREAD_NUMBERS]) {
      expect(PUBLISHED.toLowerCase()).not.toContain(unseen.toLowerCase());
    }
    const titles = PUBLICATIONS.flatMap(({ title }) => title ?? []);
    expect(titles.filter((title) => /recalled|not read|check\)/iu.test(title))).toEqual([]);
  });

  it("are filled in both languages wherever they are in one", () => {
    const texts = textsIn([SOURCES, MISSIONS, SAMPLES, LABELS, MEASUREMENTS, PAST_ROUNDS]);
    expect(texts.length).toBeGreaterThan(700);
    expect(texts.filter(({ en, zh }) => en.trim() === "" || zh.trim() === "")).toEqual([]);
  });

  it("say sentences in Chinese where they say sentences in English", () => {
    const sentences = textsIn([SAMPLES, LABELS, PAST_ROUNDS]).filter(({ en }) => en.endsWith("."));
    expect(sentences.filter(({ zh }) => !/\p{Script=Han}/u.test(zh))).toEqual([]);
  });

  it("use the words of the domain", () => {
    for (const { useCategory, collectionMethod, form } of SAMPLES) {
      expect(USE_CATEGORIES).toContain(useCategory);
      expect(COLLECTION_METHODS).toContain(collectionMethod);
      expect(SAMPLE_FORMS).toContain(form);
    }
    const audiences = PAST_ROUNDS.flatMap(({ audience }) => audience ?? []);
    expect(audiences.filter((audience) => !AUDIENCES.includes(audience))).toEqual([]);
  });

  it("never give a mass of zero, and none to a lot", () => {
    expect(SAMPLES.filter(({ massUg }) => massUg !== null && massUg <= 0)).toEqual([]);
    expect(SAMPLES.filter(({ isLot, massUg }) => isLot && massUg !== null)).toEqual([]);
    expect(SAMPLES.filter(({ massUg }) => massUg !== null)).toHaveLength(26);
  });

  it("hang every value on a sample, a label or a material in words, and on a known paper", () => {
    const papers = new Set(PUBLICATIONS.map(({ key }) => key));
    for (const { sampleCode, label, material, publication } of MEASUREMENTS) {
      expect(material === null).toBe(sampleCode !== null || label !== null);
      expect(papers).toContain(publication);
    }
    expect(MEASUREMENTS.filter(({ material }) => material !== null)).toHaveLength(79);
  });

  it("give every value as a number, a range, a limit or words", () => {
    const empty = MEASUREMENTS.filter(({ value, valueText, valueMin, valueMax }) =>
      [value, valueText, valueMin, valueMax].every((given) => given === null),
    );
    expect(empty).toEqual([]);
    expect(MEASUREMENTS.filter(({ valueText }) => valueText !== null)).toHaveLength(1);
  });

  it("have nothing that begins like a demonstration", () => {
    expect(PUBLISHED).not.toContain("DEMO-");
  });
});

describe("the techniques", () => {
  it("could each be kept by the office as they are", () => {
    const ug = (mg: number | null) => (mg === null ? null : BigInt(Math.round(mg * 1000)));
    for (const [position, record] of TECHNIQUES.entries()) {
      const { code, name, leaves, destructiveness, forms, methodKeywords } = record;
      const facts = {
        ...{ code, nameEn: name.en, nameZh: name.zh, leavesEn: leaves.en, leavesZh: leaves.zh },
        ...{ destructiveness, forms, methodKeywords, position, isImaging: record.imaging },
        minimumUg: ug(record.minimumMg),
        typicalUg: ug(record.typicalMg),
        consumedUg: ug(record.consumedMg),
      };
      expect([code, techniqueProblems(facts)]).toEqual([code, []]);
    }
    expect(new Set(TECHNIQUES.map(({ code }) => code)).size).toBe(TECHNIQUES.length);
  });

  it("recognise the methods of the published values that they are", () => {
    const codesOf = (method: string) =>
      TECHNIQUES.filter((technique) => isMethodOf(technique, method)).map(({ code }) => code);
    expect(codesOf("SEM, EPMA, SIMS")).toEqual(["SEM-EDS", "EPMA", "SIMS"]);
    expect(codesOf("TEM with EELS")).toEqual(["FIB-TEM"]);
    expect(codesOf("NanoSIMS")).toEqual(["NANOSIMS"]);
    expect(codesOf("ICP-MS")).toEqual(["ICP-MS"]);
    expect(codesOf("Weighing")).toEqual([]);
  });
});
