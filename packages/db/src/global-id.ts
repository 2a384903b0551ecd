/** The id the API and the pages' addresses give for a row: opaque to callers, it carries the type. */
export function toGlobalId(type: string, id: string): string {
  return Buffer.from(`${type}:${id}`).toString("base64url");
}
