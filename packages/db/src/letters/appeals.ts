import { appealEnd, type AppealState } from "@regolith/domain";
import type { ApplicationHead } from "../applications/application.ts";
import { policiesOfApplications } from "../policy/index.ts";
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
  return (await appealEndsOf(db, [head])).get(head.id) ?? null;
}

/** The same of several applications, by their ids; without those that have none. */
export async function appealEndsOf(
  db: Connection,
  heads: readonly ApplicationHead[],
): Promise<ReadonlyMap<string, Date>> {
  const open = heads.filter(({ status, appeal }) => status === "DECLINED" && appeal === null);
  if (open.length === 0) return new Map();
  const letters = await db.decisionLetter.findMany({
    where: { applicationId: { in: open.map(({ id }) => id) }, kind: "DECLINED" },
    orderBy: [{ at: "asc" }, { id: "asc" }],
    select: { applicationId: true, appealUntil: true },
  });
  // Of several the last one holds.
  const told = new Map(letters.map((letter) => [letter.applicationId, letter.appealUntil]));
  const policyFor = await policiesOfApplications(db, open);
  const ends = new Map<string, Date>();
  for (const head of open) {
    const { id, decidedAt } = head;
    if (decidedAt === null) continue;
    ends.set(id, told.get(id) ?? appealEnd(decidedAt, policyFor(head)));
  }
  return ends;
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
