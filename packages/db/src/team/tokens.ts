import { createHash, randomBytes } from "node:crypto";

/** The secret in the link of an invitation; the database keeps its hash only. */
export function newToken(): string {
  return randomBytes(32).toString("base64url");
}

export function hashOfToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}
