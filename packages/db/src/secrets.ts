import { type BinaryToTextEncoding, createHash, randomBytes } from "node:crypto";

/** The secret of a one-time link or address; whoever holds it may use it. */
export function newSecret(): string {
  return randomBytes(32).toString("base64url");
}

/** What is kept of a secret. It is too long to be guessed, so a plain hash is as good as a slow one. */
export function hashOfSecret(secret: string, encoding: BinaryToTextEncoding = "hex"): string {
  return createHash("sha256").update(secret).digest(encoding);
}
