import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { permitAttaching, POLICY_V1 } from "@regolith/domain";
import { Application } from "../applications/application.types.ts";
import { signedIn, type Context } from "../context.ts";
import type { Connection } from "../graphql/connection.ts";
import { PageArgs, readPage } from "../graphql/page.ts";
import { filesOf, heldIn, uploadsTo } from "./attachment-reads.ts";
import { pageOfFiles } from "./attachment-page.ts";
import { Attachment, AttachmentAllowance, AttachmentConnection } from "./attachment.types.ts";

/** The files of an application. */
@Resolver(() => Application)
export class ApplicationAttachmentsResolver {
  @FieldResolver(() => AttachmentConnection, {
    description: "The files attached to it, in the order they came.",
  })
  async attachments(
    @Root() { head }: Application,
    @Arg("removed", () => Boolean, {
      nullable: true,
      description:
        "Those taken out after it was submitted, true for them alone; those that belong to it when nothing is said.",
    })
    removed: boolean | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<Attachment>> {
    const page = readPage(args);
    const wantsRemoved = removed ?? false;
    const files = await filesOf(context, head.id);
    return pageOfFiles(
      files.filter(({ removedAt }) => (removedAt !== null) === wantsRemoved),
      page,
    );
  }

  @FieldResolver(() => [Attachment], {
    description:
      "What the viewer is sending or tried to send: files under way, broken off or refused. They are cleared away after a while.",
  })
  async attachmentUploads(
    @Root() { head }: Application,
    @Ctx() context: Context,
  ): Promise<Attachment[]> {
    const files = await uploadsTo(context, { applicationId: head.id, channel: null });
    return files.map((file) => new Attachment(file));
  }

  @FieldResolver(() => AttachmentAllowance, {
    description: "What may be attached to it, and how much is.",
  })
  async attachmentAllowance(
    @Root() { head }: Application,
    @Ctx() context: Context,
  ): Promise<AttachmentAllowance> {
    const { files, fileBytes, totalBytes, picturePixels } = POLICY_V1.attachments;
    const actor = signedIn(context);
    return {
      ...{ maxFiles: files, maxFileBytes: fileBytes, maxTotalBytes: totalBytes },
      maxPicturePixels: picturePixels,
      ...(await heldIn(context, head.id)),
      mayAttach: permitAttaching(head, actor).ok,
    };
  }
}
