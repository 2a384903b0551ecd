import type { Actor } from "@regolith/domain";
import { Prisma } from "../generated/client.ts";
import type { Connection } from "../transaction.ts";
import {
  conditions,
  INSTITUTION_KEY,
  source,
  type ApplicationFilter,
} from "./application-filter.ts";

/** What the list can be narrowed by, with a count for every value. */
export const APPLICATION_FACETS = [
  "type",
  "round",
  "mission",
  "institution",
  "country",
  "person",
] as const;
export type ApplicationFacet = (typeof APPLICATION_FACETS)[number];

export interface FacetCount {
  /** What the filter takes; of a person the row id. */
  readonly value: string;
  /** What people call it, where that is not the value. */
  readonly name: string;
  readonly count: number;
}

/** Values of one facet at most: those with the most applications. */
export const FACET_VALUES_MAX = 100;

/** How many applications have each value of a facet under the other filters, the most first. */
export async function countFacet(
  db: Connection,
  actor: Actor,
  facet: ApplicationFacet,
  filter: ApplicationFilter,
): Promise<readonly FacetCount[]> {
  return db.$queryRaw<FacetCount[]>(facetStatement(actor, facet, filter));
}

export function facetStatement(
  actor: Actor,
  facet: ApplicationFacet,
  filter: ApplicationFilter,
): Prisma.Sql {
  const { key, value = key, name = value, joins } = FACETS[facet];
  const others = without(facet, filter);
  return Prisma.sql`
    select min(${value}) as "value", min(${name}) as "name", count(distinct a."id")::int as "count"
    from ${source(others)} ${joins}
    where ${conditions(actor, others)} and ${key} <> ''
    group by ${key} order by 3 desc, 1 limit ${FACET_VALUES_MAX}`;
}

function without(facet: ApplicationFacet, filter: ApplicationFilter): ApplicationFilter {
  const { [facet === "person" ? "personId" : facet]: _, ...others } = filter;
  return others;
}

interface FacetSource {
  /** What applications are counted by. */
  readonly key: Prisma.Sql;
  readonly value?: Prisma.Sql;
  readonly name?: Prisma.Sql;
  readonly joins: Prisma.Sql;
}

const applicant = Prisma.sql`join "ApplicantAnswers" i on i."applicationId" = a."id"`;

const FACETS: Readonly<Record<ApplicationFacet, FacetSource>> = {
  type: { key: Prisma.sql`a."type"::text`, joins: Prisma.empty },
  round: {
    key: Prisma.sql`f."code"`,
    joins: Prisma.sql`join "Round" f on f."id" = a."roundId"`,
  },
  mission: {
    key: Prisma.sql`f."code"`,
    joins: Prisma.sql`join "ApplicationItem" i on i."applicationId" = a."id"
      join "Sample" o on o."id" = i."sampleId" join "Mission" f on f."id" = o."missionId"`,
  },
  institution: {
    key: INSTITUTION_KEY,
    value: Prisma.sql`btrim(i."institution")`,
    joins: applicant,
  },
  country: { key: Prisma.sql`i."country"`, joins: applicant },
  person: {
    key: Prisma.sql`a."personId"::text`,
    name: Prisma.sql`f."name"`,
    joins: Prisma.sql`join "Person" f on f."id" = a."personId"`,
  },
};
