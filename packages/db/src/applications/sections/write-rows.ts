import { isDeepStrictEqual } from "node:util";
import type { AnalysisStepAnswers, ItemAnswers, TeamMember } from "@regolith/domain";
import type { Connection } from "../../transaction.ts";
import { UNJUDGED } from "../record-judgement.ts";

/** Members keep their id, and with it how far they joined and their own part. */
export async function writeTeam(
  tx: Connection,
  applicationId: string,
  members: readonly TeamMember[],
): Promise<void> {
  const kept = members.flatMap(({ id }) => id ?? []);
  await tx.teamMember.deleteMany({ where: { applicationId, id: { notIn: kept } } });
  for (const [position, { id, part: _, ...member }] of members.entries()) {
    const row = { ...member, position };
    if (id === null) await tx.teamMember.create({ data: { ...row, applicationId } });
    else await tx.teamMember.update({ where: { id, applicationId }, data: row });
  }
}

/** The item of a sample keeps its id as long as that sample is asked for, and its judgement as long as in the same way. */
export async function writeItems(
  tx: Connection,
  applicationId: string,
  items: readonly ItemAnswers[],
): Promise<void> {
  const kept = items.map(({ sampleId }) => sampleId);
  await tx.applicationItem.deleteMany({ where: { applicationId, sampleId: { notIn: kept } } });
  const judged = await tx.applicationItem.findMany({
    where: { applicationId, feasibility: { not: null } },
  });
  for (const [position, item] of items.entries()) {
    const { sampleId } = item;
    const row = { ...toRow(item), position };
    const before = judged.find((one) => one.sampleId === sampleId);
    const isOther = before !== undefined && !isDeepStrictEqual(wishOf(before), wishOf(row));
    await tx.applicationItem.upsert({
      where: { applicationId_sampleId: { applicationId, sampleId } },
      update: isOther ? { ...row, ...UNJUDGED } : row,
      create: { applicationId, sampleId, ...row },
    });
  }
}

export async function writeSteps(
  tx: Connection,
  applicationId: string,
  steps: readonly AnalysisStepAnswers[],
): Promise<void> {
  await tx.analysisStep.deleteMany({ where: { applicationId } });
  await tx.analysisStep.createMany({
    data: steps.map((step, position) => ({ ...step, applicationId, position })),
  });
}

/** What a curator judges: other words for the same wish leave it as it is. */
function wishOf(row: ReturnType<typeof toRow>) {
  const { minimumUg, optimumUg, acceptsEquivalent, equivalenceCriteria, preparation } = row;
  return { minimumUg, optimumUg, acceptsEquivalent, equivalenceCriteria, preparation };
}

function toRow(item: ItemAnswers) {
  return {
    minimumUg: item.minimumUg,
    optimumUg: item.optimumUg,
    reason: item.reason,
    acceptsEquivalent: item.acceptsEquivalent,
    equivalenceCriteria: [...item.equivalenceCriteria],
    equivalenceNote: item.equivalenceNote,
    preparation: item.preparation,
  };
}
