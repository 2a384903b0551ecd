import type { ApplicationStatus, MotionKind } from "@regolith/domain";
import type { Connection } from "../transaction.ts";

/** The last motion that a panel carried about an application. */
export interface Verdict {
  readonly applicationId: string;
  readonly kind: MotionKind;
  readonly reasons: string;
  readonly reasonCode: string | null;
  readonly at: Date;
}

/**
 * What a panel said of an application since it came before the panel; null where it has not voted. What was sent
 * back is to be voted on anew.
 */
export async function verdictOf(db: Connection, applicationId: string): Promise<Verdict | null> {
  return (await verdictsWhere(db, { applicationId }))[0] ?? null;
}

/** Those of a round that a panel recommended and nobody decided on yet, in the order of the agendas. */
export async function recommendedIn(db: Connection, roundId: string): Promise<Verdict[]> {
  const verdicts = await verdictsWhere(db, { panel: { roundId } });
  return verdicts.filter(({ kind }) => kind === "RECOMMEND");
}

/** Where a verdict of the panel is of use: it is to be carried out, or to be decided on. */
const STANDING: readonly ApplicationStatus[] = ["PANEL", "RECOMMENDED"];

async function verdictsWhere(
  db: Connection,
  where: { readonly applicationId?: string; readonly panel?: { readonly roundId: string } },
): Promise<Verdict[]> {
  const cases = await db.panelCase.findMany({
    where: { ...where, application: { status: { in: [...STANDING] } } },
    include: {
      application: { select: { status: true, statusSince: true } },
      motions: { where: { result: "CARRIED" }, orderBy: { closedAt: "desc" }, take: 1 },
    },
    orderBy: [{ panel: { meetsAt: "asc" } }, { position: "asc" }],
  });
  const last = new Map<string, Verdict>();
  for (const { applicationId, application, motions } of cases) {
    const [motion] = motions;
    const at = motion?.closedAt ?? null;
    if (motion === undefined || at === null) continue;
    if (application.status === "PANEL" && at < application.statusSince) continue;
    if (at < (last.get(applicationId)?.at ?? at)) continue;
    const { kind, reasons, reasonCode } = motion;
    last.set(applicationId, { applicationId, kind, reasons, reasonCode, at });
  }
  return [...last.values()];
}
