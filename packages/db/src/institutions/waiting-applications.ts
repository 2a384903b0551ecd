import { toHead } from "../applications/to-application.ts";
import { HEAD } from "../applications/rows.ts";
import type { ApplicationHead } from "../applications/application.ts";
import type { Connection } from "../transaction.ts";

/** The applications that an institution was asked to endorse and has not answered. */
export async function waitingForEndorsement(
  tx: Connection,
  institutionId: string,
): Promise<ApplicationHead[]> {
  const rows = await tx.application.findMany({
    where: { endorserId: institutionId, status: "ENDORSEMENT" },
    include: HEAD,
    orderBy: { statusSince: "asc" },
  });
  return rows.map(toHead);
}
