type SearchParams = Readonly<Record<string, string | string[] | undefined>>;

type PageArguments = {
  readonly first?: number;
  readonly after?: string;
  readonly last?: number;
  readonly before?: string;
};

/** Arguments of one page of a list, from the `after` or `before` in the page's address. */
export function pageArguments(params: SearchParams, size: number): PageArguments {
  if (typeof params.before === "string") return { last: size, before: params.before };
  if (typeof params.after === "string") return { first: size, after: params.after };
  return { first: size };
}
