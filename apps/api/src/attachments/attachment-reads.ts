import { attachmentsOf, findAttachments, findMessages, type Attachment } from "@regolith/db";
import { seesFile, sideIn } from "@regolith/domain";
import { headOf } from "../applications/application-reads.ts";
import { signedIn, type Context } from "../context.ts";

const FILES = "attachments of applications";

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

/** What was read of an application's files is read anew. */
export function forgetFiles({ loaders }: Context, applicationId: string): void {
  loaders.forget(FILES, applicationId);
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
