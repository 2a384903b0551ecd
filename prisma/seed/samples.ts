import { requestModeOf, sampleCodeKey } from "@regolith/domain";
import type { Prisma } from "@regolith/db";
import { idOf, type Ids, type SeedContext } from "./context.ts";
import { SAMPLES, type SampleRecord } from "./data.ts";
import { hasDemonstrationStock, stockPublishedSample } from "./published-stock.ts";
import { searchTextOf } from "./search-text.ts";
import { inBoth, type Text } from "./text.ts";

const CUSTODIAN: Text = {
  en: "National Astronomical Observatories, Chinese Academy of Sciences (NAOC), Beijing",
  zh: "中国科学院国家天文台（北京）",
};

/** Writes the real sample numbers and enters their invented stock. Returns their ids by code. */
export async function seedPublishedSamples(context: SeedContext, missions: Ids): Promise<Ids> {
  const { tx, now, nextId, sources, book } = context;
  const ids = new Map(SAMPLES.map(({ code }) => [code, nextId()]));
  const rows = SAMPLES.map((record) => {
    const id = idOf(ids, record.code);
    sources.add("samples", id, record.sources);
    stockPublishedSample(book, id, record, now);
    const missionId = idOf(missions, record.mission);
    return { id, missionId, createdAt: now, ...sampleColumns(record) };
  });
  await tx.sample.createMany({ data: rows });
  return ids;
}

function sampleColumns(
  record: SampleRecord,
): Omit<Prisma.SampleCreateManyInput, "id" | "missionId"> {
  const { code, useCategory, collectionMethod, form, condition, sizeUm, massUg } = record;
  return {
    ...{ code, useCategory, collectionMethod, form, condition, sizeUm },
    codeKey: sampleCodeKey(code),
    requestMode: requestModeOf(form),
    lotCode: record.lotCode,
    inferredParentCode: record.inferredParentCode,
    ...inBoth("name", record.name),
    ...inBoth("lithology", record.lithology),
    ...inBoth("description", record.description),
    ...inBoth("custodian", CUSTODIAN),
    massUg: massUg === null ? null : BigInt(massUg),
    ...inBoth("massNote", record.massNote),
    provenance: "PUBLISHED",
    stockProvenance: hasDemonstrationStock(record) ? "DEMONSTRATION" : null,
    searchText: searchTextOf(code, record.name, record.lithology),
  };
}
