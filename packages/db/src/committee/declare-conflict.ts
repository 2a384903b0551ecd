import type { ConflictKind } from "@regolith/domain";
import type { ApplicationHead } from "../applications/application.ts";
import type { Connection } from "../transaction.ts";
import { closeAssignment } from "./close-assignment.ts";

export interface Declaring {
  /** Locked. */
  readonly head: ApplicationHead;
  readonly personId: string;
  readonly kind: ConflictKind;
  readonly note: string;
  readonly at: Date;
}

/** Somebody says that they have a conflict of interest: the file is shut at once, and stays so. */
export async function declareConflict(tx: Connection, declaring: Declaring): Promise<void> {
  const { head, personId, kind, note, at } = declaring;
  await tx.conflict.createMany({
    data: {
      ...{ applicationId: head.id, personId, kind, detail: note },
      ...{ source: "DECLARED", recordedById: personId, at },
    },
    skipDuplicates: true,
  });
  await closeAssignment(tx, {
    ...{ head, personId, kind, actorId: personId, at, event: "CONFLICT_DECLARED" },
  });
}
