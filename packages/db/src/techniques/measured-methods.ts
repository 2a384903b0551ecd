import type { MethodName } from "@regolith/domain";
import type { Connection } from "../transaction.ts";

/** The methods by which samples were measured, each once, by the sample's id. */
export async function measuredMethods(
  db: Connection,
  sampleIds: readonly string[],
): Promise<ReadonlyMap<string, readonly MethodName[]>> {
  const rows = await db.measurement.findMany({
    where: { sampleId: { in: [...new Set(sampleIds)] }, methodEn: { not: null } },
    distinct: ["sampleId", "methodEn"],
    select: { sampleId: true, methodEn: true, methodZh: true },
    orderBy: { methodEn: "asc" },
  });
  const methods = Map.groupBy(rows, ({ sampleId }) => sampleId ?? "");
  return new Map([...methods].map(([id, found]) => [id, found.map(toName)]));
}

function toName({ methodEn, methodZh }: { methodEn: string | null; methodZh: string | null }) {
  const en = methodEn ?? "";
  return { en, zh: methodZh ?? en };
}
