import { appealEnd, type AppealState } from "@regolith/domain";
import type { ApplicationHead } from "../applications/application.ts";
import { policyOfApplication } from "../policy/index.ts";
import type { Connection } from "../transaction.ts";

/** The one appeal of an applicant against declining. */
export interface Appeal {
  readonly id: string;
  readonly applicationId: string;
  readonly grounds: string;
  readonly madeById: string;
  readonly madeAt: Date;
  readonly state: AppealState;
  readonly answer: string;
  readonly answeredById: string | null;
  readonly answeredAt: Date | null;
}

/** Appeals by the application's id. Whoever asks has seen that it exists. */
export async function appealsOf(
  db: Connection,
  applicationIds: readonly string[],
): Promise<ReadonlyMap<string, Appeal>> {
  const rows = await db.appeal.findMany({ where: { applicationId: { in: [...applicationIds] } } });
  return new Map(rows.map((row) => [row.applicationId, row]));
}

/**
 * The first instant at which it is too late to appeal: as it was told in the letter that declined, else counted from
 * the decision. Null for what is not declined, and where there has been an appeal.
 */
export async function appealEndOf(db: Connection, head: ApplicationHead): Promise<Date | null> {
  const { id, status, appeal, decidedAt } = head;
  if (status !== "DECLINED" || appeal !== null || decidedAt === null) return null;
  const told = await db.decisionLetter.findFirst({
    where: { applicationId: id, kind: "DECLINED" },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    select: { appealUntil: true },
  });
  return told?.appealUntil ?? appealEnd(decidedAt, await policyOfApplication(db, head));
}

/** Records an appeal against a locked application. */
export async function recordAppeal(
  tx: Connection,
  appeal: {
    readonly applicationId: string;
    readonly grounds: string;
    readonly madeById: string;
    readonly madeAt: Date;
  },
): Promise<void> {
  await tx.appeal.create({ data: appeal });
}

/** Answers the open appeal of a locked application. */
export async function recordAppealAnswer(
  tx: Connection,
  applicationId: string,
  answer: {
    readonly state: Exclude<AppealState, "OPEN">;
    readonly answer: string;
    readonly answeredById: string;
    readonly answeredAt: Date;
  },
): Promise<void> {
  await tx.appeal.update({ where: { applicationId, state: "OPEN" }, data: answer });
}
