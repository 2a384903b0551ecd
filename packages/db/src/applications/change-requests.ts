import type { SectionChange } from "@regolith/domain";
import type { Connection } from "../transaction.ts";

/** Opens a request for changes under the id of the event that recorded it. */
export async function openChangeRequest(
  tx: Connection,
  request: {
    readonly eventId: string;
    readonly applicationId: string;
    readonly askedById: string;
    readonly askedAt: Date;
    readonly sections: readonly SectionChange[];
  },
): Promise<void> {
  const { eventId, sections, ...facts } = request;
  await tx.changeRequest.create({
    data: {
      id: eventId,
      ...facts,
      sections: { create: sections.map(({ section, reason }) => ({ section, reason })) },
    },
  });
}

/** Closes the open request for changes, if there is one. */
export async function closeChangeRequest(
  tx: Connection,
  applicationId: string,
  answeredAt: Date,
): Promise<void> {
  await tx.changeRequest.updateMany({
    where: { applicationId, answeredAt: null },
    data: { answeredAt },
  });
}
