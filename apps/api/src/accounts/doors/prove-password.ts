import { forgetAttempts, type Database } from "@regolith/db";
import type { AuthContext } from "better-auth";
import { limitPasswords } from "../attempts.ts";
import { invalidPassword } from "../refusals.ts";

export interface PasswordTry {
  readonly db: Database;
  readonly passwords: AuthContext["password"];
  /** Under what the tries are counted. */
  readonly key: string;
  /** Of the right password; null when there is none. */
  readonly hash: string | null | undefined;
  readonly password: string;
}

/**
 * Goes on only with the right password; it is not tried without end.
 * @returns its hash
 */
export async function provePassword(given: PasswordTry): Promise<string> {
  const { db, passwords, key, hash, password } = given;
  await limitPasswords(db, key);
  if (hash == null || !(await passwords.verify({ hash, password }))) throw invalidPassword();
  await forgetAttempts(db.prisma, key);
  return hash;
}
