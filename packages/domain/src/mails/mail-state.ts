import { holds, type Actor } from "../people/roles.ts";
import { problem, type Problem } from "../problems/problem.ts";

/** How a mail of the outbox stands: to be sent or tried again, sent, or given up. */
export const MAIL_STATES = ["WAITING", "SENT", "PARKED"] as const;
export type MailState = (typeof MAIL_STATES)[number];

/** Mails hold addresses: administrators look after them, auditors read; to others they are not there. */
export function readsMails(actor: Pick<Actor, "roles">): boolean {
  return holds(actor, "AUDITOR") || resendsMails(actor);
}

export function resendsMails(actor: Pick<Actor, "roles">): boolean {
  return holds(actor, "ADMINISTRATOR");
}

/** Only what was given up is sent again by hand; the worker sees to what waits. */
export function resendProblems(state: MailState): Problem[] {
  return state === "PARKED" ? [] : [problem("MAIL_NOT_PARKED", ["id"])];
}

const REPORT_TERM_MS = 60_000;

/** Whether a worker is there, seen when one was there last: each says so every few seconds. */
export function isWorkerThere(seenAt: Date | null, now: Date): boolean {
  return seenAt !== null && now.getTime() - seenAt.getTime() <= REPORT_TERM_MS;
}
