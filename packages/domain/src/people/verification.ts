import { problem, type Problem } from "../problems/problem.ts";
import type { Actor } from "./roles.ts";

/**
 * Whoever submits, speaks for an institution or joins a team is reached by mail, so the address has to
 * be theirs. Everything else is open to people whose address is not confirmed yet.
 */
export function verificationProblems({ emailVerified }: Pick<Actor, "emailVerified">): Problem[] {
  return emailVerified ? [] : [problem("EMAIL_NOT_VERIFIED", ["account", "email"])];
}
