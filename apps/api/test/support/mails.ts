import { enqueueMail, type Database } from "@regolith/db";
import type { MailState } from "@regolith/domain";

/** Puts a mail into the outbox, as it stands after what a worker did with it; answers its row's id. */
export async function aMail(
  { prisma }: Pick<Database, "prisma">,
  { address = "lin@journeys.test", state = "WAITING" as MailState } = {},
): Promise<string> {
  const id = await enqueueMail(prisma, {
    ...{ template: "DIGEST", params: { items: [] }, address, language: "EN", personId: null },
    at: new Date("2026-06-01T07:00:00Z"),
  });
  const tried = { state, attempts: 1, lastTriedAt: new Date("2026-06-01T07:00:01Z") };
  const facts = {
    WAITING: {},
    SENT: { ...tried, subject: "A subject", sentAt: tried.lastTriedAt },
    PARKED: { ...tried, subject: "A subject", lastError: "550 5.1.1 No such user" },
  };
  await prisma.outboxMail.update({ where: { id }, data: facts[state] });
  return id;
}
