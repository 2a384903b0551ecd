import { hashOfSecret } from "../secrets.ts";

/** What is kept of a link's secret, in the form that the links' tables hold. */
export function hashOf(secret: string): string {
  return hashOfSecret(secret, "base64url");
}
