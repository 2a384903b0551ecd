import {
  column,
  enumeration,
  globalId,
  many,
  one,
  optionalText,
  scalar,
  text,
  through,
} from "../fields.ts";
import { connection } from "../list.ts";
import { listMeasurementsOf } from "../lists/measurements.ts";
import type { ObjectSql } from "../object-sql.ts";
import { sources } from "./source.ts";

export const byNewest = (publication: string) =>
  `${publication}."year" desc nulls last, ${publication}."key"`;

export const publicationSql: ObjectSql = {
  table: "Publication",
  fields: {
    id: globalId("Publication"),
    key: column("key"),
    doi: column("doi"),
    title: column("title"),
    authors: column("authors"),
    journal: column("journal"),
    year: column("year"),
    url: column("url"),
    provenance: enumeration("provenance"),
    samples: many("Sample", through("_PublicationToSample", "A"), (sample) => `${sample}."code"`),
    measurements: connection("Measurement", ({ parent, row }) =>
      listMeasurementsOf("publication", row, `${row}."publicationId" = ${parent}."id"`),
    ),
  },
};

export const measurementSql: ObjectSql = {
  table: "Measurement",
  fields: {
    id: globalId("Measurement"),
    property: column("propertyEn"),
    propertyText: text("property"),
    value: column("value"),
    valueText: column("valueText"),
    valueMin: column("valueMin"),
    valueMax: column("valueMax"),
    approximate: column("approximate"),
    unit: column("unit"),
    uncertainty: column("uncertainty"),
    method: column("methodEn"),
    methodText: optionalText("method"),
    instrument: column("instrument"),
    note: optionalText("note"),
    sample: one("Sample", (measurement, sample) => `${sample}."id" = ${measurement}."sampleId"`),
    mission: one(
      "Mission",
      (measurement, mission) => `${mission}."id" = ${measurement}."missionId"`,
    ),
    material: optionalText("material"),
    label: scalar(
      (measurement) =>
        `(select l."label" from "PublishedLabel" l where l."id" = ${measurement}."labelId")`,
    ),
    publication: one(
      "Publication",
      (measurement, publication) => `${publication}."id" = ${measurement}."publicationId"`,
    ),
    provenance: enumeration("provenance"),
    sources: sources("_MeasurementToSource"),
  },
};
