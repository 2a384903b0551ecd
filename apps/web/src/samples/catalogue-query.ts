import type { SampleFilter, SampleOrder } from "@regolith/client";
import { COLLECTION_METHODS, PROVENANCES, SAMPLE_FORMS, USE_CATEGORIES } from "@regolith/domain";

export type SearchParams = Readonly<Record<string, string | string[] | undefined>>;

export const catalogueSorts = ["number", "mass", "lightest", "left", "mission"] as const;
export type CatalogueSort = (typeof catalogueSorts)[number];

export const catalogueLayouts = ["table", "labels"] as const;
export type CatalogueLayout = (typeof catalogueLayouts)[number];

const orders: Readonly<Record<CatalogueSort, SampleOrder>> = {
  number: { field: "CODE", direction: "ASC" },
  mass: { field: "MASS", direction: "DESC" },
  lightest: { field: "MASS", direction: "ASC" },
  left: { field: "AVAILABLE", direction: "DESC" },
  mission: { field: "MISSION", direction: "ASC" },
};

/** The groups of ticks beside the list, by the name they carry in the address. */
export const facetGroups = {
  form: SAMPLE_FORMS,
  collectionMethod: COLLECTION_METHODS,
  useCategory: USE_CATEGORIES,
  provenance: PROVENANCES,
} as const;
export type FacetGroup = keyof typeof facetGroups;

/** What the address of the catalogue asks for; what is unknown counts as not given. */
export type CatalogueQuery = {
  readonly text: string;
  readonly mission: readonly string[];
  readonly form: readonly (typeof SAMPLE_FORMS)[number][];
  readonly collectionMethod: readonly (typeof COLLECTION_METHODS)[number][];
  readonly useCategory: readonly (typeof USE_CATEGORIES)[number][];
  readonly provenance: readonly (typeof PROVENANCES)[number][];
  readonly requestable: boolean;
  readonly measured: boolean;
  readonly lot: string;
  readonly sort: CatalogueSort;
  readonly layout: CatalogueLayout;
};

export function readCatalogueQuery(params: SearchParams): CatalogueQuery {
  const chosen = <Option extends string>(name: string, options: readonly Option[]) =>
    options.filter((option) => all(params[name]).includes(option));
  return {
    text: (first(params.q) || first(params.text)).slice(0, 200),
    mission: all(params.mission).filter((code) => /^[a-z0-9-]{1,40}$/.test(code)),
    form: chosen("form", SAMPLE_FORMS),
    collectionMethod: chosen("collectionMethod", COLLECTION_METHODS),
    useCategory: chosen("useCategory", USE_CATEGORIES),
    provenance: chosen("provenance", PROVENANCES),
    requestable: first(params.requestable) === "1",
    measured: first(params.measured) === "1",
    lot: first(params.lot).slice(0, 40),
    sort: catalogueSorts.find((sort) => sort === first(params.sort)) ?? "number",
    layout: catalogueLayouts.find((layout) => layout === first(params.layout)) ?? "table",
  };
}

/** The API's filter. */
export function filterOf(query: CatalogueQuery): SampleFilter {
  const { text, mission, lot, requestable, measured } = query;
  return {
    ...(text && { text }),
    ...(mission.length > 0 && { mission: [...mission] }),
    ...(query.form.length > 0 && { form: [...query.form] }),
    ...(query.collectionMethod.length > 0 && { collectionMethod: [...query.collectionMethod] }),
    ...(query.useCategory.length > 0 && { useCategory: [...query.useCategory] }),
    ...(query.provenance.length > 0 && { provenance: [...query.provenance] }),
    ...(lot && { lotCode: lot }),
    ...(requestable && { requestable }),
    ...(measured && { measured }),
  };
}

export function orderOf({ sort }: CatalogueQuery): SampleOrder {
  return orders[sort];
}

/** The address, without language, of the catalogue with some answers changed; paging starts anew. */
export function catalogueHref(
  query: CatalogueQuery,
  changes: Partial<CatalogueQuery> = {},
): string {
  const search = new URLSearchParams(catalogueEntries({ ...query, ...changes })).toString();
  return search === "" ? "/samples" : `/samples?${search}`;
}

/** Name and value of everything the address says, in a fixed order. */
export function catalogueEntries(query: CatalogueQuery): [string, string][] {
  return [
    ...(query.text ? [["q", query.text]] : []),
    ...query.mission.map((code) => ["mission", code]),
    ...(Object.keys(facetGroups) as FacetGroup[]).flatMap((group) =>
      query[group].map((value) => [group, value]),
    ),
    ...(query.requestable ? [["requestable", "1"]] : []),
    ...(query.measured ? [["measured", "1"]] : []),
    ...(query.lot ? [["lot", query.lot]] : []),
    ...(query.sort === "number" ? [] : [["sort", query.sort]]),
    ...(query.layout === "table" ? [] : [["layout", query.layout]]),
  ] as [string, string][];
}

export function isFiltered(query: CatalogueQuery): boolean {
  return Object.keys(filterOf(query)).length > 0;
}

function all(value: string | string[] | undefined): string[] {
  return value === undefined ? [] : [value].flat();
}

function first(value: string | string[] | undefined): string {
  return all(value)[0]?.trim() ?? "";
}
