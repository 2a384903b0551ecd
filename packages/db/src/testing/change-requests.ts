import { randomUUID } from "node:crypto";
import type { SectionKey } from "@regolith/domain";
import { openChangeRequest } from "../applications/changes/change-requests.ts";
import { lockAnyApplication } from "../applications/find-applications.ts";
import type { Connection } from "../transaction.ts";

interface Asked {
  readonly applicationId: string;
  readonly askedById: string;
  readonly sections?: readonly SectionKey[];
  readonly askedAt?: Date;
  readonly dueAt?: Date;
}

/** The open request for changes of an application in CHANGES_REQUESTED. */
export async function anOpenChangeRequest(
  db: Connection,
  { applicationId, askedById, ...facts }: Asked,
): Promise<{ readonly id: string }> {
  const application = await lockAnyApplication(db, applicationId);
  if (application === null) throw new Error(`There is no application ${applicationId}`);
  const id = randomUUID();
  await openChangeRequest(db, application, {
    ...{ eventId: id, askedById },
    askedAt: facts.askedAt ?? new Date("2026-05-01T00:00:00Z"),
    dueAt: facts.dueAt ?? new Date("2126-05-15T16:00:00Z"),
    sections: (facts.sections ?? ["PROJECT"]).map((section) => ({ section, reason: "Why?" })),
  });
  return { id };
}
