import type { RoundWithSamples } from "@regolith/domain";
import type { Connection } from "../transaction.ts";

/** What an application asks of its round. */
export interface RoundOfApplication extends RoundWithSamples {
  readonly decisionDueAt: Date | null;
  readonly formVersion: number;
  readonly policyVersion: number;
}

/**
 * Published rounds by their ids, without those that were cancelled. Of what each offers only the named samples are read, since a round may offer thousands.
 */
export async function findRounds(
  db: Connection,
  ids: readonly string[],
  sampleIds: readonly string[] = [],
): Promise<ReadonlyMap<string, RoundOfApplication>> {
  const rows = await db.round.findMany({
    where: { id: { in: [...new Set(ids)] }, stage: "PUBLISHED", cancelledAt: null },
    select: {
      id: true,
      code: true,
      audience: true,
      opensAt: true,
      noticeDueAt: true,
      closesAt: true,
      decisionDueAt: true,
      asksEndorsement: true,
      formVersion: true,
      policyVersion: true,
      samples: {
        where: { sampleId: { in: [...new Set(sampleIds)] } },
        select: { sampleId: true },
      },
    },
  });
  return new Map(
    rows.map(({ samples, ...round }) => [
      round.id,
      { ...round, sampleIds: new Set(samples.map(({ sampleId }) => sampleId)) },
    ]),
  );
}
