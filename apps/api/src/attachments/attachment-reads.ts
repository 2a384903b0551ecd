import {
  attachmentsOf,
  findAttachments,
  findMessages,
  heldByApplications,
  NOTHING_HELD,
  unsentFilesOf,
  uploadsOf,
  type Attachment,
  type FilePlace,
} from "@regolith/db";
import { seesFile, sideIn, type Channel, type Held } from "@regolith/domain";
import { headOf } from "../applications/application-reads.ts";
import { signedIn, type Context } from "../context.ts";

const FILES = "attachments of applications";
const HELD = "room that applications take";

type Talk = FilePlace & { readonly channel: Channel };

/** All files of an application whose head the viewer was given, those taken out included. */
export async function filesOf(
  { db, loaders }: Pick<Context, "db" | "loaders">,
  applicationId: string,
): Promise<readonly Attachment[]> {
  const files = loaders.of(FILES, async (ids: readonly string[]) => {
    const found = await attachmentsOf(db.prisma, ids);
    return ids.map((id) => found.get(id) ?? []);
  });
  return files.load(applicationId);
}

/** What an application whose head the viewer was given holds itself. */
export async function heldIn({ db, loaders }: Context, applicationId: string): Promise<Held> {
  const held = loaders.of(HELD, async (ids: readonly string[]) => {
    const found = await heldByApplications(db.prisma, ids);
    return ids.map((id) => found.get(id) ?? NOTHING_HELD);
  });
  return held.load(applicationId);
}

/** What the viewer is sending to a place, or tried to. */
export async function uploadsTo(
  context: Context,
  place: FilePlace,
): Promise<readonly Attachment[]> {
  const { id } = signedIn(context);
  const uploads = context.loaders.of("uploads to places", (places: readonly FilePlace[]) =>
    uploadsOf(context.db.prisma, places, id),
  );
  return uploads.load(place);
}

/** What the viewer has ready for their next message in a talk. */
export async function unsentFilesTo(context: Context, talk: Talk): Promise<readonly Attachment[]> {
  const { id } = signedIn(context);
  const unsent = context.loaders.of("unsent files of talks", (talks: readonly Talk[]) =>
    unsentFilesOf(context.db.prisma, talks, id),
  );
  return unsent.load(talk);
}

/** What was read of an application's files is read anew. */
export function forgetFiles({ loaders }: Context, applicationId: string): void {
  for (const key of [FILES, HELD]) loaders.forget(key, applicationId);
}

/** A file as the viewer may see it; null when it does not exist for them. */
export async function fileOf(context: Context, id: string): Promise<Attachment | null> {
  const file = (await findAttachments(context.db.prisma, [id])).get(id);
  // For what is not there, too: missing and forbidden cost the same.
  const head = await headOf(context, file?.applicationId ?? id);
  if (file === undefined || head === null) return null;
  return seesFile(head, file, signedIn(context)) ? file : null;
}

/** Whether the viewer is of the applicant's side, and the file came from the office. */
export async function isOfTheOffice(
  context: Context,
  { applicationId, messageId }: Attachment,
): Promise<boolean> {
  if (messageId === null) return false;
  const head = await headOf(context, applicationId);
  if (head === null || sideIn(head, signedIn(context)) !== "TEAM") return false;
  const said = (await findMessages(context.db.prisma, [messageId])).get(messageId);
  return said?.side === "OFFICE";
}
