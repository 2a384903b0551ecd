import { capacityIn } from "@regolith/domain";
import type { WholeApplication } from "../applications/application.ts";
import { toGlobalId } from "../global-id.ts";
import { notify } from "../notifications/notify.ts";
import { findPerson } from "../people/find-people.ts";
import type { Connection } from "../transaction.ts";
import type { Attachment } from "./attachment.ts";

interface Found {
  readonly finding: string;
  readonly at: Date;
}

/**
 * Tells of a file that a scanner found something in: its sender while the application is still theirs to see,
 * the responsible user when it is of the application itself, and the administrators.
 */
export async function tellQuarantine(
  tx: Connection,
  application: WholeApplication,
  file: Attachment,
  { finding, at }: Found,
): Promise<void> {
  const sender = await findPerson(tx, file.uploadedById);
  if (sender === null) throw new Error(`Nobody sent file ${file.id}`);
  const isTheirs = capacityIn(application, sender) !== null;
  const { number, title } = application;
  await notify(tx, {
    kind: "FILE_QUARANTINED",
    params: { number, title, file: file.name },
    named: [
      ...(isTheirs ? [sender.id] : []),
      ...(file.channel === null ? [application.personId] : []),
    ],
    path: pathOf(application, file),
    ...{ application, actorId: null, at },
  });
  await notify(tx, {
    kind: "MALWARE_FOUND",
    params: { number, sender: sender.name, finding },
    path: `/office/people/${toGlobalId("Person", sender.id)}`,
    ...{ application: null, actorId: null, at },
  });
}

/** The page on which its sender attached it. */
function pathOf({ id, personId, memberIds }: WholeApplication, file: Attachment): string {
  const application = toGlobalId("Application", id);
  if (file.channel === null) return `/applications/${application}/attachments`;
  const isOfTeam = [personId, ...memberIds].includes(file.uploadedById);
  if (isOfTeam) return `/applications/${application}/messages`;
  const talk = file.channel === "INTERNAL" ? "&talk=internal" : "";
  return `/office/applications/${application}?view=messages${talk}`;
}
