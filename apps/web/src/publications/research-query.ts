import type { PublicationFilter } from "@regolith/client";

export type SearchParams = Readonly<Record<string, string | string[] | undefined>>;

/** What the address of the research page asks for. */
export type ResearchQuery = { readonly mission: string; readonly text: string };

const first = (value: string | string[] | undefined): string =>
  (Array.isArray(value) ? value[0] : value)?.trim() ?? "";

export const readResearchQuery = (params: SearchParams): ResearchQuery => ({
  mission: first(params.mission).slice(0, 40),
  text: first(params.text).slice(0, 200),
});

/** The API's filter. */
export const filterOf = ({ mission, text }: ResearchQuery): PublicationFilter => ({
  ...(mission !== "" && { mission: [mission] }),
  ...(text !== "" && { text }),
});

export const isFiltered = ({ mission, text }: ResearchQuery): boolean =>
  mission !== "" || text !== "";
