import { randomUUID } from "node:crypto";
import { requestModeOf, type SampleForm } from "@regolith/domain";
import type { PrismaClient } from "../../generated/client.ts";
import { recordEntries, type NewLedgerEntry } from "../ledger-store.ts";

export const AT = new Date("2026-11-23T08:00:00Z");

/** A demonstration sample with nothing in its ledger; its id. */
export async function aSample(
  prisma: PrismaClient,
  { form = "POWDER" }: { readonly form?: SampleForm } = {},
): Promise<string> {
  const code = `DEMO-${randomUUID()}`;
  const mission = await prisma.mission.upsert({
    where: { code: "demo" },
    update: {},
    create: {
      code: "demo",
      position: 1,
      nameEn: "Demonstration",
      nameZh: "演示任务",
      status: "RETURNED",
      targetBodyEn: "Moon",
      targetBodyZh: "月球",
      summaryEn: "",
      summaryZh: "",
    },
  });
  const { id } = await prisma.sample.create({
    data: {
      code,
      codeKey: code.toLowerCase(),
      missionId: mission.id,
      useCategory: "RESEARCH",
      collectionMethod: "SCOOPED",
      form,
      requestMode: requestModeOf(form),
      nameEn: "Demonstration",
      nameZh: "演示样品",
      provenance: "DEMONSTRATION",
      searchText: code.toLowerCase(),
    },
  });
  return id;
}

export function anEntry(
  sampleId: string,
  changes: Partial<Omit<NewLedgerEntry, "sampleId">> = {},
): NewLedgerEntry {
  return {
    sampleId,
    from: "OUTSIDE",
    to: "AVAILABLE",
    reason: "INTAKE",
    massUg: 10_000n,
    at: AT,
    actorId: null,
    provenance: "DEMONSTRATION",
    ...changes,
  };
}

export function aReservation(sampleId: string, massUg: bigint): NewLedgerEntry {
  return anEntry(sampleId, { from: "AVAILABLE", to: "RESERVED", reason: "RESERVATION", massUg });
}

/** Writes entries in a transaction of their own. */
export function inTransaction(prisma: PrismaClient, entries: readonly NewLedgerEntry[]) {
  return prisma.$transaction((tx) => recordEntries(tx, entries), {
    maxWait: 60_000,
    timeout: 60_000,
  });
}
