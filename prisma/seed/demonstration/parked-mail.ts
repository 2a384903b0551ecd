import type { Prisma } from "@regolith/db";
import type { SeedContext } from "../context.ts";
import { daysBefore } from "../days.ts";

/** One mail that was given up, for the page on which administrators see to such mails. */
export async function seedParkedMail({ tx, now, nextId }: SeedContext): Promise<void> {
  const told = await tx.notification.findFirst({
    where: { kind: "APPROVED" },
    orderBy: { seq: "asc" },
  });
  if (told === null) return;
  const { kind, params, path } = told;
  const at = daysBefore(now, 2);
  await tx.outboxMail.create({
    data: {
      ...{ id: nextId(), address: "left.the.institute@demo.test", language: "EN" },
      template: "NOTIFICATION",
      params: { kind, params, path, dueAt: null } as Prisma.InputJsonObject,
      subject: "Demonstration: your application was approved",
      ...{ state: "PARKED", attempts: 1, createdAt: at, queuedAt: at, lastTriedAt: at },
      lastError: "550 5.1.1 DEMONSTRATION: no such user here",
    },
  });
}
