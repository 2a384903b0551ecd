import { ok, problem, refused, resendProblems, type Result } from "@regolith/domain";
import type { Connection } from "../transaction.ts";

export interface Resending {
  readonly actorId: string;
  readonly at: Date;
}

/** What was tried in vain is as if it had never been tried. */
const ANEW = { state: "WAITING", queuedAt: null, attempts: 0 } as const;

/** Gives a mail that was given up to the workers again, under the same Message-ID. */
export async function resendMail(
  tx: Connection,
  id: string,
  { actorId, at }: Resending,
): Promise<Result<string>> {
  const { count } = await tx.outboxMail.updateMany({ where: { id, state: "PARKED" }, data: ANEW });
  if (count === 0) {
    const mail = await tx.outboxMail.findUnique({ where: { id }, select: { state: true } });
    return mail === null ? refused(problem("NOT_FOUND")) : refused(...resendProblems(mail.state));
  }
  await tx.auditEvent.create({
    data: { at, actorId, action: "mail.resent", subjectType: "Mail", subjectId: id, details: {} },
  });
  return ok(id);
}

/**
 * The same for everything that was given up, as after a mistake in the settings.
 * @returns how many mails that were
 */
export async function resendParkedMails(
  tx: Connection,
  { actorId, at }: Resending,
): Promise<number> {
  const resent = await tx.outboxMail.updateManyAndReturn({
    where: { state: "PARKED" },
    data: ANEW,
    select: { id: true },
  });
  await tx.auditEvent.createMany({
    data: resent.map(({ id }) => ({
      ...{ at, actorId, action: "mail.resent", subjectType: "Mail", subjectId: id, details: {} },
    })),
  });
  return resent.length;
}
