import { createHash, randomBytes } from "node:crypto";

/** A link's secret; whoever holds it may use the link. */
export function newSecret(): string {
  return randomBytes(32).toString("base64url");
}

/** What is kept of a secret. It is too long to be guessed, so a plain hash is as good as a slow one. */
export function hashOf(secret: string): string {
  return createHash("sha256").update(secret).digest("base64url");
}
