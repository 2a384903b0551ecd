import { filesOfMessages } from "@regolith/db";
import { POLICY_V1 } from "@regolith/domain";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { unsentFilesTo, uploadsTo } from "../attachments/attachment-reads.ts";
import { Attachment, MessageFileAllowance } from "../attachments/attachment.types.ts";
import type { Context } from "../context.ts";
import { ApplicationTalk, Message } from "./message.types.ts";

/** What went with a message. */
@Resolver(() => Message)
export class MessageFilesResolver {
  @FieldResolver(() => [Attachment], {
    description: "The files that went with it, at most five, in the order they came.",
  })
  async attachments(
    @Root() { said }: Message,
    @Ctx() { db, loaders }: Context,
  ): Promise<Attachment[]> {
    const files = loaders.of("files of messages", async (ids: readonly string[]) => {
      const found = await filesOfMessages(db.prisma, ids);
      return ids.map((id) => found.get(id) ?? []);
    });
    return (await files.load(said.id)).map((file) => new Attachment(file));
  }
}

/** What is to go with the viewer's next message. */
@Resolver(() => ApplicationTalk)
export class TalkFilesResolver {
  @FieldResolver(() => [Attachment], {
    description:
      "What the viewer has for the next message here: files that wait to be sent with it, on their way, broken off or refused. Nobody else sees them, and what is not sent is cleared away after a day.",
  })
  async unsentFiles(@Root() talk: ApplicationTalk, @Ctx() context: Context): Promise<Attachment[]> {
    const files = [await unsentFilesTo(context, talk), await uploadsTo(context, talk)];
    return files.flat().map((file) => new Attachment(file));
  }

  @FieldResolver(() => MessageFileAllowance, { description: "What may go with one message." })
  fileAllowance(): MessageFileAllowance {
    const { files, totalBytes } = POLICY_V1.messageFiles;
    const maxFileBytes = POLICY_V1.attachments.fileBytes;
    return { maxFiles: files, maxTotalBytes: totalBytes, maxFileBytes };
  }
}
