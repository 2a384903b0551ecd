import { column, instant, many, milligrams, one, scalar, text, type Link } from "../fields.ts";
import { connection } from "../list.ts";
import type { ObjectSql } from "../object-sql.ts";

/** The newest results of a round. */
export const newestResults: Link = (round, results) =>
  `${results}."id" = (select p."id" from "RoundPublication" p where p."roundId" = ${round}."id" order by p."number" desc limit 1)`;

/** An instant as JavaScript writes it. */
function isoOf(sql: string): string {
  return `to_char(${sql} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}

export const roundResultsSql: ObjectSql = {
  table: "RoundPublication",
  fields: {
    number: column("number"),
    publishedAt: instant("publishedAt"),
    firstPublishedAt: scalar(
      (results) =>
        `(select ${isoOf('min(p."publishedAt")')} from "RoundPublication" p where p."roundId" = ${results}."roundId")`,
    ),
    applied: column("applied"),
    approved: column("approved"),
    massMg: milligrams("massUg"),
    medianDays: column("medianDays"),
    countries: many(
      "RoundCountryFigures",
      (results, figures) => `${figures}."publicationId" = ${results}."id"`,
      (figures) => `${figures}."position"`,
    ),
    awards: connection("RoundAward", ({ parent, row }) => {
      const all = {
        from: `"RoundAward" ${row}`,
        where: [`${row}."publicationId" = ${parent}."id"`],
      };
      const keys = [{ sql: `${row}."position"`, type: "bigint" }] as const;
      return { name: "awards of a round", runs: [{ ...all, keys }], all };
    }),
  },
};

export const countryFiguresSql: ObjectSql = {
  table: "RoundCountryFigure",
  fields: {
    country: column("country"),
    applied: column("applied"),
    approved: column("approved"),
    massMg: milligrams("massUg"),
  },
};

export const roundAwardSql: ObjectSql = {
  table: "RoundAward",
  fields: {
    institution: text("institution"),
    personName: column("personName"),
    nativeName: column("nativeName"),
    sample: one("Sample", (award, sample) => `${sample}."id" = ${award}."sampleId"`),
    massMg: milligrams("massUg"),
    // The same award stands in every publication since.
    addedAt: scalar(
      (award) =>
        `(select ${isoOf('min(p."publishedAt")')} from "RoundAward" w join "RoundPublication" p on p."id" = w."publicationId" where w."sampleId" = ${award}."sampleId" and w."applicationId" = ${award}."applicationId")`,
    ),
    revoked: scalar(
      (award) =>
        `exists (select from "Application" a where a."id" = ${award}."applicationId" and a."status" = 'REVOKED')`,
    ),
  },
};
