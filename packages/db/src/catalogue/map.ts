import { FACET_FIELDS } from "./facets.ts";
import { querySql } from "./query.ts";
import { OPEN_REQUEST_FIELDS } from "./open-requests.ts";
import { REQUESTABILITY_FIELDS } from "./requestability.ts";
import type { CatalogueMap } from "./statement.ts";
import { sampleGrantSql } from "./types/grant.ts";
import { missionFactSql, missionPayloadSql, missionSql } from "./types/mission.ts";
import { measurementSql, publicationSql } from "./types/publication.ts";
import { POLICY_FIELDS } from "./types/round-policy.ts";
import { countryFiguresSql, roundAwardSql, roundResultsSql } from "./types/round-results.ts";
import { pastRoundSql, publishedAllotmentSql, roundSql } from "./types/round.ts";
import {
  ledgerEntrySql,
  publishedLabelSql,
  sampleSql,
  stockMassSql,
  stockSql,
} from "./types/sample.ts";
import { sourceSql } from "./types/source.ts";
import { textSql } from "./types/text.ts";

/** From every public type and field of the catalogue to SQL. The API checks at its start that it fits the schema. */
export const CATALOGUE = {
  Query: querySql,
  Mission: missionSql,
  MissionFact: missionFactSql,
  MissionPayload: missionPayloadSql,
  Sample: sampleSql,
  Stock: stockSql,
  StockMass: stockMassSql,
  PublishedLabel: publishedLabelSql,
  LedgerEntry: ledgerEntrySql,
  SampleGrant: sampleGrantSql,
  Publication: publicationSql,
  Measurement: measurementSql,
  Round: roundSql,
  RoundResults: roundResultsSql,
  RoundCountryFigures: countryFiguresSql,
  RoundAward: roundAwardSql,
  PastRound: pastRoundSql,
  PublishedAllotment: publishedAllotmentSql,
  Source: sourceSql,
  Text: textSql,
} satisfies CatalogueMap;

/** Fields of the types that are read as a whole by the one field that gives them. */
export const CATALOGUE_PARTS: Readonly<Record<string, readonly string[]>> = {
  OpenRequests: OPEN_REQUEST_FIELDS,
  Requestability: REQUESTABILITY_FIELDS,
  RoundPolicy: POLICY_FIELDS,
  SampleFacets: FACET_FIELDS,
};

/** Types of the catalogue that have an id of their own. */
export const CATALOGUE_NODES = [
  "Mission",
  "Sample",
  "Publication",
  "Measurement",
  "LedgerEntry",
  "Round",
  "PastRound",
] as const satisfies readonly (keyof typeof CATALOGUE)[];
export type CatalogueNode = (typeof CATALOGUE_NODES)[number];
