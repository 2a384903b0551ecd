import {
  column,
  count,
  enumeration,
  globalId,
  grams,
  instant,
  many,
  optionalText,
  text,
  type Link,
} from "../fields.ts";
import { connection } from "../list.ts";
import { isUnnumbered, listMeasurements } from "../lists/measurements.ts";
import { listPublications, ofMissions } from "../lists/publications.ts";
import { listSamples } from "../lists/samples.ts";
import type { ObjectSql } from "../object-sql.ts";
import { sources } from "./source.ts";

const ofMission: Link = (mission, other) => `${other}."missionId" = ${mission}."id"`;
const byPosition = (other: string) => `${other}."position", ${other}."id"`;

export const missionSql: ObjectSql = {
  table: "Mission",
  fields: {
    id: globalId("Mission"),
    code: column("code"),
    name: text("name"),
    status: enumeration("status"),
    targetBody: text("targetBody"),
    summary: text("summary"),
    landingSite: optionalText("landingSite"),
    latitudeDeg: column("latitudeDeg"),
    longitudeDeg: column("longitudeDeg"),
    launchedAt: instant("launchedAt"),
    returnedAt: instant("returnedAt"),
    returnedMassG: grams("returnedMassUg"),
    targetMassG: grams("targetMassUg"),
    nextTarget: optionalText("nextTarget"),
    facts: many("MissionFact", ofMission, byPosition),
    payloads: many("MissionPayload", ofMission, byPosition),
    sources: sources("_MissionToSource"),
    samples: connection("Sample", ({ parent, row }) => listSamples(row, [ofMission(parent, row)])),
    publishedSampleCount: count(
      "Sample",
      (mission, sample) => `${ofMission(mission, sample)} and ${sample}."provenance" = 'PUBLISHED'`,
    ),
    publications: connection("Publication", ({ parent, row }) =>
      listPublications(row, [ofMissions(row, `= ${parent}."id"`)]),
    ),
    unnumberedMeasurements: connection("Measurement", ({ parent, row }) =>
      listMeasurements(row, [ofMission(parent, row), isUnnumbered(row)]),
    ),
  },
};

export const missionFactSql: ObjectSql = {
  table: "MissionFact",
  fields: {
    key: column("key"),
    label: text("label"),
    value: text("value"),
    sources: sources("_MissionFactToSource"),
  },
};

export const missionPayloadSql: ObjectSql = {
  table: "MissionPayload",
  fields: {
    name: column("name"),
    fullName: text("fullName"),
    provider: text("provider"),
    sources: sources("_MissionPayloadToSource"),
  },
};
