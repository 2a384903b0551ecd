import type { Answers, SectionKey } from "@regolith/domain";
import type { Connection } from "../../transaction.ts";
import type { ChangeRequest } from "../application.ts";
import { CHANGES } from "../rows.ts";
import { toChangeRequest } from "../to-change-request.ts";
import { keptFiles, type KeptFile } from "./file-list.ts";
import { answersFrom } from "./snapshots.ts";

/** A request for changes with what its answers were and became. */
export interface KeptChangeRequest extends ChangeRequest {
  readonly applicationId: string;
  /** Sections whose answers were kept; none for requests made before they were. */
  readonly kept: readonly SectionKey[];
  readonly before: Answers;
  /** As they were sent; null while that is still to come, or never will. */
  readonly after: Answers | null;
  /** Null where files were not kept. */
  readonly filesBefore: readonly KeptFile[] | null;
  readonly filesAfter: readonly KeptFile[] | null;
}

/** When open changes are due, by the application's id. */
export async function dueDatesOfChanges(
  db: Connection,
  applicationIds: readonly string[],
): Promise<ReadonlyMap<string, Date>> {
  const rows = await db.changeRequest.findMany({
    where: { applicationId: { in: [...applicationIds] }, answeredAt: null, lapsedAt: null },
    select: { applicationId: true, dueAt: true },
  });
  return new Map(rows.map(({ applicationId, dueAt }) => [applicationId, dueAt]));
}

/** All requests for changes of applications, oldest first, by the application's id. Whoever asks has seen that it exists. */
export async function changeRequestsOf(
  db: Connection,
  applicationIds: readonly string[],
): Promise<ReadonlyMap<string, readonly KeptChangeRequest[]>> {
  const rows = await db.changeRequest.findMany({
    where: { applicationId: { in: [...applicationIds] } },
    include: { ...CHANGES, snapshots: true },
    orderBy: [{ askedAt: "asc" }, { id: "asc" }],
  });
  const requests = rows.map(
    ({ snapshots, filesBefore, filesAfter, ...row }): KeptChangeRequest => ({
      ...toChangeRequest(row),
      applicationId: row.applicationId,
      kept: snapshots.map(({ section }) => section),
      before: answersFrom(snapshots.map(({ section, before }) => ({ section, answers: before }))),
      after:
        row.answeredAt === null
          ? null
          : answersFrom(snapshots.map(({ section, after }) => ({ section, answers: after }))),
      filesBefore: keptFiles(filesBefore),
      filesAfter: keptFiles(filesAfter),
    }),
  );
  return Map.groupBy(requests, ({ applicationId }) => applicationId);
}
