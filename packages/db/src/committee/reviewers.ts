import type { Connection } from "../transaction.ts";
import { openLoads } from "./assignments.ts";

/** Somebody who can be asked to review. */
export interface Reviewer {
  readonly id: string;
  readonly name: string;
  readonly institution: string;
  readonly keywords: readonly string[];
  /** Places held whose review is still to be handed in. */
  readonly load: number;
}

/** All who hold the role of a reviewer, by name. */
export async function listReviewers(db: Connection): Promise<readonly Reviewer[]> {
  const rows = await db.person.findMany({
    where: { roleGrants: { some: { role: "REVIEWER", revokedAt: null } } },
    select: {
      ...{ id: true, name: true, institution: true },
      expertise: { select: { keywords: true } },
    },
    orderBy: [{ name: "asc" }, { id: "asc" }],
  });
  const loads = await openLoads(db);
  return rows.map(({ id, name, institution, expertise }) => ({
    ...{ id, name },
    institution: institution ?? "",
    keywords: expertise?.keywords ?? [],
    load: loads.get(id) ?? 0,
  }));
}

/** What applications are about, in words by which expertise is looked for. */
export async function wordsOf(
  db: Connection,
  applicationIds: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await db.application.findMany({
    where: { id: { in: [...applicationIds] } },
    select: {
      id: true,
      project: { omit: { applicationId: true } },
      exhibition: { select: { title: true, summary: true, purpose: true } },
      analysisSteps: { select: { technique: true, instrument: true, preset: true } },
      items: {
        select: {
          sample: {
            select: {
              ...{ nameEn: true, nameZh: true, lithologyEn: true, lithologyZh: true },
              mission: { select: { nameEn: true, nameZh: true } },
            },
          },
        },
      },
    },
  });
  return new Map(
    rows.map(({ id, project, exhibition, analysisSteps, items }) => [
      id,
      [
        ...Object.values(project ?? {}),
        ...Object.values(exhibition ?? {}),
        ...analysisSteps.flatMap(({ technique, instrument, preset }) => [
          ...[technique, instrument, preset?.code ?? "", preset?.nameEn ?? ""],
          preset?.nameZh ?? "",
        ]),
        ...items.flatMap(({ sample: { mission, ...sample } }) => [
          ...[mission.nameEn, mission.nameZh, sample.nameEn, sample.nameZh],
          ...[sample.lithologyEn ?? "", sample.lithologyZh ?? ""],
        ]),
      ],
    ]),
  );
}
