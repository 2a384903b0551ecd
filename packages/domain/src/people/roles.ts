import { problem, type Problem } from "../problems/problem.ts";
import { normalEmail } from "./email.ts";

export const ROLES = [
  "SECRETARIAT",
  "CURATOR",
  "REVIEWER",
  "CHAIR",
  "APPROVER",
  "AUDITOR",
  "ADMINISTRATOR",
] as const;
export type Role = (typeof ROLES)[number];

/** Somebody signed in, with the roles granted and not taken back. */
export interface Actor {
  readonly id: string;
  readonly email: string;
  /** Whether the person has shown that mail to this address reaches them. */
  readonly emailVerified: boolean;
  /** Addresses the account had before, in lower case. Nobody signs in or is invited by them any more. */
  readonly formerEmails: readonly string[];
  readonly roles: readonly Role[];
  /** Institutions this person was confirmed to speak for. */
  readonly officerOf: readonly string[];
}

export function holds(actor: Pick<Actor, "roles">, role: Role): boolean {
  return actor.roles.includes(role);
}

/**
 * Whether somebody is named by this address, of now or of before: whoever changes it stays the person who
 * was named.
 */
export function isNamedBy(
  { email, formerEmails }: Pick<Actor, "email" | "formerEmails">,
  address: string,
): boolean {
  const named = normalEmail(address);
  return [email, ...formerEmails].some((own) => normalEmail(own) === named);
}

/** Rights are given and taken by administrators only; to others the door is not there. */
export function managesPeople(actor: Pick<Actor, "roles">): boolean {
  return holds(actor, "ADMINISTRATOR");
}

export function grantProblems(held: readonly Role[], role: Role): Problem[] {
  return held.includes(role) ? [problem("ALREADY_HOLDS_ROLE", ["role"])] : [];
}

/** `administrators` counts all people who hold that role now. */
export function revokeProblems(
  held: readonly Role[],
  role: Role,
  administrators: number,
): Problem[] {
  if (!held.includes(role)) return [problem("ROLE_NOT_HELD", ["role"])];
  const isLast = role === "ADMINISTRATOR" && administrators <= 1;
  return isLast ? [problem("LAST_ADMINISTRATOR", ["role"])] : [];
}
