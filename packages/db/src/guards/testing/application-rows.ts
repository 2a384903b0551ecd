import { randomUUID } from "node:crypto";
import { isUnsubmitted, type ApplicationStatus, type ApplicationType } from "@regolith/domain";
import { anInstitution } from "../../testing/builders.ts";
import type { PrismaClient } from "../../generated/client.ts";
import { AT } from "../../ledger/testing/rows.ts";

export async function aPerson(prisma: PrismaClient): Promise<string> {
  const email = `${randomUUID()}@example.org`;
  const { id } = await prisma.person.create({ data: { name: "Ada Okoye", email } });
  return id;
}

/** An application in a status, with one event of its history. */
export async function anApplication(
  prisma: PrismaClient,
  personId: string,
  status: ApplicationStatus = "DRAFT",
  type: ApplicationType = "RESEARCH",
): Promise<{ readonly id: string }> {
  const submitted = !isUnsubmitted(status);
  const round = await prisma.round.upsert({
    where: { code: "demo" },
    update: {},
    create: {
      code: "demo",
      nameEn: "Demonstration",
      nameZh: "演示批次",
      audience: "BOTH",
      opensAt: AT,
      closesAt: new Date(AT.getTime() + 1),
      provenance: "DEMONSTRATION",
    },
  });
  return prisma.application.create({
    data: {
      number: randomUUID(),
      personId,
      roundId: round.id,
      endorserId: status === "ENDORSEMENT" ? (await anInstitution(prisma)).id : null,
      type,
      status,
      statusBeforeChanges: status === "CHANGES_REQUESTED" ? "UNDER_REVIEW" : null,
      statusSince: AT,
      formVersion: 1,
      submittedAt: submitted ? AT : null,
      decidedAt: submitted ? AT : null,
      createdAt: AT,
      updatedAt: AT,
      provenance: "DEMONSTRATION",
      events: { create: { at: AT, action: "CREATE", toStatus: status } },
    },
    select: { id: true },
  });
}
