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
  /** The same in Chinese, where there is a name of its own. */
  readonly nameZh: string | null;
  readonly count: number;
}

/** Values of one facet at most: those with the most applications. */
export const FACET_VALUES_MAX = 100;

/**
 * How many applications have each value of a facet under the other filters, the most first. A person or an
 * institution that the filter names is among them even where nothing is left, so that it can be shown by name.
 */
export async function countFacet(
  db: Connection,
  actor: Actor,
  facet: ApplicationFacet,
  filter: ApplicationFilter,
): Promise<readonly FacetCount[]> {
  const counts = await db.$queryRaw<FacetCount[]>(
    facetStatement(actor, facet, without(facet, filter)),
  );
  const named = namedIn(facet, filter);
  const isThere = counts.some(({ value }) => value === Object.values(named ?? {})[0]);
  if (named === null || isThere) return counts;
  const alone = facetStatement(actor, facet, { scope: filter.scope, ...named });
  const rest = await db.$queryRaw<FacetCount[]>(alone);
  return [...counts, ...rest.map((value) => ({ ...value, count: 0 }))];
}

/** What names a row of its own in the filter, if the facet is about such rows. */
function namedIn(facet: ApplicationFacet, { personId, institutionId }: ApplicationFilter) {
  if (facet === "person" && personId !== undefined) return { personId };
  return facet === "institution" && institutionId !== undefined ? { institutionId } : null;
}

export function facetStatement(
  actor: Actor,
  facet: ApplicationFacet,
  filter: ApplicationFilter,
): Prisma.Sql {
  const { key, value = key, name = value, nameZh = Prisma.sql`null`, joins } = FACETS[facet];
  return Prisma.sql`
    select min(${value}) as "value", min(${name}) as "name", min(${nameZh}) as "nameZh",
      count(distinct a."id")::int as "count"
    from ${source(filter)} ${joins}
    where ${conditions(actor, filter)} and ${key} <> ''
    group by ${key} order by "count" desc, 1 limit ${FACET_VALUES_MAX}`;
}

/** All but what the facet itself narrows by. */
function without(facet: ApplicationFacet, filter: ApplicationFilter): ApplicationFilter {
  const narrower = NARROWS_BY[facet];
  const others = Object.entries(filter).filter(([name]) => !narrower.some((own) => own === name));
  return { scope: filter.scope, ...Object.fromEntries(others) };
}

const NARROWS_BY: Readonly<Record<ApplicationFacet, readonly (keyof ApplicationFilter)[]>> = {
  type: ["type"],
  round: ["round"],
  mission: ["mission"],
  institution: ["institution", "institutionId"],
  country: ["country"],
  person: ["personId"],
};

interface FacetSource {
  /** What applications are counted by. */
  readonly key: Prisma.Sql;
  readonly value?: Prisma.Sql;
  readonly name?: Prisma.Sql;
  readonly nameZh?: Prisma.Sql;
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
    key: Prisma.sql`coalesce(f."id"::text, ${INSTITUTION_KEY})`,
    value: Prisma.sql`coalesce(f."id"::text, btrim(i."institution"))`,
    name: Prisma.sql`coalesce(f."nameEn", btrim(i."institution"))`,
    nameZh: Prisma.sql`f."nameZh"`,
    joins: Prisma.sql`${applicant}
      left join "Institution" n on n."id" = i."institutionId"
      left join "Institution" f on f."id" = coalesce(n."mergedIntoId", n."id")`,
  },
  country: { key: Prisma.sql`i."country"`, joins: applicant },
  person: {
    key: Prisma.sql`a."personId"::text`,
    name: Prisma.sql`f."name"`,
    joins: Prisma.sql`join "Person" f on f."id" = a."personId"`,
  },
};
