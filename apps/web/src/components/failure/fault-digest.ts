/** The number under which the server logged a fault; null for one that happened in the browser. */
export const faultDigest = (error: unknown): string | null =>
  error instanceof Error && "digest" in error && typeof error.digest === "string"
    ? error.digest
    : null;
