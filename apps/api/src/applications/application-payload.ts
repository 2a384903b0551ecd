import type { Result } from "@regolith/domain";
import { signedIn, type Context } from "../context.ts";
import { idOf } from "../graphql/global-id.ts";
import { toProblems } from "../graphql/problem.types.ts";
import type { Acting } from "./acting.ts";
import { forgetApplication, headOf } from "./application-reads.ts";
import type { ChangeInput, RepeatableChangeInput } from "./application.inputs.ts";
import type { ApplicationPayload } from "./application.payloads.ts";
import { Application } from "./application.types.ts";
import type { Repeatable } from "./change-application.ts";

/** Who acts, now. */
export function actingIn(context: Context): Acting {
  return { db: context.db, actor: signedIn(context), now: context.now() };
}

/** The row's id of the application an input names; null when it names none. */
export function applicationId({ id }: { readonly id: string }): string | null {
  return idOf("Application", id);
}

/** The row's id of the round an input names: null for none, undefined for one that is not there. */
export function roundId(input: { readonly roundId?: string | null }): string | null | undefined {
  if (input.roundId === null || input.roundId === undefined) return null;
  return idOf("Round", input.roundId) ?? undefined;
}

/** Which application a mutation changes, and the version it was looked at. */
export function plainChange(input: ChangeInput) {
  return { id: applicationId(input), expectedVersion: input.expectedVersion };
}

/** The same, of a mutation that may be sent again. */
export function repeatableChange(operation: string, input: RepeatableChangeInput) {
  return { ...plainChange(input), repeatable: repeatableBy(operation, input) };
}

/** The input of a mutation as something that may be sent again. */
export function repeatableBy(
  operation: string,
  { idempotencyKey, ...input }: { readonly idempotencyKey: string },
): Repeatable {
  return { operation, key: idempotencyKey, input };
}

/**
 * The application as it stands after a change, or why it was not changed. Whoever gave it out of their own
 * hands by the change, as an institution that returns it, gets neither.
 */
export async function toPayload(
  context: Context,
  result: Result<string>,
): Promise<ApplicationPayload> {
  if (!result.ok) {
    return { application: null, problems: toProblems(result.problems, context.locale) };
  }
  return { application: await readAnew(context, result.value), problems: [] };
}

/** What is stored now, whatever was read before in this request. */
export async function readAnew(context: Context, id: string): Promise<Application | null> {
  forgetApplication(context, id);
  const head = await headOf(context, id);
  return head && new Application(head);
}
