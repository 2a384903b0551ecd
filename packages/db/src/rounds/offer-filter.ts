import { isSealed, USE_CATEGORIES, type SampleForm, type UseCategory } from "@regolith/domain";
import { Prisma } from "../generated/client.ts";

/** Which samples of a round's missions; what is left out restricts nothing. */
export interface OfferFilter {
  /** Words that all occur in number, names or lithology. */
  readonly text?: string;
  /** Code of a mission. */
  readonly mission?: string;
  readonly useCategory?: UseCategory;
  readonly form?: SampleForm;
}

const LENT = USE_CATEGORIES.filter((use) => !isSealed(use));

/** Samples as `s`, with their stock as `k` and their offer in the round as `o`, where there are any. */
export function offerSource(roundId: string): Prisma.Sql {
  return Prisma.sql`"Sample" s
    left join "SampleStock" k on k."sampleId" = s."id"
    left join "RoundSample" o on o."sampleId" = s."id" and o."roundId" = ${roundId}::uuid`;
}

/** What the filter lets through. */
export function offerConditions({
  text = "",
  mission,
  useCategory,
  form,
}: OfferFilter): Prisma.Sql[] {
  const words = text.split(/[\s\0]+/u).filter((word) => word !== "");
  return [
    ...words.map((word) => Prisma.sql`s."searchText" like ${`%${escaped(word.toLowerCase())}%`}`),
    ...(mission === undefined
      ? []
      : [
          Prisma.sql`s."missionId" = (select "id" from "Mission" where "code" = ${mission.replaceAll("\0", "")})`,
        ]),
    ...(useCategory === undefined
      ? []
      : [Prisma.sql`s."useCategory" = ${useCategory}::"UseCategory"`]),
    ...(form === undefined ? [] : [Prisma.sql`s."form" = ${form}::"SampleForm"`]),
  ];
}

/** The condition that a sample may be offered in the round; a test holds it to the domain's rule. */
export function isOfferableSql(roundId: string): Prisma.Sql {
  return Prisma.sql`s."useCategory" = any(${LENT}::text[]::"UseCategory"[]) and not s."withheld"
    and k."availableUg" > 0
    and (s."requestMode" = 'BY_MASS' or (k."reservedUg" = 0 and k."onLoanUg" = 0))
    and s."missionId" in (select x."A" from "_MissionToRound" x where x."B" = ${roundId}::uuid)`;
}

export function all(conditions: readonly Prisma.Sql[]): Prisma.Sql {
  return conditions.length === 0 ? Prisma.sql`true` : Prisma.join([...conditions], " and ");
}

function escaped(word: string): string {
  return word.replace(/[\\%_]/gu, "\\$&");
}
