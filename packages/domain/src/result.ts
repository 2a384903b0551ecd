import type { Problem } from "./problems/problem.ts";

/** What was asked for, or every reason why not. Faults are thrown, refusals are returned. */
export type Result<T, P = Problem> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly P[] };

export function ok<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

export function refused<P>(...problems: readonly P[]): {
  readonly ok: false;
  readonly problems: readonly P[];
} {
  return { ok: false, problems };
}
