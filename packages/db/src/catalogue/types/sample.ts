import {
  column,
  count,
  enumeration,
  globalId,
  instant,
  many,
  milligrams,
  milligramsOf,
  one,
  optionalText,
  scalar,
  tableOf,
  text,
  through,
  type Link,
} from "../fields.ts";
import { connection, type List } from "../list.ts";
import { listMeasurementsOf } from "../lists/measurements.ts";
import { listSamples } from "../lists/samples.ts";
import { measuredMethodsSql } from "../measured-methods.ts";
import type { ObjectSql } from "../object-sql.ts";
import { openRequestsSql } from "../open-requests.ts";
import { requestabilitySql } from "../requestability.ts";
import { TOLD_UG } from "../told-stock.ts";
import type { Statement } from "../statement.ts";
import { listGrants } from "./grant.ts";
import { byNewest } from "./publication.ts";
import { sources } from "./source.ts";

const ofSample: Link = (sample, other) => `${other}."sampleId" = ${sample}."id"`;

export const sampleSql: ObjectSql = {
  table: "Sample",
  fields: {
    id: globalId("Sample"),
    code: column("code"),
    mission: one("Mission", (sample, mission) => `${mission}."id" = ${sample}."missionId"`),
    name: text("name"),
    description: optionalText("description"),
    lithology: optionalText("lithology"),
    useCategory: enumeration("useCategory"),
    collectionMethod: enumeration("collectionMethod"),
    form: enumeration("form"),
    requestMode: enumeration("requestMode"),
    condition: enumeration("condition"),
    lotCode: column("lotCode"),
    inferredParentCode: column("inferredParentCode"),
    depthTopCm: column("depthTopCm"),
    depthBottomCm: column("depthBottomCm"),
    sizeUm: column("sizeUm"),
    custodian: optionalText("custodian"),
    massMg: milligrams("massUg"),
    massNote: optionalText("massNote"),
    provenance: enumeration("provenance"),
    stockProvenance: enumeration("stockProvenance"),
    available: one("StockMass", ofSample),
    stock: one("Stock", ofSample),
    withheld: column("withheld"),
    withheldReason: optionalText("withheldReason"),
    parent: one("Sample", (sample, parent) => `${parent}."id" = ${sample}."parentId"`),
    children: connection("Sample", ({ parent, row }) =>
      listSamples(row, [`${row}."parentId" = ${parent}."id"`]),
    ),
    labels: many("PublishedLabel", ofSample, (label) => `${label}."label"`),
    measurementCount: count("Measurement", ofSample),
    measurements: connection("Measurement", ({ parent, row }) =>
      listMeasurementsOf("sample", row, ofSample(parent, row)),
    ),
    publications: many("Publication", through("_PublicationToSample", "B"), byNewest),
    allotments: many(
      "PublishedAllotment",
      ofSample,
      (allotment) =>
        `(select p."position" from "PastRound" p where p."id" = ${allotment}."pastRoundId"), ${allotment}."position", ${allotment}."id"`,
    ),
    requestability: requestabilitySql,
    ledger: connection("LedgerEntry", ({ parent, row, statement }) =>
      listEntries(statement, "ledger", row, [ofSample(parent, row)]),
    ),
    loans: connection("LedgerEntry", ({ parent, row, statement }) =>
      listEntries(statement, "loans", row, [
        ofSample(parent, row),
        `'ON_LOAN' in (${row}."fromBucket", ${row}."toBucket")`,
      ]),
    ),
    grants: connection("SampleGrant", listGrants),
    openRequests: openRequestsSql,
    measuredMethods: measuredMethodsSql,
    sources: sources("_SampleToSource"),
  },
};

/** Entries of the ledger that everybody is told of, the newest first. */
function listEntries(
  statement: Statement,
  name: string,
  row: string,
  where: readonly string[],
): List {
  const all = { from: `${tableOf(statement, "LedgerEntry")} ${row}`, where };
  const keys = [{ sql: `${row}."seq"`, type: "bigint", isDown: true }] as const;
  return { name, runs: [{ ...all, keys }], all };
}

export const stockMassSql: ObjectSql = {
  table: "SampleStock",
  fields: { massMg: milligramsOf(TOLD_UG.availableUg) },
};

export const stockSql: ObjectSql = {
  table: "SampleStock",
  fields: {
    receivedMg: milligramsOf(TOLD_UG.receivedUg),
    availableMg: milligramsOf(TOLD_UG.availableUg),
    reservedMg: milligramsOf(TOLD_UG.reservedUg),
    onLoanMg: milligramsOf(TOLD_UG.onLoanUg),
    consumedMg: milligramsOf(TOLD_UG.consumedUg),
    lostMg: milligramsOf(TOLD_UG.lostUg),
    splitOutMg: milligramsOf(TOLD_UG.splitOutUg),
  },
};

export const publishedLabelSql: ObjectSql = {
  table: "PublishedLabel",
  fields: { label: column("label"), description: text("description") },
};

export const ledgerEntrySql: ObjectSql = {
  table: "LedgerEntry",
  publicRows: `not exists (select from "UndecidedEntry" u where u."entryId" = "LedgerEntry"."id")`,
  fields: {
    id: globalId("LedgerEntry"),
    from: enumeration("fromBucket"),
    to: enumeration("toBucket"),
    massMg: milligrams("massUg"),
    reason: enumeration("reason"),
    note: column("note"),
    at: instant("at"),
    provenance: enumeration("provenance"),
    counterpartCode: scalar(
      (entry) => `(select c."code" from "Sample" c where c."id" = ${entry}."counterpartSampleId")`,
    ),
  },
};
