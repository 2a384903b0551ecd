import type { Result } from "@regolith/domain";
import type { Context } from "../context.ts";
import { toProblems } from "../graphql/problem.types.ts";
import { forgetInstitution, loadInstitution } from "./load-institution.ts";

/** An institution as it stands after a change, or why it was not changed. */
export async function institutionPayload(context: Context, result: Result<string>) {
  if (!result.ok) return { institution: null, ...problemsPayload(context, result) };
  forgetInstitution(context, result.value);
  return { institution: await loadInstitution(context, result.value), problems: [] };
}

/** Only whether it was done. */
export function problemsPayload({ locale }: Context, result: Result<unknown>) {
  return { problems: result.ok ? [] : toProblems(result.problems, locale) };
}
