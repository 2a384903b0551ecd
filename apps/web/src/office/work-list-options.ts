import type { WorkListQuery as WorkListData } from "@regolith/client";
import {
  APPLICATION_TYPES,
  isCountry,
  type WorkListFilter,
  type WorkListQuery,
} from "@regolith/domain";
import { countryName, type Locale, typeName } from "@regolith/words";

/** Filters one chooses from a list. */
export type ChosenFilter = Exclude<WorkListFilter, "text">;

export type FilterOption = {
  readonly value: string;
  readonly name: string;
  /** How many applications there would be. */
  readonly count: number;
};

type Counts = WorkListData["applicationFacets"];

type Named = { readonly value: string; readonly name: string };

/** What each filter can be set to, each with its count; what is chosen is always among it. */
export function filterOptions(
  data: WorkListData,
  query: WorkListQuery,
  { locale, unknownPerson }: { readonly locale: Locale; readonly unknownPerson: string },
): Readonly<Record<ChosenFilter, readonly FilterOption[]>> {
  const { applicationFacets: counts, missions, rounds } = data;
  const all = (filter: ChosenFilter, values: readonly Named[]) =>
    withChosen(
      query[filter],
      values.map((option) => ({ ...option, count: countOf(counts[filter], option.value) })),
    );
  const found = (filter: ChosenFilter, nameOf = (option: Named) => option.name) =>
    byName(
      withChosen(query[filter], counts[filter]).map((option) => ({
        ...option,
        name: nameOf(option),
      })),
      locale,
    );
  const broughtBack = missions.nodes.filter(({ status }) => status === "RETURNED");
  return {
    round: all(
      "round",
      rounds.nodes.map(({ code, name }) => ({ value: code, name: `${code} ${name[locale]}` })),
    ),
    mission: all(
      "mission",
      broughtBack.map(({ code, name }) => ({ value: code, name: name[locale] })),
    ),
    type: all(
      "type",
      APPLICATION_TYPES.map((type) => ({ value: type, name: typeName(type, locale) })),
    ),
    institution: found("institution"),
    country: found("country", ({ value }) =>
      isCountry(value) ? countryName(value, locale) : value,
    ),
    person: found("person", ({ value, name }) => (name === value ? unknownPerson : name)),
  };
}

function countOf(counts: Counts[ChosenFilter], value: string): number {
  return counts.find((known) => known.value === value)?.count ?? 0;
}

/** A value that nothing fits any more, or that is not among the most frequent ones, stays chosen. */
function withChosen(chosen: string, options: readonly FilterOption[]): readonly FilterOption[] {
  if (chosen === "" || options.some(({ value }) => value === chosen)) return options;
  const same = options.find(({ value }) => value.toLowerCase() === chosen.toLowerCase());
  return [
    { value: chosen, name: same?.name ?? chosen, count: same?.count ?? 0 },
    ...options.filter((option) => option !== same),
  ];
}

function byName(options: readonly FilterOption[], locale: Locale): readonly FilterOption[] {
  const { compare } = new Intl.Collator(locale);
  return options.toSorted((one, other) => compare(one.name, other.name));
}
