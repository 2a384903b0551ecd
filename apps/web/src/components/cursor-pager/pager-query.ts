export type PageInfo = {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor?: string | null;
  readonly endCursor?: string | null;
};

/** The query of a page's address, as Next hands it over. */
export type Query = Readonly<Record<string, string | readonly string[] | undefined>>;

type LinkQuery = Record<string, string | string[]>;

/** The query without its place in the list: filters and sorting stay. */
const withoutPlace = (query: Query): LinkQuery => {
  const kept: LinkQuery = {};
  for (const [name, value] of Object.entries(query)) {
    if (name === "after" || name === "before" || value === undefined) continue;
    kept[name] = typeof value === "string" ? value : [...value];
  }
  return kept;
};

/** The queries of the neighbouring pages; null where there is none. */
export const pagerQueries = (
  page: PageInfo,
  query: Query,
): { readonly previous: LinkQuery | null; readonly next: LinkQuery | null } => ({
  previous:
    page.hasPreviousPage && typeof page.startCursor === "string"
      ? { ...withoutPlace(query), before: page.startCursor }
      : null,
  next:
    page.hasNextPage && typeof page.endCursor === "string"
      ? { ...withoutPlace(query), after: page.endCursor }
      : null,
});
