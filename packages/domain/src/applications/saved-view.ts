import { problem, problemWith, type Problem } from "../problems/problem.ts";
import { isBlank, textProblems } from "../text/text.ts";

export const VIEW_NAME_MAX_LENGTH = 80;
/** Longest address parameters of a saved view, in characters. */
export const VIEW_QUERY_MAX_LENGTH = 8_000;
/** Views one person keeps at most. */
export const VIEWS_PER_PERSON = 50;

/** A view that somebody names and keeps. */
export interface ViewToSave {
  readonly name: string;
  /** Parameters of the list's address, without a question mark. */
  readonly query: string;
}

/** What keeps a view from being saved. */
export function savedViewProblems({ name, query }: ViewToSave): Problem[] {
  return [
    ...(isBlank(name)
      ? [problem("REQUIRED", ["name"])]
      : textProblems(name, VIEW_NAME_MAX_LENGTH, ["name"])),
    ...textProblems(query, VIEW_QUERY_MAX_LENGTH, ["query"]),
  ];
}

/** Whether one more can be kept beside so many. */
export function viewCountProblems(kept: number): Problem[] {
  return kept < VIEWS_PER_PERSON ? [] : [problemWith("TOO_MANY_VIEWS", { max: VIEWS_PER_PERSON })];
}
