import { createHash } from "node:crypto";
import { ok, problem, refused, type Result } from "@regolith/domain";
import type { Connection } from "../transaction.ts";

export interface Repeatable {
  readonly personId: string;
  readonly operation: string;
  readonly key: string;
  /** What was asked, without the key. */
  readonly input: unknown;
  /** What the request creates or changes. */
  readonly resultId: string;
  readonly at: Date;
}

/**
 * Claims a key inside the transaction that does the work. Somebody who sent the same key at the same moment
 * waits here until the first is through; a refusal rolls the claim back.
 * @returns null for the first request; for a repeated one the id its first answer was about.
 */
export async function claimKey(
  tx: Connection,
  { personId, operation, key, input, resultId, at }: Repeatable,
): Promise<Result<string | null>> {
  const inputHash = hashOf(input);
  const claimed = await tx.$executeRaw`
    insert into "IdempotencyRecord" ("id", "personId", "operation", "key", "inputHash", "resultId", "at")
    values (gen_random_uuid(), ${personId}::uuid, ${operation}, ${key}, ${inputHash}, ${resultId}, ${at})
    on conflict ("personId", "operation", "key") do nothing`;
  if (claimed === 1) return ok(null);
  const first = await tx.idempotencyRecord.findUniqueOrThrow({
    where: { personId_operation_key: { personId, operation, key } },
  });
  if (first.inputHash !== inputHash) {
    return refused(problem("IDEMPOTENCY_CONFLICT", ["idempotencyKey"]));
  }
  return ok(first.resultId);
}

/** Equal inputs have equal hashes, whatever order their fields were sent in. */
function hashOf(input: unknown): string {
  return createHash("sha256").update(canonical(input)).digest("hex");
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => {
    if (typeof part === "bigint") return part.toString();
    if (part === null || typeof part !== "object" || Array.isArray(part)) return part;
    return Object.fromEntries(
      Object.entries(part).toSorted(([one], [other]) => (one < other ? -1 : 1)),
    );
  });
}
