import { createHash, randomBytes } from "node:crypto";

/** How long nothing may arrive before an upload counts as given up. */
const PATIENCE_MS = 15 * 60_000;

/** A new secret for a one-time address. */
export function makeToken(): string {
  return randomBytes(32).toString("base64url");
}

/** What the database knows of a secret. */
export function hashOfToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

/** Until when bytes are taken, seen from now. */
export function patienceUntil(now: Date): Date {
  return new Date(now.getTime() + PATIENCE_MS);
}
