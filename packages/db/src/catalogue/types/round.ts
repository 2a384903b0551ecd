import {
  column,
  count,
  enumeration,
  globalId,
  grams,
  instant,
  many,
  milligrams,
  one,
  optionalText,
  scalar,
  text,
  through,
} from "../fields.ts";
import { connection } from "../list.ts";
import { listSamples } from "../lists/samples.ts";
import type { ObjectSql } from "../object-sql.ts";
import { roundPolicySql } from "./round-policy.ts";
import { newestResults } from "./round-results.ts";
import { sources } from "./source.ts";

const byPosition = (other: string) => `${other}."position", ${other}."id"`;

export const roundSql: ObjectSql = {
  table: "Round",
  publicRows: `"stage" = 'PUBLISHED'`,
  fields: {
    id: globalId("Round"),
    code: column("code"),
    name: text("name"),
    audience: enumeration("audience"),
    state: scalar((round, statement) => {
      const now = statement.now();
      return `case when ${round}."cancelledAt" is not null then 'CANCELLED' when ${now} < ${round}."opensAt" then 'UPCOMING' when ${now} < ${round}."closesAt" then 'OPEN' else 'CLOSED' end`;
    }),
    cancelledAt: instant("cancelledAt"),
    cancelReason: optionalText("cancelReason"),
    opensAt: instant("opensAt"),
    asksNotice: scalar((round) => `${round}."noticeDueAt" is not null`),
    noticeDueAt: instant("noticeDueAt"),
    closesAt: instant("closesAt"),
    reviewsDueAt: instant("reviewsDueAt"),
    panelAt: instant("panelAt"),
    decisionDueAt: instant("decisionDueAt"),
    asksEndorsement: column("asksEndorsement"),
    policy: roundPolicySql,
    results: one("RoundResults", newestResults),
    missions: many("Mission", through("_MissionToRound", "B"), byPosition),
    offeredCount: count("RoundSample", (round, offered) => `${offered}."roundId" = ${round}."id"`),
    samples: connection("Sample", ({ parent, row }) =>
      listSamples(row, [
        `exists (select from "RoundSample" o where o."roundId" = ${parent}."id" and o."sampleId" = ${row}."id")`,
      ]),
    ),
    provenance: enumeration("provenance"),
  },
};

export const pastRoundSql: ObjectSql = {
  table: "PastRound",
  fields: {
    id: globalId("PastRound"),
    code: column("code"),
    name: text("name"),
    kind: column("kind"),
    audience: enumeration("audience"),
    missions: many("Mission", through("_MissionToPastRound", "B"), byPosition),
    catalogueOnline: column("catalogueOnline"),
    applicationsOpened: column("applicationsOpened"),
    deadline: column("deadline"),
    announced: column("announced"),
    samplesOffered: column("samplesOffered"),
    applicationsReceived: column("applicationsReceived"),
    applicationsApproved: column("applicationsApproved"),
    institutionsApproved: column("institutionsApproved"),
    personsApproved: column("personsApproved"),
    massG: grams("massUg"),
    note: optionalText("note"),
    allotments: many(
      "PublishedAllotment",
      (round, allotment) => `${allotment}."pastRoundId" = ${round}."id"`,
      byPosition,
    ),
    sources: sources("_PastRoundToSource"),
  },
};

export const publishedAllotmentSql: ObjectSql = {
  table: "PublishedAllotment",
  fields: {
    institutionEn: column("institutionEn"),
    institutionZh: column("institutionZh"),
    sampleCode: column("sampleCode"),
    sample: one("Sample", (allotment, sample) => `${sample}."id" = ${allotment}."sampleId"`),
    massMg: milligrams("massUg"),
    note: optionalText("note"),
    sources: sources("_PublishedAllotmentToSource"),
    pastRound: one("PastRound", (allotment, round) => `${round}."id" = ${allotment}."pastRoundId"`),
  },
};
